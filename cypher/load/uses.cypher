// What receivers do with streams.
// :param rows => [{id: 'raw-material', properties: {name: 'Raw material'}}]
UNWIND $rows AS row
MERGE (use:Use {id: row.id})
SET use += row.properties
