// What a release settles: which materials are used together: one receiver took both for one use, in exchanges that ran, run
// or are agreed. With how many receivers do, and up to five pairs of exchanges that show it. Codes of one and the same
// stream do not count, and CPA codes only where a stream has no EWC code. Of what one receiver takes for one use only the
// best five on either side are paired, because no others can be among the best five pairs.
// :param codes => ['ewc-100202-2015']
UNWIND $codes AS id
CALL (id) {
  MATCH (code:Code&!Substance {id: id})<-[:CLASSIFIED_AS]-(:Stream)<-[:OF]-(exchange:Exchange {kind: 'material'})
  WHERE (code:EwcCode OR exchange.ewcKeys = []) AND NOT exchange.status IN ['feasibility', 'failed']
  WITH code, exchange ORDER BY exchange.standing DESC, exchange.sortKey
  WITH code, exchange.taker AS taker, exchange.use AS use, collect(exchange) AS taken
  MATCH (other:Exchange {taker: taker, use: use})-[:OF]->(:Stream)-[:CLASSIFIED_AS]->(complement:Code&!Substance)
  WHERE other.kind = 'material' AND (complement:EwcCode OR other.ewcKeys = []) AND NOT other.status IN ['feasibility', 'failed']
    AND NOT code.key IN other.ewcKeys + other.cpaKeys
  WITH code, taker, use, taken, complement, other ORDER BY other.standing DESC, other.sortKey
  WITH code, taker, use, taken, complement, collect(other)[..5] AS others
  WITH code, taker, complement, others, [one IN taken WHERE NOT complement.key IN one.ewcKeys + one.cpaKeys][..5] AS own
  UNWIND own AS exchange
  UNWIND others AS other
  WITH code, taker, complement, exchange, other ORDER BY exchange.standing + other.standing DESC, exchange.sortKey, other.sortKey
  WITH code, complement, count(DISTINCT taker) AS receivers, collect(exchange.id)[..5] AS exchanges, collect(other.id)[..5] AS others
  MERGE (code)-[used:USED_WITH]->(complement)
  SET used.receivers = receivers, used.exchanges = exchanges, used.others = others
}
