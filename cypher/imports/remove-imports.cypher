// Removes collections that nothing refers to.
// :param ids => ['maestri']
UNWIND $ids AS id
MATCH (import:Import {id: id})
WHERE NOT (EXISTS { (import)<-[:TOLD_BY]-() })
DETACH DELETE import
