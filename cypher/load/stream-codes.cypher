// The codes of streams, of whatever classification; both are loaded before.
// :param rows => [{stream: 'bf-slag-material-100202-081213', code: 'ewc-2015-100202'}]
UNWIND $rows AS row
MATCH (stream:Stream {id: row.stream})
MATCH (code:Code {id: row.code})
MERGE (stream)-[:CLASSIFIED_AS]->(code)
