package org.symbiograph.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.neo4j.cypherdsl.core.Statement;

import org.springframework.core.io.ClassPathResource;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.Neo4jClient.RunnableSpec;
import org.springframework.data.neo4j.core.Neo4jClient.UnboundRunnableSpec;
import org.springframework.stereotype.Component;

/**
 * The fixed statements of the service: one file each under {@code cypher/}, asked by the
 * path of that file.
 */
@Component
public class Statements {

	private final Neo4jClient graph;

	private final Map<String, String> texts = new ConcurrentHashMap<>();

	Statements(Neo4jClient graph) {
		this.graph = graph;
	}

	/**
	 * The statement of that name, ready to be given its parameters.
	 * @param name folder and file without ending, {@code library/exchanges}
	 */
	public UnboundRunnableSpec query(String name) {
		return this.graph.query(text(name));
	}

	/** A statement whose shape depends on the question, with its parameters. */
	public RunnableSpec query(Statement statement) {
		return this.graph.query(statement.getCypher()).bindAll(statement.getCatalog().getParameters());
	}

	/** The text of the statement of that name. */
	public String text(String name) {
		return this.texts.computeIfAbsent(name, Statements::read);
	}

	private static String read(String name) {
		try {
			return new ClassPathResource("cypher/" + name + ".cypher", Statements.class.getClassLoader())
				.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("There is no statement " + name, ex);
		}
	}

}
