// What a release settles: how many exchanges whose stream bears a CPA or CAS code, or a narrower one, go to which NACE
// division, at how many places, and the best of each; a roll-up like those of the EWC codes.
// :param codes => ['cpa 3530', 'cas 124389']
UNWIND $codes AS code
WITH code, split(code, ' ') AS parts
CALL (code, parts) {
  MATCH (:Code {scheme: parts[0], key: parts[1]})<-[:BROADER*0..5]-(:Code)<-[:CLASSIFIED_AS]-(:Stream)<-[:OF]-(exchange:Exchange)
  WITH DISTINCT exchange
  ORDER BY exchange.standing DESC, exchange.sortKey
  UNWIND exchange.receiverDivisions AS division
  WITH division, count(*) AS exchanges, count(DISTINCT exchange.place) AS places, collect(exchange.id)[..5] AS best
  WITH * ORDER BY exchanges DESC, division
  WITH collect(division) AS values, collect(exchanges) AS exchanges, collect(places) AS places,
       collect(reduce(ids = '', id IN best | ids + id + ' ')) AS best
  CREATE (:RollUp {code: code, filter: 'receiverDivision', values: values, exchanges: exchanges, places: places, best: best})
}
