// What receivers do with streams, one row each.
// :param rows => [{id: 'raw-material', name: 'Raw material'}]
UNWIND $rows AS row
MERGE (use:Use {id: row.id})
SET use.name = row.name
