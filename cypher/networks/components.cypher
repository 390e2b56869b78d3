// The component of each actor: those that links connect, directions apart. project.cypher comes first.
// :param graph => 'network'
// -> actor, component
CALL gds.wcc.stream($graph, {relationshipTypes: ['LINK']}) YIELD nodeId, componentId
RETURN nodeId AS actor, componentId AS component
ORDER BY actor
