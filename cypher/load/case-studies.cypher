// Case studies, one row each. Each is a network of companies as well, of the kind assigned in the library.
// :param rows => [{id: 'kalundborg', title: '…', place: '…', country: 'DK', kind: 'park', kindCertainty: 'high'}]
UNWIND $rows AS row
MERGE (study:CaseStudy {id: row.id})
SET study:Network, study.title = row.title, study.place = row.place, study.country = row.country,
    study.kind = row.kind, study.kindCertainty = row.kindCertainty
