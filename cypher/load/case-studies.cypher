// Case studies, one row each. Each is a network of companies as well.
// :param rows => [{id: 'kalundborg', title: '…', place: '…', country: 'DK'}]
UNWIND $rows AS row
MERGE (study:CaseStudy {id: row.id})
SET study:Network, study.title = row.title, study.place = row.place, study.country = row.country
