package org.symbiograph.graph;

import java.util.Collection;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a server says that has no such procedures is told apart from other failures. */
@GraphTest
class DataScienceIT {

	private final DataScience dataScience;

	private final Neo4jClient client;

	@Autowired
	DataScienceIT(DataScience dataScience, Neo4jClient client) {
		this.dataScience = dataScience;
		this.client = client;
	}

	@Test
	void asksWhatIsThere() {
		assertThat(ask("RETURN gds.version() AS version")).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "CALL gds.isNot.stream('network')",
			"UNWIND [[0, 1]] AS pair RETURN gds.isNot.project('network', pair[0], pair[1]) AS projected" })
	void noticesWhatIsMissing(String cypher) {
		assertThatThrownBy(() -> ask(cypher)).isInstanceOf(DataScienceMissing.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "CALL gds.pageRank.stream('no such graph')", "RETURN 1 / 0 AS failure", "RETURN nothing" })
	void leavesOtherFailuresAsTheyAre(String cypher) {
		assertThatThrownBy(() -> ask(cypher)).isNotInstanceOf(DataScienceMissing.class);
	}

	private Collection<Map<String, Object>> ask(String cypher) {
		return this.dataScience.ask(() -> this.client.query(cypher).fetch().all());
	}

}
