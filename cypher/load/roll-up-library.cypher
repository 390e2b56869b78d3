// What a release settles: how many exchanges of the whole library go to which NACE division, at how many places; a roll-up
// like those of the EWC codes, for the code ''.
MATCH (exchange:Exchange)
WITH exchange ORDER BY exchange.standing DESC, exchange.sortKey
UNWIND exchange.receiverDivisions AS division
WITH division, count(*) AS exchanges, count(DISTINCT exchange.place) AS places, collect(exchange.id)[..5] AS best
WITH * ORDER BY exchanges DESC, division
WITH collect(division) AS values, collect(exchanges) AS exchanges, collect(places) AS places,
     collect(reduce(ids = '', id IN best | ids + id + ' ')) AS best
CREATE (:RollUp {code: '', filter: 'receiverDivision', values: values, exchanges: exchanges, places: places, best: best})
