package org.symbiograph;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.symbiograph.graph.GraphTest;
import org.symbiograph.graph.TestGraph;

import org.springframework.core.io.ClassPathResource;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How the service starts, fails to start, is killed and ends, each in a process of its
 * own.
 */
@GraphTest
class StartUpIT {

	private static final String LOADING = "Loading %,d exchanges".formatted(BundledData.rows("exchanges"));

	private static final String EXCHANGES = "\"exchanges\":" + BundledData.rows("exchanges");

	@TempDir
	private Path folder = Path.of("");

	@Test
	void completesTheLoadAfterAKillInItsMiddleAndEndsCleanly() throws Exception {
		try (ServiceProcess killed = start()) {
			killed.awaitLine((line) -> line.contains(LOADING));
			killed.kill();
		}

		try (ServiceProcess second = start()) {
			String address = second.awaitAddress();
			assertThat(ask(address + "/api/v1/library")).contains(EXCHANGES);
			assertThat(ask(address + "/api/v1/precedents?ewc=100202&source=maestri")).contains("\"totalItems\":24");
			assertThat(Files.getPosixFilePermissions(this.folder.resolve("graph/bolt-password")))
				.isEqualTo(PosixFilePermissions.fromString("rw-------"));

			second.stop();
		}

		try (ServiceProcess third = start(); ServiceProcess fourth = secondOnTheFolderOf(third)) {
			assertThat(fourth.awaitFailure()).singleElement()
				.asString()
				.contains("The graph in " + this.folder.resolve("graph"), "is open in another process: stop that one, "
						+ "or give this one a folder of its own with --symbiograph.graph.folder=");
			assertThat(ask(third.awaitAddress() + "/api/v1/library")).contains(EXCHANGES);
		}
	}

	private ServiceProcess secondOnTheFolderOf(ServiceProcess first) throws IOException {
		first.awaitAddress();
		return start();
	}

	@Test
	void refusesACorruptRowAndLoadsNothing() throws Exception {
		Path data = this.folder.resolve("data");
		FileSystemUtils.copyRecursively(new ClassPathResource("data").getFile().toPath(), data);
		Path exchanges = data.resolve("library/exchanges.csv");
		Files.writeString(exchanges, Files.readString(exchanges).replaceFirst(",10 02 02,", ",10 02 77,"));
		String library = "--symbiograph.library.data=file:" + data + "/";

		try (ServiceProcess service = start(library)) {
			assertThat(service.awaitFailure()).singleElement()
				.asString()
				.contains("The library cannot be loaded, nothing was written: exchanges.csv line 12, column ewc: "
						+ "\"10 02 77\" is not in the classification; an EWC code has 2, 4 or 6 digits");
		}

		Files.writeString(exchanges, Files.readString(exchanges).replaceFirst(",10 02 77,", ",10 02 02,"));
		try (ServiceProcess service = start(library)) {
			assertThat(ask(service.awaitAddress() + "/api/v1/library")).contains(EXCHANGES);
		}
	}

	@Test
	void saysWhichPortIsTakenAndWhatToDo() throws Exception {
		try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("0.0.0.0"));
				ServiceProcess service = ServiceProcess
					.start(onTheTestGraph(TestGraph.password(), "--server.port=" + taken.getLocalPort()))) {
			assertThat(service.awaitFailure()).singleElement()
				.asString()
				.contains("Port %d is in use: stop what listens there, or choose another with --server.port=%d"
					.formatted(taken.getLocalPort(), taken.getLocalPort() + 1));
		}
	}

	@Test
	void saysWhichServerDoesNotAnswerAndWhatToDo() throws Exception {
		try (ServiceProcess service = ServiceProcess.start("--spring.neo4j.uri=bolt://127.0.0.1:1")) {
			assertThat(service.awaitFailure()).singleElement()
				.asString()
				.contains("The graph at bolt://127.0.0.1:1 does not answer: start it, or correct spring.neo4j.uri");
		}
	}

	@Test
	void saysThatTheServerRefusesThePassword() throws Exception {
		try (ServiceProcess service = ServiceProcess.start(onTheTestGraph("wrong", "--server.port=0"))) {
			assertThat(service.awaitFailure()).singleElement()
				.asString()
				.contains("refuses the user or the password: set spring.neo4j.authentication.username");
		}
	}

	private ServiceProcess start(String... arguments) throws IOException {
		return ServiceProcess.start(
				Stream
					.concat(Stream.of("--server.port=0", "--symbiograph.graph.folder=" + this.folder.resolve("graph")),
							Stream.of(arguments))
					.toArray(String[]::new));
	}

	private static String[] onTheTestGraph(String password, String argument) {
		return new String[] { "--spring.neo4j.uri=" + TestGraph.connection().getUri(),
				"--spring.neo4j.authentication.username=neo4j", "--spring.neo4j.authentication.password=" + password,
				argument };
	}

	private static String ask(String address) throws Exception {
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString()).body();
		}
	}

}
