package org.symbiograph.graph;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Graph Data Science is there and computes. */
@GraphTest
class GraphDataScienceIT {

	private final SmallGraph graph;

	@Autowired
	GraphDataScienceIT(SmallGraph graph) {
		this.graph = graph;
	}

	@Test
	void projectsAGraphAndFindsWhoStandsBetweenTheOthers() {
		assertThat(this.graph
			.read("""
					MATCH (donor:Company)<-[:FROM]-(:Exchange {caseStudy: 'kalundborg'})-[:TO]->(receiver:Company)
					WITH gds.graph.project('kalundborg', donor, receiver, {}, {undirectedRelationshipTypes: ['*']}) AS projected
					CALL gds.betweenness.stream('kalundborg') YIELD nodeId, score
					WITH gds.util.asNode(nodeId).id AS company, score
					ORDER BY score DESC LIMIT 1
					CALL gds.graph.drop('kalundborg') YIELD graphName
					RETURN company"""))
			.extracting((row) -> row.get("company"))
			.asString()
			.contains("asnaes");
	}

}
