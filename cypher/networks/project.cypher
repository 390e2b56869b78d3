// Makes a graph for Graph Data Science from pairs of numbered actors: LINK from donor to receiver, TIE once for any two with a
// link in either direction. The statements for degree, betweenness and so on read it; drop.cypher takes it away.
// :param graph => 'network'
// :param pairs => [[0, 1, 'LINK'], [1, 0, 'LINK'], [1, 2, 'LINK'], [0, 1, 'TIE'], [1, 2, 'TIE']]
// -> actors, relationships (those of ties in both directions)
UNWIND $pairs AS pair
WITH gds.graph.project($graph, pair[0], pair[1], {relationshipType: pair[2]}, {undirectedRelationshipTypes: ['TIE']}) AS projected
RETURN projected.nodeCount AS actors, projected.relationshipCount AS relationships
