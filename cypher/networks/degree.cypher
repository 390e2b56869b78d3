// How many partners, givers and takers each actor has. project.cypher comes first.
// :param graph => 'network'
// -> actor, degree (partners), inDegree (givers), outDegree (takers)
CALL () {
  CALL gds.degree.stream($graph, {relationshipTypes: ['TIE']}) YIELD nodeId, score
  RETURN nodeId, score AS partners, 0.0 AS givers, 0.0 AS takers
  UNION ALL
  CALL gds.degree.stream($graph, {relationshipTypes: ['LINK'], orientation: 'REVERSE'}) YIELD nodeId, score
  RETURN nodeId, 0.0 AS partners, score AS givers, 0.0 AS takers
  UNION ALL
  CALL gds.degree.stream($graph, {relationshipTypes: ['LINK']}) YIELD nodeId, score
  RETURN nodeId, 0.0 AS partners, 0.0 AS givers, score AS takers
}
RETURN nodeId AS actor, toInteger(sum(partners)) AS degree, toInteger(sum(givers)) AS inDegree, toInteger(sum(takers)) AS outDegree
ORDER BY actor
