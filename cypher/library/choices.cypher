// What a filter can be set to, with the words to show for it where the graph has them.
// -> filter, value, label, place (of a case study: country and place)
CALL () {
  MATCH (study:CaseStudy)
  RETURN 'caseStudy' AS filter, study.id AS value, study.title AS label, study.country + ' ' + study.place AS place
  UNION
  MATCH (network:Network)
  RETURN 'network' AS filter, network.id AS value, network.title AS label, null AS place
  UNION
  MATCH (source:Source)
  RETURN 'source' AS filter, source.id AS value, source.title AS label, null AS place
  UNION
  MATCH (import:Import)
  UNWIND ['source', 'import'] AS filter
  RETURN filter, import.id AS value, import.title AS label, null AS place
  UNION
  MATCH (use:Use)
  RETURN 'use' AS filter, use.id AS value, use.name AS label, null AS place
  UNION
  MATCH (study:CaseStudy)
  RETURN DISTINCT 'country' AS filter, study.country AS value, null AS label, null AS place
}
RETURN filter, value, label, place
ORDER BY filter, value
