// Where exchanges were taken over from, one row each.
// :param rows => [{id: 'maestri', title: 'MAESTRI exchanges database', terms: '…'}]
UNWIND $rows AS row
MERGE (import:Import {id: row.id})
SET import.title = row.title, import.terms = row.terms
