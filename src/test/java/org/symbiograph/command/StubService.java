package org.symbiograph.command;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.jspecify.annotations.Nullable;

/** Answers as a service does, and keeps what it was asked. */
final class StubService implements AutoCloseable {

	private final HttpServer server;

	private static final Answer NONE = new Answer(404,
			"{\"detail\":\"There is none\"}".getBytes(StandardCharsets.UTF_8));

	private final Map<String, Deque<Answer>> answers = new ConcurrentHashMap<>();

	private final List<Request> requests = new CopyOnWriteArrayList<>();

	StubService() throws IOException {
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.createContext("/", this::answer);
		this.server.start();
		answers("GET /api/v1/library", 200, "{}");
		answers("GET /api/v1/me", 200, "{\"name\":\"kim\",\"roles\":[\"reader\",\"editor\"]}");
	}

	/** Answers a request so; of several answers the last one stays. */
	StubService answers(String request, int status, String body) {
		return answers(request, status, body.getBytes(StandardCharsets.UTF_8));
	}

	/** Answers a request with a file. */
	StubService answers(String request, int status, byte[] file) {
		this.answers.computeIfAbsent(request, (any) -> new ArrayDeque<>()).add(new Answer(status, file));
		return this;
	}

	/** Answers a request as if it had never been told how. */
	StubService forgets(String request) {
		this.answers.remove(request);
		return this;
	}

	/** Takes files and tells these states of the import one after the other. */
	StubService imports(String... states) {
		answers("POST /api/v1/imports", 202, "{\"id\":\"7\",\"state\":\"queued\"}");
		for (String state : states) {
			answers("GET /api/v1/imports/7", 200, "{\"id\":\"7\",\"files\":[{\"name\":\"e.csv\"}]," + state + "}");
		}
		return this;
	}

	URI address() {
		return URI.create("http://127.0.0.1:" + this.server.getAddress().getPort());
	}

	List<Request> requests() {
		return this.requests;
	}

	Request request(String method) {
		return this.requests.stream().filter((request) -> request.method().equals(method)).findFirst().orElseThrow();
	}

	private void answer(HttpExchange exchange) throws IOException {
		String method = exchange.getRequestMethod();
		URI uri = exchange.getRequestURI();
		byte[] body = exchange.getRequestBody().readAllBytes();
		this.requests.add(new Request(method, uri, exchange.getRequestHeaders().getFirst("X-API-Key"),
				exchange.getRequestHeaders().getFirst("Authorization"), new String(body, StandardCharsets.UTF_8)));
		Deque<Answer> known = this.answers.getOrDefault(method + " " + uri.getPath(), new ArrayDeque<>());
		Answer answer = (known.size() > 1) ? known.remove() : Objects.requireNonNullElse(known.peek(), NONE);
		byte[] bytes = answer.body();
		exchange.getResponseHeaders().add("X-Library-Release", "2026.3");
		exchange.sendResponseHeaders(answer.status(), (bytes.length == 0) ? -1 : bytes.length);
		try (exchange) {
			exchange.getResponseBody().write(bytes);
		}
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

	@SuppressWarnings("ArrayRecordComponent") // bytes that are sent and never compared
	private record Answer(int status, byte[] body) {

	}

	/** What was asked. */
	record Request(String method, URI uri, @Nullable String key, @Nullable String authorization, String body) {

	}

}
