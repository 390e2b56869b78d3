// Publications, one row each. Those of one publisher or team share an origin: they do not confirm each other.
// :param rows => [{id: 'chertow-2007', type: 'paper', authors: 'Chertow', year: 2007, title: '…', url: '…', doi: '…', origin: 'chertow'}]
UNWIND $rows AS row
MERGE (source:Source {id: row.id})
SET source.type = row.type, source.authors = row.authors, source.year = row.year, source.title = row.title,
    source.url = row.url, source.doi = row.doi, source.origin = row.origin
