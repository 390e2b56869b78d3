// Takes from companies their other names and ids, so that decisions can be written anew.
// :param ids => ['ilva']
UNWIND $ids AS id
OPTIONAL MATCH (alias:CompanyAlias {id: id})
OPTIONAL MATCH (company:Company {id: id})
OPTIONAL MATCH (company)<-[:ALIAS_OF]-(other:CompanyAlias)
SET company.otherNames = null
DETACH DELETE alias, other
