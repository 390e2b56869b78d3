// Case studies, one row each.
// :param rows => [{id: 'kalundborg', title: '…', place: '…', country: 'DK'}]
UNWIND $rows AS row
MERGE (study:CaseStudy {id: row.id})
SET study.title = row.title, study.place = row.place, study.country = row.country
