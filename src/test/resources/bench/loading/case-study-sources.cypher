LOAD CSV WITH HEADERS FROM 'file:///case-study-sources.csv' AS row
CALL (row) {
  MATCH (study:CaseStudy {id: row.case_study})
  MATCH (source:Source {id: row.source})
  MERGE (study)-[:CITES]->(source)
} IN TRANSACTIONS
