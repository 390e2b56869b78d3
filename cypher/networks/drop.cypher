// Takes away a graph that project.cypher made.
// :param graph => 'network'
// -> graph (null where there was none)
CALL gds.graph.drop($graph, false) YIELD graphName
RETURN graphName AS graph
