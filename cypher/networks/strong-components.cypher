// The strong component of each actor: those from each of which links lead to every other. project.cypher comes first.
// :param graph => 'network'
// -> actor, component
CALL gds.scc.stream($graph, {relationshipTypes: ['LINK']}) YIELD nodeId, componentId
RETURN nodeId AS actor, componentId AS component
ORDER BY actor
