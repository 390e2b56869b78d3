// What rows say at present, and what they would say if an import had not been: what the latest other import says.
// :param import => '1'
// :param ids => ['companies/ilva']
// -> id, table, revision, before, after
UNWIND $ids AS id
MATCH (entry:Entry {id: id})
WITH entry, COLLECT { MATCH (entry)<-[told:TELLS]-(run:ImportRun) WHERE told.undone IS NULL AND run.id <> $import RETURN told {.revision, .cells} ORDER BY told.revision DESC LIMIT 1 }[0] AS other,
     COLLECT { MATCH (entry)<-[told:TELLS]-(:ImportRun) WHERE told.revision = entry.revision RETURN told.cells LIMIT 1 }[0] AS cells
RETURN entry.id AS id, entry.table AS table, other.revision AS revision, cells AS before, other.cells AS after
