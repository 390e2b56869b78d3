LOAD CSV WITH HEADERS FROM 'file:///network-links.csv' AS row
CALL (row) {
  MATCH (donor:Company {id: row.donor})
  MATCH (receiver:Company {id: row.receiver})
  MERGE (donor)-[link:SUPPLIES {id: row.id}]->(receiver)
  SET link.caseStudy = row.case_study, link.stream = row.stream, link.flow = row.flow, link.exchange = row.exchange,
      link.from = toInteger(row.from_year), link.until = toInteger(row.until_year), link.source = row.source, link.import = row.import
} IN TRANSACTIONS
