// What rows say at present, those that are there.
// :param ids => ['companies/ilva']
// -> id, cells
UNWIND $ids AS id
MATCH (entry:Entry {id: id})<-[told:TELLS]-(:ImportRun)
WHERE told.revision = entry.revision
RETURN entry.id AS id, told.cells AS cells
