package org.symbiograph.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import ac.simons.neo4j.migrations.core.MigrationChain.ChainBuilderMode;
import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Waits for the graph and brings its schema up to {@code cypher/schema}. */
@Component
@Order(StartUpStep.GRAPH)
class OpenGraph implements StartUpStep {

	private static final Log log = LogFactory.getLog(OpenGraph.class);

	private final ObjectProvider<LocalGraph> localGraph;

	private final Driver driver;

	private final URI uri;

	private final String database;

	private final Statements statements;

	OpenGraph(ObjectProvider<LocalGraph> localGraph, Driver driver, Neo4jConnectionDetails connection,
			@Value("${spring.data.neo4j.database}") String database, Statements statements) {
		this.statements = statements;
		this.localGraph = localGraph;
		this.driver = driver;
		this.uri = connection.getUri();
		this.database = database;
	}

	@Override
	public void take() {
		this.localGraph.ifAvailable((graph) -> {
			log.info("Opening the graph in " + graph.folder());
			graph.await();
		});
		try {
			this.driver.verifyConnectivity();
			bringSchemaUpToDate();
		}
		catch (AuthenticationException ex) {
			throw new StartupProblem("The graph at %s refuses the user or the password: set ".formatted(this.uri)
					+ "spring.neo4j.authentication.username and spring.neo4j.authentication.password", ex);
		}
		catch (Neo4jException ex) {
			throw new StartupProblem("The graph at %s does not answer: start it, or correct spring.neo4j.uri (%s)"
				.formatted(this.uri, ex.getMessage()), ex);
		}
		catch (MigrationsException ex) {
			throw new StartupProblem("The schema of the graph at %s cannot be brought up to date: %s"
				.formatted(this.uri, ex.getMessage()), ex);
		}
	}

	/**
	 * Applies the migrations that are missing. What they ask of the graph takes seconds
	 * when it has just been opened, so one question first tells whether there are any.
	 */
	private void bringSchemaUpToDate() {
		Migrations migrations = new Migrations(MigrationsConfig.builder()
			.withLocationsToScan("classpath:cypher/schema")
			.withResourceScanner((locations) -> migrationFiles())
			.withDatabase(this.database)
			.withSchemaDatabase(this.database)
			.build(), this.driver);
		Set<String> applied = Set.copyOf(this.statements.query("graph/applied-migrations").fetchAs(String.class).all());
		boolean upToDate = migrations.info(ChainBuilderMode.LOCAL)
			.getElements()
			.stream()
			.allMatch((local) -> applied.contains(local.getVersion() + " " + local.getChecksum().orElse("")));
		if (!upToDate) {
			migrations.apply();
		}
	}

	/**
	 * The one folder that holds them; the scanner that comes with it searches every jar.
	 */
	private static List<URL> migrationFiles() {
		try {
			List<URL> files = new ArrayList<>();
			for (Resource file : new PathMatchingResourcePatternResolver(OpenGraph.class.getClassLoader())
				.getResources("classpath:cypher/schema/*.cypher")) {
				files.add(file.getURL());
			}
			return files;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
