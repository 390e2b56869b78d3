// Takes from companies what their rows said, so that the rows can be written anew.
// :param ids => ['ilva']
UNWIND $ids AS id
MATCH (company:Company {id: id})
SET company.location = null, company.locatedBy = null
WITH company
MATCH (company)-[relation:ACTIVE_IN|PART_OF|LOCATED_IN]->()
DELETE relation
