package org.symbiograph.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

/** A PostgreSQL of the benchmark's own, in a temporary folder that goes with it. */
final class PostgresServer implements AutoCloseable {

	private static final String USER = "postgres";

	private final Path programs;

	private final Path folder;

	private final int port;

	private PostgresServer(Path programs, Path folder, int port) {
		this.programs = programs;
		this.folder = folder;
		this.port = port;
	}

	/** Starts the newest PostgreSQL that is installed, if there is one. */
	static Optional<PostgresServer> start(DataSize memory) throws IOException, InterruptedException {
		Optional<Path> programs = programs();
		if (programs.isEmpty()) {
			return Optional.empty();
		}
		Path folder = Files.createTempDirectory("symbiograph-bench-postgres");
		if (isRoot()) {
			// the server refuses to run as root
			Files.setOwner(folder, folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(USER));
		}
		PostgresServer server = new PostgresServer(programs.get(), folder, freePort());
		Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
		server.run("initdb", "-D", server.data(), "-U", USER, "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync");
		server.run("pg_ctl", "-D", server.data(), "-w", "-l", folder.resolve("log").toString(), "-o",
				server.settings(memory), "start");
		return Optional.of(server);
	}

	private static Optional<Path> programs() throws IOException {
		Path installed = Path.of("/usr/lib/postgresql");
		if (!Files.isDirectory(installed)) {
			return Optional.empty();
		}
		try (Stream<Path> versions = Files.list(installed)) {
			return versions.map((version) -> version.resolve("bin"))
				.filter((bin) -> Files.isExecutable(bin.resolve("initdb")))
				.max(Comparator.comparingInt((bin) -> Integer.parseInt(bin.getName(3).toString())));
		}
	}

	private static boolean isRoot() {
		return "root".equals(System.getProperty("user.name"));
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

	private String data() {
		return this.folder.resolve("data").toString();
	}

	/**
	 * Memory as the graph has it, plans made once as the graph makes them; nothing is
	 * lost with what is generated anyway.
	 */
	private String settings(DataSize memory) {
		return "-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c shared_buffers=%dMB "
			.formatted(this.port, memory.toMegabytes())
				+ "-c work_mem=64MB -c maintenance_work_mem=256MB -c max_wal_size=4GB -c random_page_cost=1.1 "
				+ "-c jit=off -c plan_cache_mode=force_generic_plan -c fsync=off";
	}

	private void run(String program, String... arguments) throws IOException, InterruptedException {
		List<String> command = Stream
			.of(asOrdinaryUser(), Stream.of(this.programs.resolve(program).toString()), Stream.of(arguments))
			.flatMap((part) -> part)
			.toList();
		// what outlives the command must not hold its output
		Process process = new ProcessBuilder(command).directory(this.folder.toFile())
			.redirectErrorStream(true)
			.redirectOutput(this.folder.resolveSibling(this.folder.getFileName() + ".log").toFile())
			.start();
		if (process.waitFor() != 0) {
			throw new IOException("%s failed: see %s.log".formatted(String.join(" ", command), this.folder));
		}
	}

	private static Stream<String> asOrdinaryUser() {
		return isRoot() ? Stream.of("setpriv", "--reuid=" + USER, "--regid=" + USER, "--init-groups") : Stream.of();
	}

	Connection connect() throws SQLException {
		return DriverManager
			.getConnection("jdbc:postgresql://127.0.0.1:%d/postgres?prepareThreshold=1".formatted(this.port), USER, "");
	}

	private synchronized void stop() {
		try {
			if (Files.exists(this.folder.resolve("data/postmaster.pid"))) {
				run("pg_ctl", "-D", data(), "-m", "immediate", "-w", "stop");
			}
			FileSystemUtils.deleteRecursively(this.folder);
			Files.deleteIfExists(this.folder.resolveSibling(this.folder.getFileName() + ".log"));
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public void close() {
		stop();
	}

}
