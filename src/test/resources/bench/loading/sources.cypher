LOAD CSV WITH HEADERS FROM 'file:///sources.csv' AS row
CALL (row) {
  MERGE (source:Source {id: row.id})
  SET source.type = row.type, source.authors = row.authors, source.year = toInteger(row.year), source.title = row.title,
      source.url = row.url, source.doi = row.doi, source.origin = row.origin
} IN TRANSACTIONS
