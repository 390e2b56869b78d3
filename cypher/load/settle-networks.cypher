// What a release settles: of which networks an exchange is: those to which both its parties belong.
// :param ids => ['maestri-1-12-11']
UNWIND $ids AS id
MATCH (exchange:Exchange {id: id})
SET exchange.networks = COLLECT {
  MATCH (exchange)-[:FROM]->(:Company)-[:MEMBER_OF]->(network:Network)
  WHERE EXISTS { (exchange)-[:TO]->(:Company)-[:MEMBER_OF]->(network) }
  RETURN DISTINCT network.id ORDER BY network.id
}
