// The codes in which a raw material occurs, in whatever edition; basis says how that is known.
// :param rows => [{rawMaterial: 'phosphate-rock', scheme: 'ewc', key: '060902', basis: 'process', certainty: 'medium'}]
UNWIND $rows AS row
MATCH (material:RawMaterial {id: row.rawMaterial})
MATCH (code:Code {scheme: row.scheme, key: row.key})
MERGE (material)-[occurs:OCCURS_IN]->(code)
SET occurs.basis = row.basis, occurs.certainty = row.certainty
