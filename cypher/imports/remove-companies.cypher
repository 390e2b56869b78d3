// Removes companies that nothing refers to.
// :param ids => ['ilva']
UNWIND $ids AS id
MATCH (company:Company {id: id})
WHERE NOT (EXISTS { (company)<-[:FROM|TO|DONE_BY|SUPPLIES|PART_OF]-() } OR EXISTS { (company)-[:SUPPLIES]->() })
DETACH DELETE company
