package org.symbiograph.graph;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;

import org.symbiograph.codes.Codes;
import org.symbiograph.codes.Scheme;
import org.symbiograph.library.KeptExchanges;

import org.springframework.boot.test.context.TestComponent;
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

	SmallGraph(Neo4jClient client, Codes codes, KeptExchanges kept) {
		this.client = client;
		this.codes = codes;
		this.kept = kept;
	}

	/** Replaces what is in the graph, until the test ends. */
	public void given(String cypher) {
		if (!TransactionSynchronizationManager.isActualTransactionActive()) {
			throw new IllegalStateException("A test that changes the graph must be @Transactional");
		}
		// the service reads classifications once; that must not be from a small graph
		Stream.of(Scheme.values()).forEach(this.codes::list);
		this.kept.clear();
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

			@Override
			public void afterCompletion(int status) {
				SmallGraph.this.kept.clear();
			}

		});
		this.client.query("MATCH (node) WHERE NOT node:__Neo4jMigration DETACH DELETE node").run();
		this.client.query(cypher).run();
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
