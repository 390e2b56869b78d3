// Streams as described, one row each.
// :param rows => [{id: 'bf-slag-material-100202-081213', name: 'BF slag', kind: 'material'}]
UNWIND $rows AS row
MERGE (stream:Stream {id: row.id})
SET stream.name = row.name, stream.kind = row.kind
