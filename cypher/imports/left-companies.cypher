// Which of these are there still.
// :param ids => ['ilva']
// -> id
UNWIND $ids AS id
MATCH (company:Company {id: id})
RETURN company.id AS id
