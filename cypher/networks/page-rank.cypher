// How much each actor is given to by actors that are given to (Page et al. 1999). project.cypher comes first.
// :param graph => 'network'
// -> actor, score
CALL gds.pageRank.stream($graph, {relationshipTypes: ['LINK'], dampingFactor: 0.85, maxIterations: 200}) YIELD nodeId, score
RETURN nodeId AS actor, score
ORDER BY actor
