package org.symbiograph.bench;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;

/**
 * The statements that the service asks to answer an address, asked with the driver alone.
 *
 * @param driver the driver
 * @param statements the statements, by address
 */
record BareGraph(Driver driver, Map<String, List<Query>> statements) {

	private static final SessionConfig READING = SessionConfig.builder()
		.withDatabase("neo4j")
		.withDefaultAccessMode(AccessMode.READ)
		.build();

	/** Asks and reads all that is answered. */
	int ask(String address) {
		int rows = 0;
		try (Session session = this.driver.session(READING)) {
			for (Query statement : statements(address)) {
				rows += session.run(statement).list().size();
			}
		}
		return rows;
	}

	List<Query> statements(String address) {
		return Objects.requireNonNull(this.statements.get(address));
	}

}
