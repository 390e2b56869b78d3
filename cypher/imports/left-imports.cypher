// Which of these are there still.
// :param ids => ['maestri']
// -> id
UNWIND $ids AS id
MATCH (import:Import {id: id})
RETURN import.id AS id
