// What is told at present of the sources of exchanges.
// :param exchanges => ['maestri-1-12-11']
// -> cells
UNWIND $exchanges AS id
MATCH (entry:Entry)<-[told:TELLS]-(:ImportRun)
WHERE entry.id STARTS WITH 'exchange-sources/' + id + '/' AND told.revision = entry.revision
RETURN told.cells AS cells
