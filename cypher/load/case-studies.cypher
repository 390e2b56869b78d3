// Case studies and the publications they rest on; the sources are loaded before.
// :param rows => [{id: 'kalundborg', properties: {title: '…', place: '…', country: 'DK'}, sources: ['chertow-2007']}]
UNWIND $rows AS row
MERGE (study:CaseStudy {id: row.id})
SET study += row.properties
WITH study, row
UNWIND row.sources AS cited
MATCH (source:Source {id: cited})
MERGE (study)-[:CITES]->(source)
