// The publications that case studies rest on; both are loaded before.
// :param rows => [{caseStudy: 'kalundborg', source: 'chertow-2007'}]
UNWIND $rows AS row
MATCH (study:CaseStudy {id: row.caseStudy})
MATCH (source:Source {id: row.source})
MERGE (study)-[:CITES]->(source)
