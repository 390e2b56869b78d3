// Removes streams that nothing gives and uses that nothing is for.
CALL () {
  MATCH (stream:Stream)
  WHERE NOT EXISTS { (stream)<-[:OF]-() }
  DETACH DELETE stream
  UNION
  MATCH (use:Use)
  WHERE NOT EXISTS { (use)<-[:FOR]-() }
  DETACH DELETE use
}
