// The actors without which their component falls apart, and into what. project.cypher comes first.
// :param graph => 'network'
// -> actor, parts (how many), largest (actors in the largest of them)
CALL gds.articulationPoints.stream($graph, {relationshipTypes: ['TIE']}) YIELD nodeId, resultingComponents
RETURN nodeId AS actor, resultingComponents.count AS parts, resultingComponents.max AS largest
ORDER BY actor
