// What a release settles: how many precedents of an EWC code have which value of each filter, the most frequent values
// first, at how many places, and the best precedents of each. Fifty values of a filter are shown, so no more are kept;
// divisions are all kept, because scores are worked out from them.
// :param codes => ['100202', '1002', '10']
UNWIND $codes AS key
CALL (key) {
  MATCH (:EwcCode {key: key})<-[:BROADER*0..2]-(:EwcCode)<-[:CLASSIFIED_AS]-(:Stream)<-[:OF]-(exchange:Exchange)
  WITH DISTINCT exchange
  ORDER BY exchange.standing DESC, exchange.sortKey
  UNWIND [['country', exchange.country], ['status', exchange.status], ['kind', exchange.kind], ['use', exchange.use],
          ['caseStudy', exchange.caseStudy], ['evidence', exchange.grade]]
         + [each IN exchange.receiverSectors | ['receiverNace', each]]
         + [each IN exchange.receiverDivisions | ['receiverDivision', each]]
         + [each IN exchange.treatmentBy | ['treatment', each]] AS facet
  WITH facet[0] AS filter, facet[1] AS value, count(*) AS exchanges, count(DISTINCT exchange.place) AS places,
       collect(exchange.id)[..5] AS best
  WHERE value IS NOT NULL
  WITH * ORDER BY filter, exchanges DESC, value
  WITH filter, collect(value) AS values, collect(exchanges) AS exchanges, collect(places) AS places,
       collect(reduce(ids = '', id IN best | ids + id + ' ')) AS best
  WITH *, CASE filter WHEN 'receiverDivision' THEN size(values) ELSE 50 END AS kept
  CREATE (:RollUp {code: key, filter: filter, values: values[..kept], exchanges: exchanges[..kept], places: places[..kept], best: best[..kept]})
}
