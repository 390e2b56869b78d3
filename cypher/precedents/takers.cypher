// Who takes the streams of codes, from what a release has settled; of all exchanges for the key ''.
// :param keys => ['100202', 'cpa 3530', '']
// -> key, divisions, places, exchanges, best (ids of the five best exchanges of each division, with spaces between)
UNWIND $keys AS key
MATCH (rollUp:RollUp {code: key, filter: 'receiverDivision'})
RETURN key, rollUp.values AS divisions, rollUp.places AS places, rollUp.exchanges AS exchanges, rollUp.best AS best
