LOAD CSV WITH HEADERS FROM 'file:///imports.csv' AS row
CALL (row) {
  MERGE (import:Import {id: row.id})
  SET import.title = row.title, import.terms = row.terms
} IN TRANSACTIONS
