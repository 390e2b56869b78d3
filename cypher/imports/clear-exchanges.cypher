// Takes from exchanges what their rows said, so that the rows can be written anew. Sources stay.
// :param ids => ['maestri-1-12-11']
UNWIND $ids AS id
MATCH (exchange:Exchange {id: id})
CALL (exchange) {
  MATCH (exchange)-[:VIA]->(treatment:Treatment)
  OPTIONAL MATCH (treatment)-[:DONE_BY]->(company:Company {anonymous: true})
  DETACH DELETE treatment, company
}
CALL (exchange) {
  MATCH (exchange)-[:FROM|TO]->(company:Company {anonymous: true})
  DETACH DELETE company
}
CALL (exchange) {
  MATCH (exchange)-[relation:REPORTED_IN|FROM|TO|OF|FOR|VIA|REPEATS]->()
  DELETE relation
}
