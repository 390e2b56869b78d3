// The suppliers and customers of a company, by exchanges and by links that a source draws; those of a joint party it is
// part of are its own.
// :param id => 'asnaes-power-station'
// -> company, gives (whether the company gives to it), stream, exchange, link
MATCH (company:Company {id: $id})-[:PART_OF*0..1]->(party:Company)
CALL (party) {
  MATCH (party)<-[:FROM]-(exchange:Exchange)-[:TO]->(partner)
  RETURN partner, true AS gives, exchange.id AS exchange, null AS link, [(exchange)-[:OF]->(given) | given.name][0] AS stream
  LIMIT 500
  UNION
  MATCH (party)<-[:TO]-(exchange:Exchange)-[:FROM]->(partner)
  RETURN partner, false AS gives, exchange.id AS exchange, null AS link, [(exchange)-[:OF]->(given) | given.name][0] AS stream
  LIMIT 500
  UNION
  MATCH (party)-[supplies:SUPPLIES]->(partner)
  RETURN partner, true AS gives, supplies.exchange AS exchange, supplies.id AS link, supplies.stream AS stream
  UNION
  MATCH (party)<-[supplies:SUPPLIES]-(partner)
  RETURN partner, false AS gives, supplies.exchange AS exchange, supplies.id AS link, supplies.stream AS stream
}
WITH * WHERE partner <> company
RETURN partner.id AS company, gives, stream, exchange, link
ORDER BY company, gives, exchange, link
