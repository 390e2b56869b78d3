// What a release settles: which materials are used together: one receiver took both for one use, in exchanges that ran, run
// or are agreed. With how many receivers do, and up to five pairs of exchanges that show it. Codes of one and the same
// stream do not count, and CPA codes only where a stream has no EWC code.
// :param codes => ['ewc-100202-2015']
UNWIND $codes AS id
MATCH (code:Code&!Substance {id: id})<-[:CLASSIFIED_AS]-(:Stream)<-[:OF]-(exchange:Exchange {kind: 'material'})
WHERE (code:EwcCode OR exchange.ewcKeys = []) AND NOT exchange.status IN ['feasibility', 'failed']
MATCH (other:Exchange {taker: exchange.taker, use: exchange.use, kind: 'material'})-[:OF]->(:Stream)-[:CLASSIFIED_AS]->(complement:Code&!Substance)
WHERE (complement:EwcCode OR other.ewcKeys = []) AND NOT other.status IN ['feasibility', 'failed']
  AND NOT code.key IN other.ewcKeys + other.cpaKeys
  AND NOT complement.key IN exchange.ewcKeys + exchange.cpaKeys
WITH code, complement, exchange, other ORDER BY exchange.standing + other.standing DESC, exchange.sortKey, other.sortKey
WITH code, complement, count(DISTINCT exchange.taker) AS receivers, collect(exchange.id)[..5] AS ours, collect(other.id)[..5] AS theirs
MERGE (code)-[used:USED_WITH]->(complement)
SET used.receivers = receivers, used.exchanges = ours, used.others = theirs
