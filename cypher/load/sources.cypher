// Publications, one row each.
// :param rows => [{id: 'chertow-2007', properties: {type: 'paper', authors: 'Chertow', year: 2007, title: '…', url: '…', doi: '…'}}]
UNWIND $rows AS row
MERGE (source:Source {id: row.id})
SET source += row.properties
