package org.symbiograph.graph;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;

import org.symbiograph.codes.Codes;
import org.symbiograph.codes.Scheme;
import org.symbiograph.library.KeptExchanges;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A graph that a test writes down itself, in Cypher, and that ends with its transaction.
 */
@TestComponent
public class SmallGraph {

	private final Neo4jClient client;

	private final Codes codes;

	private final KeptExchanges kept;

	private final ApplicationEventPublisher events;

	SmallGraph(Neo4jClient client, Codes codes, KeptExchanges kept, ApplicationEventPublisher events) {
		this.client = client;
		this.codes = codes;
		this.kept = kept;
		this.events = events;
	}

	/** Replaces what is in the graph, until the test ends. */
	public void given(String cypher) {
		if (!TransactionSynchronizationManager.isActualTransactionActive()) {
			throw new IllegalStateException("A test that changes the graph must be @Transactional");
		}
		replace();
		// a small graph seldom has classifications; the service is to know those of the
		// library
		Stream.of(Scheme.values()).forEach(this.codes::list);
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

			@Override
			public void afterCompletion(int status) {
				replace();
			}

		});
		this.client.query("MATCH (node) WHERE NOT node:__Neo4jMigration DETACH DELETE node").run();
		this.client.query(cypher).run();
	}

	/**
	 * Lets the service forget what it has read, as it does whenever the library changes.
	 */
	private void replace() {
		this.kept.clear();
		this.events.publishEvent(new LibraryChanged());
	}

	/** Adds to what is there. */
	public void add(String cypher) {
		this.client.query(cypher).run();
	}

	/** Reads the graph back, past the code under test. */
	public Collection<Map<String, Object>> read(String cypher) {
		return this.client.query(cypher).fetch().all();
	}

	/** Reads one value back, past the code under test. */
	public long count(String cypher) {
		return this.client.query(cypher).fetchAs(Long.class).one().orElseThrow();
	}

}
