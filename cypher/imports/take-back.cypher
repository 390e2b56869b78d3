// Takes back what an import says; from then on the rows say what the latest other import says, or nothing.
// :param import => '1'
// :param revision => 2
// :param rows => [{id: 'companies/ilva', revision: 0}]
MATCH (run:ImportRun {id: $import})
UNWIND $rows AS row
MATCH (run)-[told:TELLS]->(entry:Entry {id: row.id})
SET told.undone = $revision, entry.revision = row.revision
