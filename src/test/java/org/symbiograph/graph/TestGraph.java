package org.symbiograph.graph;

import java.net.URI;
import java.nio.file.Path;

import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;
import org.testcontainers.utility.DockerImageName;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.util.unit.DataSize;

/**
 * One graph for the whole test run: a container where Docker answers, the embedded one
 * otherwise.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestGraph {

	@Bean
	Neo4jConnectionDetails testGraphConnection() {
		return connection();
	}

	/** Where the graph of the test run is. */
	public static Neo4jConnectionDetails connection() {
		return Shared.connection;
	}

	/** Its password, for processes that are to use it too. */
	public static String password() {
		return Shared.connection.password();
	}

	private static final class Shared {

		private static final Connection connection = DockerClientFactory.instance().isDockerAvailable() ? container()
				: embedded();

		@SuppressWarnings("resource") // lives as long as the test run
		private static Connection container() {
			Neo4jContainer container = new Neo4jContainer(DockerImageName.parse("neo4j:2026.08.1-community"))
				.withPlugins("graph-data-science");
			container.start();
			return new Connection(URI.create(container.getBoltUrl()), container.getAdminPassword());
		}

		private static Connection embedded() {
			Path folder = Path.of("target", "test-graph", Long.toString(ProcessHandle.current().pid()));
			EmbeddedGraph graph = EmbeddedGraph.start(new GraphSettings(folder, 0, DataSize.ofMegabytes(64)));
			graph.await();
			graph.addProcedures();
			Runtime.getRuntime().addShutdownHook(new Thread(graph::close));
			return new Connection(graph.uri(), graph.password());
		}

	}

	private record Connection(URI uri, String password) implements Neo4jConnectionDetails {

		@Override
		public URI getUri() {
			return this.uri;
		}

		@Override
		public AuthToken getAuthToken() {
			return AuthTokens.basic("neo4j", this.password);
		}

	}

}
