// Removes publications that nothing refers to.
// :param ids => ['chertow-2007']
UNWIND $ids AS id
MATCH (source:Source {id: id})
WHERE NOT (EXISTS { (source)<-[:CITES]-() })
DETACH DELETE source
