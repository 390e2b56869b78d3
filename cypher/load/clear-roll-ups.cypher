// Removes all that earlier loads have rolled up.
CALL () {
  MATCH (rollUp:RollUp)
  DELETE rollUp
  UNION
  MATCH ()-[under:UNDER]->()
  DELETE under
  UNION
  MATCH ()-[taken:TAKEN_BY]->()
  DELETE taken
}
