// The rows that an import tells and that were not taken back.
// :param import => '1'
// -> id
MATCH (:ImportRun {id: $import})-[told:TELLS]->(entry:Entry)
WHERE told.undone IS NULL
RETURN entry.id AS id
