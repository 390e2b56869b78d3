// The rows that an import between two revisions of the library told or took back, and what they said before and after.
// :param since => 0
// :param until => 1
// -> id, table, before, after
CALL () {
  MATCH ()-[told:TELLS]->(entry)
  WHERE told.revision > $since AND told.revision <= $until
  RETURN entry
  UNION
  MATCH ()-[told:TELLS]->(entry)
  WHERE told.undone > $since AND told.undone <= $until
  RETURN entry
}
RETURN entry.id AS id, entry.table AS table,
       COLLECT { MATCH (entry)<-[told:TELLS]-(:ImportRun) WHERE told.revision <= $since AND (told.undone IS NULL OR told.undone > $since) RETURN told.cells ORDER BY told.revision DESC LIMIT 1 }[0] AS before,
       COLLECT { MATCH (entry)<-[told:TELLS]-(:ImportRun) WHERE told.revision <= $until AND (told.undone IS NULL OR told.undone > $until) RETURN told.cells ORDER BY told.revision DESC LIMIT 1 }[0] AS after
ORDER BY id
