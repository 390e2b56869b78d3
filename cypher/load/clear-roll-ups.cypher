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
  UNION
  MATCH ()-[used:USED_WITH]->()
  DELETE used
  UNION
  MATCH ()-[among:AMONG]->()
  DELETE among
  UNION
  MATCH ()-[member:MEMBER_OF {settled: true}]->()
  DELETE member
}
