// Streams as described, with their codes; the codes are loaded before.
// :param rows => [{id: 'bf-slag-100202-081213', properties: {name: 'BF slag', kind: 'material'}, codes: ['ewc-2015-100202', 'cpa-2-1-081213']}]
UNWIND $rows AS row
MERGE (stream:Stream {id: row.id})
SET stream += row.properties
WITH stream, row
UNWIND row.codes AS given
MATCH (code:Code {id: given})
MERGE (stream)-[:CLASSIFIED_AS]->(code)
