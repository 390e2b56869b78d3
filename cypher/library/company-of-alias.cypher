// Which company it is that once had an id of its own.
// :param id => 'iisin-poly-tech'
// -> id
MATCH (:CompanyAlias {id: $id})-[:ALIAS_OF]->(company:Company)
RETURN company.id AS id
