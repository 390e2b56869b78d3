// The hierarchy of a classification; the codes are loaded before.
// :param rows => [{id: 'ewc-2015-100202', broader: 'ewc-2015-1002'}]
UNWIND $rows AS row
MATCH (code:Code {id: row.id})
MATCH (broader:Code {id: row.broader})
MERGE (code)-[:BROADER]->(broader)
