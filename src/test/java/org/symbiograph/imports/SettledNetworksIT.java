package org.symbiograph.imports;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.symbiograph.graph.GraphTest;
import org.symbiograph.graph.SmallGraph;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** What a release settles about companies that belong together. */
@GraphTest
@Transactional
class SettledNetworksIT {

	private static final String CODES = """
			CREATE (slag:Code:EwcCode {id: 's', scheme: 'ewc', key: '100202'}), (ash:Code:EwcCode {id: 'a', scheme: 'ewc', key: '100101'}),
			  (slags:Stream {id: 'slag'})-[:CLASSIFIED_AS]->(slag), (ashes:Stream {id: 'ash'})-[:CLASSIFIED_AS]->(ash),
			  (study:CaseStudy:Network {id: 'k', country: 'DK'}), (use:Use {id: 'cement'})
			""";

	private final SmallGraph graph;

	private final Settlement settlement;

	@Autowired
	SettledNetworksIT(SmallGraph graph, Settlement settlement) {
		this.graph = graph;
		this.settlement = settlement;
	}

	@Test
	void companiesOfAnExchangeOrALinkBelongToItsNetwork() {
		this.graph.given(CODES + """
				CREATE (works:Company {id: 'works', anonymous: false}), (kiln:Company {id: 'kiln', anonymous: false}),
				  (e:Exchange {id: 'e', status: 'implemented'})-[:REPORTED_IN]->(study),
				  (e)-[:FROM]->(works), (e)-[:TO]->(kiln), (e)-[:OF]->(slags),
				  (:Company {id: 'mine', anonymous: false})-[:SUPPLIES {caseStudy: 'k'}]->(works)
				""");

		this.settlement.settle(List.of("e"));

		assertThat(
				this.graph.read("MATCH (c:Company)-[:MEMBER_OF]->(:Network {id: 'k'}) RETURN c.id AS id ORDER BY id"))
			.containsExactly(Map.of("id", "kiln"), Map.of("id", "mine"), Map.of("id", "works"));
		assertThat(this.graph.read("MATCH (e:Exchange) RETURN e.networks AS networks"))
			.containsExactly(Map.of("networks", List.of("k")));
	}

	@Test
	void residuesThatOneReceiverTakesForOneUseAreUsedTogether() {
		exchanges("planned");

		assertThat(used()).containsExactly(Map.of("from", "100101", "to", "100202", "receivers", 1L),
				Map.of("from", "100202", "to", "100101", "receivers", 1L));
	}

	@Test
	void companiesHoldTheCodesTheyGiveAndTake() {
		exchanges("implemented");

		assertThat(this.graph.read("""
				MATCH (company:Company) WHERE company.id IN ['1', '4']
				RETURN company.givenKeys AS given, company.takenKeys AS taken ORDER BY company.id""")).containsExactly(
				Map.of("given", List.of("ewc 100202"), "taken", List.of()),
				Map.of("given", List.of(), "taken", List.of("ewc 100101")));
	}

	@Test
	void whatFailedWasNotUsed() {
		exchanges("failed");

		assertThat(used()).isEmpty();
	}

	@Test
	void settlingAgainChangesNothing() {
		exchanges("implemented");
		this.settlement.settle(List.of("e", "f"));

		assertThat(used()).hasSize(2);
		assertThat(this.graph.count("RETURN COUNT { ()-[:MEMBER_OF]->() }")).isEqualTo(4);
	}

	/** Slag and ash to a cement works that the source describes but does not name. */
	private void exchanges(String status) {
		this.graph.given(
				CODES + """
						CREATE (e:Exchange {id: 'e', kind: 'material', status: 'implemented', sortKey: '1'})-[:REPORTED_IN]->(study),
						  (f:Exchange {id: 'f', kind: 'material', status: '%s', sortKey: '2'})-[:REPORTED_IN]->(study),
						  (e)-[:FROM]->(:Company {id: '1', anonymous: false}), (f)-[:FROM]->(:Company {id: '2', anonymous: false}),
						  (e)-[:TO]->(:Company {id: '3', anonymous: true, activity: 'Cement works'}),
						  (f)-[:TO]->(:Company {id: '4', anonymous: true, activity: 'cement works '}),
						  (e)-[:OF]->(slags), (f)-[:OF]->(ashes), (e)-[:FOR]->(use), (f)-[:FOR]->(use)
						"""
					.formatted(status));
		this.settlement.settle(List.of("e", "f"));
	}

	private Collection<Map<String, Object>> used() {
		return this.graph.read("""
				MATCH (a:Code)-[used:USED_WITH]->(b:Code)
				RETURN a.key AS from, b.key AS to, used.receivers AS receivers ORDER BY from""");
	}

}
