// Which of these are there still.
// :param ids => ['ewc-2015-100202']
// -> id
UNWIND $ids AS id
MATCH (code:Code {id: id})
RETURN code.id AS id
