// Who else valorised an EWC code, from what a release has settled: how many precedents the code, its sub-chapter and its
// chapter have; a page of those of the closest that has any; what they can be narrowed to; and who takes such streams.
// :param keys => ['100202', '1002', '10']
// :param skip => 0
// :param limit => 20
// -> levels (how many precedents each key has), hits (id, standing, corroboration, keys of codes), facets (filter, values, exchanges), taken (key, divisions, places, exchanges, best)
CALL () {
  UNWIND $keys AS key
  OPTIONAL MATCH (all:RollUp {code: key, filter: 'status'})
  RETURN collect(coalesce(reduce(sum = 0, some IN all.exchanges | sum + some), 0)) AS levels
}
WITH levels, head([place IN range(0, size($keys) - 1) WHERE levels[place] > 0 | $keys[place]]) AS closest
CALL (closest) {
  MATCH (exchange:Exchange)-[under:UNDER]->(:EwcCode)
  WHERE under.code = closest AND under.position >= $skip AND under.position < $skip + $limit
  WITH exchange, under.position AS position
  ORDER BY position
  RETURN collect({id: exchange.id, standing: exchange.standing, corroboration: exchange.corroboration, ewcKeys: exchange.ewcKeys,
                  cpaKeys: exchange.cpaKeys, casKeys: exchange.casKeys, donorSectorKeys: exchange.donorSectorKeys}) AS hits
}
CALL (closest) {
  MATCH (rollUp:RollUp)
  WHERE rollUp.code = closest AND rollUp.filter IS NOT NULL
  RETURN collect({filter: rollUp.filter, values: rollUp.values, exchanges: rollUp.exchanges}) AS facets
}
CALL () {
  UNWIND $keys + [''] AS key
  MATCH (rollUp:RollUp {code: key, filter: 'receiverDivision'})
  RETURN collect({key: key, divisions: rollUp.values, places: rollUp.places, exchanges: rollUp.exchanges, best: rollUp.best}) AS taken
}
RETURN levels, hits, facets, taken
