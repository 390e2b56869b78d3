// How many exchanges bear each of some codes, or a narrower one; for sectors, as donor or receiver.
// :param scheme => 'ewc'
// :param keys => ['100202', '100210']
// -> key, exchanges
UNWIND $keys AS key
MATCH (code:Code {scheme: $scheme, key: key})
RETURN key, sum(COUNT {
  MATCH (code)<-[:BROADER*0..5]-(:Code)<-[:CLASSIFIED_AS]-(:Stream)<-[:OF]-(exchange:Exchange) RETURN exchange
  UNION
  MATCH (code)<-[:BROADER*0..5]-(:Code)<-[:ACTIVE_IN]-(:Company)<-[:FROM|TO]-(exchange:Exchange) RETURN exchange
}) AS exchanges
