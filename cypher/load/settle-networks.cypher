// What a release settles: of which networks an exchange is: those to which both its parties belong. Looked for from the party
// that belongs to fewer, because some companies do business everywhere.
// :param ids => ['maestri-1-12-11']
UNWIND $ids AS id
MATCH (exchange:Exchange {id: id})-[:FROM]->(donor:Company)
MATCH (exchange)-[:TO]->(receiver:Company)
WITH exchange, CASE WHEN COUNT { (donor)-[:MEMBER_OF]->() } <= COUNT { (receiver)-[:MEMBER_OF]->() }
                    THEN [donor, receiver] ELSE [receiver, donor] END AS parties
WITH exchange, parties[0] AS one, parties[1] AS other
SET exchange.networks = COLLECT {
  MATCH (one)-[:MEMBER_OF]->(network:Network)
  WHERE EXISTS { (other)-[:MEMBER_OF]->(network) }
  RETURN DISTINCT network.id ORDER BY network.id
}
