// What the rows of a table said in a revision of the library.
// :param table => 'exchanges'
// :param revision => 0
// -> cells
MATCH (entry:Entry {table: $table})
WITH entry, COLLECT { MATCH (entry)<-[told:TELLS]-(:ImportRun) WHERE told.revision <= $revision AND (told.undone IS NULL OR told.undone > $revision) RETURN told.cells ORDER BY told.revision DESC LIMIT 1 }[0] AS cells
WHERE cells IS NOT NULL
RETURN cells
ORDER BY entry.id
