// What a release settles: where each exchange stands among the precedents of each of its EWC codes and of those above,
// counted from 0, so that a page of precedents is a range of positions.
// :param codes => ['100202', '1002', '10']
UNWIND $codes AS key
CALL (key) {
  MATCH (code:EwcCode {key: key})<-[:BROADER*0..2]-(:EwcCode)<-[:CLASSIFIED_AS]-(:Stream)<-[:OF]-(exchange:Exchange)
  WITH exchange, min(code.id) AS id
  ORDER BY exchange.standing DESC, exchange.sortKey
  WITH id, collect(exchange) AS exchanges
  UNWIND range(0, size(exchanges) - 1) AS position
  WITH id, position, exchanges[position] AS exchange
  MATCH (code:Code {id: id})
  CREATE (exchange)-[:UNDER {code: key, position: position}]->(code)
}
