package org.symbiograph.command;

import java.io.PrintWriter;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.symbiograph.graph.StartupProblem;

/** Finds the service that a command asks, and starts one if there is none. */
final class Connections {

	private final ConnectionOptions options;

	private final Surroundings surroundings;

	private final PrintWriter messages;

	private final GraphFolder folder;

	Connections(ConnectionOptions options, Surroundings surroundings, PrintWriter messages) {
		this.options = options;
		this.surroundings = surroundings;
		this.messages = messages;
		this.folder = GraphFolder.of(options.graph, surroundings);
	}

	Connection open() {
		String server = (this.options.server != null) ? this.options.server
				: this.surroundings.settings().getProperty("symbiograph.server");
		return (server != null) ? to(address(server)) : findRunning().orElseGet(this::start);
	}

	private static URI address(String server) {
		if (!server.matches("https?://[^/\\s?#]+(/[^\\s?#]*)?")) {
			throw new CommandFailure(ExitCode.USAGE,
					"%s is not the address of a service; write it as http://localhost:8080".formatted(server));
		}
		return URI.create(server.replaceFirst("/+$", ""));
	}

	private Connection to(URI address) {
		Credentials credentials = Credentials.named(this.options, this.surroundings)
			.or(() -> ServerFile.in(this.folder.path())
				.filter((file) -> file.url().equals(address))
				.map(ServerFile::credentials))
			.orElse(null);
		Connection connection = connect(address, credentials, null);
		try {
			connection.client().check();
			return connection;
		}
		catch (CommandFailure ex) {
			connection.close();
			throw ex;
		}
	}

	/** The service on the folder; waits for one that holds the graph and is starting. */
	private Optional<Connection> findRunning() {
		Instant end = Instant.now().plus(this.surroundings.patience().start());
		for (boolean told = false;; told = true) {
			Optional<Connection> running = ServerFile.in(this.folder.path()).flatMap(this::reach);
			if (running.isPresent() || !this.folder.isOpenElsewhere()) {
				return running;
			}
			if (!Instant.now().isBefore(end)) {
				throw new CommandFailure(ExitCode.UNREACHABLE,
						("The graph in %s is open in another process that does "
								+ "not say where it can be asked: name its address with --server, or stop it")
							.formatted(this.folder));
			}
			if (!told) {
				this.messages.println("The graph in %s is open in another process; waiting up to %d s for its answer"
					.formatted(this.folder, this.surroundings.patience().start().toSeconds()));
			}
			Pause.ofMillis(500);
		}
	}

	/** None if the file was left by a service that was killed. */
	private Optional<Connection> reach(ServerFile file) {
		try {
			return Optional.of(to(file.url()));
		}
		catch (CommandFailure ex) {
			if (ex.code() == ExitCode.UNREACHABLE) {
				return Optional.empty();
			}
			throw ex;
		}
	}

	private Connection start() {
		this.messages
			.println("No service runs on the graph in %s: starting one for this command".formatted(this.folder));
		RunningService service = startQuietly();
		Optional<ServerFile> file = ServerFile.in(this.folder.path());
		return connect(file.map(ServerFile::url).orElse(service.address()),
				file.map(ServerFile::credentials)
					.or(() -> Credentials.named(this.options, this.surroundings))
					.orElse(null),
				service);
	}

	private RunningService startQuietly() {
		try {
			return this.surroundings.service()
				.start(List.of("--server.port=0", "--server.address=127.0.0.1",
						"--symbiograph.graph.folder=" + this.folder, "--symbiograph.warm-up=false",
						"--logging.level.root=error", "--logging.level.org.symbiograph=warn",
						// a password that is generated is shown only once
						"--logging.level.org.symbiograph.access=info",
						"--logging.level.org.symbiograph.graph.StartupProblemReporter=off"));
		}
		catch (RuntimeException ex) {
			throw new CommandFailure(ExitCode.UNREACHABLE, explain(ex), ex);
		}
	}

	private static String explain(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof StartupProblem) {
				return String.valueOf(cause.getMessage());
			}
		}
		return "No service can be started (%s)".formatted(failure);
	}

	private static Connection connect(URI address, @Nullable Credentials credentials, @Nullable RunningService own) {
		return new Connection(new ApiClient(address, credentials), own);
	}

}
