// Removes codes that nothing refers to.
// :param ids => ['ewc-2015-100202']
UNWIND $ids AS id
MATCH (code:Code {id: id})
WHERE NOT (EXISTS { (code)<-[:CLASSIFIED_AS|ACTIVE_IN|IS_OPERATION|LOCATED_IN|BROADER]-() })
DETACH DELETE code
