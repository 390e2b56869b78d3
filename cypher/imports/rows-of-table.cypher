// What the rows of a table say at present.
// :param table => 'same-companies'
// -> cells
MATCH (entry:Entry {table: $table})<-[told:TELLS]-(:ImportRun)
WHERE told.revision = entry.revision
RETURN told.cells AS cells
