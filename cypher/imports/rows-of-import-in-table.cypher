// The rows of a table that an import tells and that were not taken back, in the order of their names, from behind one of them on.
// :param import => '1'
// :param table => 'companies'
// :param after => ''
// :param limit => 5000
// -> id
MATCH (:ImportRun {id: $import})-[told:TELLS]->(entry:Entry {table: $table})
WHERE told.undone IS NULL AND entry.id > $after
RETURN entry.id AS id
ORDER BY id
LIMIT $limit
