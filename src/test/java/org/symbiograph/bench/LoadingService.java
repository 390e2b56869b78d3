package org.symbiograph.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.symbiograph.ServiceProcess;
import tools.jackson.databind.JsonNode;

import org.springframework.core.io.FileSystemResource;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;

/**
 * A service in a process of its own that knows the classifications and no exchange yet.
 */
final class LoadingService implements AutoCloseable {

	private static final String KEY = "loads-for-the-measurement-of-loading";

	private static final long PAUSE_MILLIS = 100;

	private static final Pattern USED = Pattern.compile("used (\\d+)K");

	private final ServiceProcess process;

	private final RestClient http;

	private final Driver driver;

	private LoadingService(ServiceProcess process, RestClient http, Driver driver) {
		this.process = process;
		this.http = http;
		this.driver = driver;
	}

	/**
	 * Starts it.
	 * @param graph the folder of its graph
	 * @param heapMb how much heap it may use
	 */
	static LoadingService start(Path graph, int heapMb) throws IOException {
		int bolt = freePort();
		ServiceProcess process = ServiceProcess.start(List.of("-Xmx%dm".formatted(heapMb)), List.of("--server.port=0",
				"--symbiograph.graph.folder=" + graph, "--symbiograph.graph.bolt-port=" + bolt,
				"--symbiograph.graph.page-cache=%dMB".formatted(SpeedBenchmark.MEMORY_MB),
				"--symbiograph.library.filled=false", "--symbiograph.warm-up=false",
				"--logging.level.org.symbiograph.imports.Settlement=debug", "--symbiograph.access.keys[0].name=loader",
				"--symbiograph.access.keys[0].key=" + KEY, "--symbiograph.access.keys[0].roles=editor"));
		String address = process.awaitAddress();
		return new LoadingService(process,
				RestClient.builder()
					.requestFactory(new JdkClientHttpRequestFactory())
					.baseUrl(address)
					.defaultHeader("X-API-Key", KEY)
					.build(),
				GraphDatabase.driver("bolt://127.0.0.1:" + bolt,
						AuthTokens.basic("neo4j", Files.readString(graph.resolve("bolt-password")).strip())));
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

	/**
	 * Sends files and waits until they are loaded.
	 * @param progress is told over and over how far it is
	 * @return what came of it
	 */
	JsonNode load(List<Path> files, Consumer<JsonNode> progress) {
		MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
		files.forEach((file) -> parts.add("file", new FileSystemResource(file)));
		URI location = Objects.requireNonNull(this.http.post()
			.uri("/api/v1/imports")
			.contentType(MediaType.MULTIPART_FORM_DATA)
			.body(parts)
			.retrieve()
			.toBodilessEntity()
			.getHeaders()
			.getLocation());
		JsonNode run = get(location);
		while (List.of("queued", "reading", "writing", "settling").contains(run.get("state").asString())) {
			progress.accept(run);
			pause();
			run = get(location);
		}
		return run;
	}

	private JsonNode get(URI location) {
		return Objects.requireNonNull(this.http.get().uri(location.getPath()).retrieve().body(JsonNode.class));
	}

	private static void pause() {
		try {
			Thread.sleep(PAUSE_MILLIS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** Runs a statement that commits by itself. */
	void run(String cypher) {
		try (var session = this.driver.session()) {
			session.run(cypher).consume();
		}
	}

	/** Counts what a statement returns. */
	long count(String cypher) {
		return this.driver.executableQuery(cypher).execute().records().getFirst().get(0).asLong();
	}

	/** What it has said so far. */
	String log() {
		return String.join(System.lineSeparator(), this.process.lines());
	}

	/** How much of the heap is in use after a collection, in MB. */
	long liveMb() {
		diagnose("GC.run");
		Matcher used = USED.matcher(diagnose("GC.heap_info"));
		if (!used.find()) {
			throw new IllegalStateException("The virtual machine does not tell what it uses");
		}
		return Long.parseLong(used.group(1)) / 1024;
	}

	private String diagnose(String command) {
		try {
			Process tool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
					Long.toString(this.process.id()), command)
				.redirectErrorStream(true)
				.start();
			return new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Lets it end by itself, so that its graph can be copied. */
	void stop() throws InterruptedException {
		this.driver.close();
		this.process.stop();
	}

	@Override
	public void close() {
		this.driver.close();
		this.process.close();
	}

}
