LOAD CSV WITH HEADERS FROM 'file:///case-studies.csv' AS row
CALL (row) {
  MERGE (study:CaseStudy {id: row.id})
  SET study:Network, study.title = row.title, study.place = row.place, study.country = row.country, study.kind = row.kind,
      study.kindCertainty = row.kind_certainty
  WITH row, study
  MATCH (region:Code {id: 'nuts-2021-' + toLower(row.region)})
  MERGE (study)-[:LOCATED_IN]->(region)
} IN TRANSACTIONS
