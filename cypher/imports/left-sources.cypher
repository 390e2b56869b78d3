// Which of these are there still.
// :param ids => ['chertow-2007']
// -> id
UNWIND $ids AS id
MATCH (source:Source {id: id})
RETURN source.id AS id
