// What an import says, row by row.
// :param import => '1'
// :param revision => 1
// :param rows => [{id: 'companies/ilva', table: 'companies', cells: '{"id":"ilva","name":"ILVA","country":"IT"}'}]
MATCH (run:ImportRun {id: $import})
UNWIND $rows AS row
MERGE (entry:Entry {id: row.id})
SET entry.table = row.table, entry.revision = $revision
CREATE (run)-[:TELLS {revision: $revision, cells: row.cells}]->(entry)
