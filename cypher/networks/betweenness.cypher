// On how many shortest paths between two others each actor lies, directions apart (Freeman 1977, by the algorithm of Brandes
// 2001); where there are several shortest paths, the share of them. With a sample, only paths that begin at so many actors
// count, which are drawn with a fixed seed, the likelier the more partners they have; null for all. The scores are not scaled.
// One thread, so that it can be repeated. project.cypher comes first.
// :param graph => 'network'
// :param sample => null
// -> actor, score
CALL gds.betweenness.stream($graph, {relationshipTypes: ['TIE'], samplingSize: $sample, samplingSeed: 1, concurrency: 1}) YIELD nodeId, score
RETURN nodeId AS actor, score
ORDER BY actor
