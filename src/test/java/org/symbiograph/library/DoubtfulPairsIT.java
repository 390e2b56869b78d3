package org.symbiograph.library;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.symbiograph.BundledData;
import org.symbiograph.graph.GraphTest;
import org.symbiograph.graph.SmallGraph;
import org.symbiograph.graph.Statements;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No exchange stands in the library twice. A pair that looks like it is either one
 * exchange, and then joined, or stands in {@code data/library/distinct-pairs.csv} with
 * the reason why it is two.
 */
@GraphTest
class DoubtfulPairsIT {

	private final SmallGraph graph;

	private final Statements statements;

	@Autowired
	DoubtfulPairsIT(SmallGraph graph, Statements statements) {
		this.graph = graph;
		this.statements = statements;
	}

	@Test
	void tellsEveryDoubtfulPairApart() {
		Set<List<String>> reviewed = BundledData.of("distinct-pairs")
			.map((row) -> List.of(row.getField("exchange"), row.getField("other")))
			.collect(Collectors.toSet());

		List<Map<String, Object>> doubtful = doubtful();

		System.out.printf("%d doubtful pairs, all of them reviewed but those named by the test%n", doubtful.size());
		assertThat(doubtful).isNotEmpty()
			.filteredOn((pair) -> !reviewed
				.contains(List.of(String.valueOf(pair.get("exchange")), String.valueOf(pair.get("other")))))
			.isEmpty();
	}

	@Test
	@Transactional
	void noticesTheSameExchangeUnderAnotherId() {
		this.graph
			.given("""
					CREATE (k:CaseStudy {id: 'k'}), (slag:Stream {name: 'Steel slags'}), (ash:Stream {name: 'Ash'}),
					  (a:Company {anonymous: false}), (b:Company {anonymous: true}), (c:Company {anonymous: true})
					FOREACH (e IN [['e1', slag, b], ['e2', slag, c], ['e3', ash, c]] |
					  CREATE (x:Exchange {id: e[0], kind: 'material', import: 'cited', donorSectors: ['2410'], receiverSectors: [],
					    ewcKeys: []})
					  CREATE (x)-[:REPORTED_IN]->(k) CREATE (x)-[:FROM]->(a))
					WITH slag, ash, b, c
					MATCH (x:Exchange) WHERE x.id IN ['e1', 'e2', 'e3']
					FOREACH (one IN CASE x.id WHEN 'e3' THEN [ash] ELSE [slag] END | CREATE (x)-[:OF]->(one))
					FOREACH (one IN CASE x.id WHEN 'e1' THEN [b] ELSE [c] END | CREATE (x)-[:TO]->(one))""");

		assertThat(doubtful()).singleElement()
			.satisfies((pair) -> assertThat(pair).containsEntry("exchange", "e1").containsEntry("other", "e2"));
	}

	private List<Map<String, Object>> doubtful() {
		return List.copyOf(this.statements.query("library/doubtful-pairs").fetch().all());
	}

}
