package org.symbiograph.graph;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.locker.FileLockException;

import org.springframework.boot.SpringApplication;

/**
 * A Neo4j in this process, kept in a folder and asked over loopback Bolt like any other.
 * It opens in the background while the rest of the service starts, and closes after the
 * service has.
 */
final class EmbeddedGraph implements LocalGraph {

	private final Path folder;

	private final int port;

	private final BoltPassword password;

	private final GraphSettings settings;

	private final CompletableFuture<DatabaseManagementService> opening;

	private EmbeddedGraph(GraphSettings settings) throws IOException {
		this.settings = settings;
		this.folder = Files.createDirectories(settings.folder().toAbsolutePath().normalize());
		this.port = (settings.boltPort() != 0) ? settings.boltPort() : freePort();
		this.password = BoltPassword.in(this.folder);
		this.opening = CompletableFuture.supplyAsync(this::open, (task) -> new Thread(task, "graph-start").start());
		SpringApplication.getShutdownHandlers().add(this::close);
	}

	static EmbeddedGraph start(GraphSettings settings) {
		try {
			return new EmbeddedGraph(settings);
		}
		catch (IOException ex) {
			throw cannotOpen(settings.folder(), ex);
		}
	}

	/** Where and as whom the driver connects. */
	Map<String, Object> connection() {
		return Map.of("spring.neo4j.uri", uri().toString(), "spring.neo4j.authentication.username", "neo4j",
				"spring.neo4j.authentication.password", this.password.value());
	}

	@Override
	public Path folder() {
		return this.folder;
	}

	URI uri() {
		return URI.create("bolt://127.0.0.1:" + this.port);
	}

	String password() {
		return this.password.value();
	}

	@Override
	public void await() {
		try {
			this.opening.join();
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof StartupProblem problem) ? problem : ex;
		}
	}

	@Override
	public synchronized void addProcedures() {
		GraphDataScience.register(this.opening.join().database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME));
	}

	private DatabaseManagementService open() {
		DatabaseManagementService service = build();
		if (!this.password.known()) {
			service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
				.executeTransactionally("ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
						Map.of("password", this.password.value()));
			this.password.keep();
		}
		return service;
	}

	private DatabaseManagementService build() {
		try {
			return new DatabaseManagementServiceBuilder(this.folder).setConfig(BoltConnector.enabled, true)
				.setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", this.port))
				.setConfig(BoltConnector.server_bolt_telemetry_enabled, false)
				.setConfig(HttpConnector.enabled, false)
				.setConfig(GraphDatabaseSettings.auth_enabled, true)
				.setConfig(GraphDatabaseSettings.udc_enabled, false)
				.setConfig(GraphDatabaseSettings.procedure_unrestricted, List.of("gds.*"))
				.setConfig(GraphDatabaseSettings.pagecache_memory, this.settings.pageCache().toBytes())
				.setConfig(GraphDatabaseSettings.pagecache_warmup_enabled, false)
				.setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
				.setConfig(GraphDatabaseSettings.keep_logical_logs, "64M size")
				.setConfig(GraphDatabaseInternalSettings.dump_diagnostics, false)
				.setConfig(GraphDatabaseInternalSettings.dump_configuration, false)
				.setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, Duration.ZERO)
				.setConfig(GraphDatabaseInternalSettings.vm_pause_monitor_enabled, false)
				// set before the load it makes the way from a company to its sector about
				// half as long
				.setConfig(GraphDatabaseSettings.dense_node_threshold, 4)
				.build();
		}
		catch (RuntimeException ex) {
			throw cannotOpen(this.folder, ex);
		}
	}

	private static StartupProblem cannotOpen(Path folder, Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof FileLockException) {
				return new StartupProblem(
						"The graph in %s is open in another process: stop that one, or give this ".formatted(folder)
								+ "one a folder of its own with --symbiograph.graph.folder=…",
						failure);
			}
		}
		return new StartupProblem("The graph in %s cannot be opened (%s): make the folder writable, restore it, or "
			.formatted(folder, failure.getMessage()) + "choose another with --symbiograph.graph.folder=…", failure);
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

	synchronized void close() {
		this.opening.thenAccept(DatabaseManagementService::shutdown).exceptionally((failure) -> null).join();
	}

}
