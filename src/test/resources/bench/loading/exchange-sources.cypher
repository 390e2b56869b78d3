LOAD CSV WITH HEADERS FROM 'file:///exchange-sources.csv' AS row
CALL (row) {
  MATCH (exchange:Exchange {id: row.exchange})
  MATCH (source:Source {id: row.source})
  MATCH (import:Import {id: row.import})
  MERGE (exchange)-[cites:CITES]->(source)
  SET cites.imports = [row.import], cites.records = [row.record]
  MERGE (exchange)-[:TOLD_BY]->(import)
} IN TRANSACTIONS
