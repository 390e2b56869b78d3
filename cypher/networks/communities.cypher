// The community of each actor and how well these communities divide the network, directions apart: Leiden (Traag et al. 2019),
// modularity (Newman and Girvan 2004). One thread and a fixed seed, so that it can be repeated. project.cypher comes first.
// :param graph => 'network'
// -> actor, community, modularity (of the whole)
CALL gds.leiden.stats($graph, {relationshipTypes: ['TIE'], randomSeed: 1, concurrency: 1}) YIELD modularity
CALL gds.leiden.stream($graph, {relationshipTypes: ['TIE'], randomSeed: 1, concurrency: 1}) YIELD nodeId, communityId
RETURN nodeId AS actor, communityId AS community, modularity
ORDER BY actor
