// Exchanges; companies, streams, uses and case studies are loaded before.
// :param rows => [{id: 'maestri-1-12-11', properties: {title: '…', status: 'implemented'}, caseStudy: 'taranto', source: 'notarnicola-2016', donor: 'ilva', receiver: 'cementir', stream: 'bf-slag-100202-081213', use: 'raw-material'}]
UNWIND $rows AS row
MATCH (study:CaseStudy {id: row.caseStudy})
MATCH (source:Source {id: row.source})
MATCH (donor:Company {id: row.donor})
MATCH (receiver:Company {id: row.receiver})
MATCH (stream:Stream {id: row.stream})
MERGE (exchange:Exchange {id: row.id})
SET exchange += row.properties
MERGE (exchange)-[:REPORTED_IN]->(study)
MERGE (exchange)-[:CITES]->(source)
MERGE (exchange)-[:FROM]->(donor)
MERGE (exchange)-[:TO]->(receiver)
MERGE (exchange)-[:OF]->(stream)
