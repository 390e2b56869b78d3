package org.symbiograph.command;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Asks a service. */
final class ApiClient implements AutoCloseable {

	private static final String API = "/api/v1";

	private static final Set<String> MAY_IMPORT = Set.of("editor", "admin");

	private final HttpClient http = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.connectTimeout(Duration.ofSeconds(10))
		.build();

	private final URI address;

	private final @Nullable Credentials credentials;

	ApiClient(URI address, @Nullable Credentials credentials) {
		this.address = address;
		this.credentials = credentials;
	}

	URI address() {
		return this.address;
	}

	/**
	 * Makes sure that a service answers, before anyone tells it a secret or sends it a
	 * large file.
	 */
	void check() {
		HttpRequest request = HttpRequest.newBuilder(URI.create(this.address + API + "/library"))
			.timeout(Duration.ofSeconds(10))
			.build();
		HttpResponse<Void> answer = exchange(request, BodyHandlers.discarding());
		if (answer.headers().firstValue("X-Library-Release").isEmpty()) {
			throw new CommandFailure(ExitCode.UNREACHABLE,
					"What answers at %s is no Symbiograph service: correct the address".formatted(this.address));
		}
	}

	/**
	 * Makes sure that whoever asks may import, before a large file is sent for nothing.
	 */
	void checkEditor() {
		JsonNode person = Json.read(get("/me"), JsonNode.class);
		if (person.path("roles")
			.valueStream()
			.noneMatch((role) -> MAY_IMPORT.contains(role.asString("").toLowerCase(Locale.ROOT)))) {
			throw new CommandFailure(ExitCode.NOT_ALLOWED,
					"%s may read and not import: use the credentials of an editor"
						.formatted(Printable.of(person.path("name").asString("This user"))));
		}
	}

	String get(String path) {
		return send(request(path).GET().build());
	}

	/** Where something can be asked for, for a person. */
	String link(String path) {
		return this.address + API + path;
	}

	String delete(String path) {
		return send(request(path).DELETE().build());
	}

	String post(String path) {
		return send(request(path).POST(BodyPublishers.noBody()).build());
	}

	String post(String path, String contentType, BodyPublisher body) {
		return send(request(path).header("Content-Type", contentType).POST(body).build());
	}

	/** Writes an answer to a file. */
	void download(String path, Path file, OpenOption... options) throws IOException {
		HttpResponse<InputStream> answer = exchange(request(path).GET().build(), BodyHandlers.ofInputStream());
		try (InputStream body = answer.body()) {
			if (answer.statusCode() != 200) {
				throw Problem.of(answer, new String(body.readAllBytes(), StandardCharsets.UTF_8));
			}
			try (var out = Files.newOutputStream(file, options)) {
				body.transferTo(out);
			}
		}
	}

	private HttpRequest.Builder request(String path) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.address + API + path));
		if (this.credentials != null) {
			request.header(this.credentials.header(), this.credentials.value());
		}
		return request;
	}

	private String send(HttpRequest request) {
		HttpResponse<String> answer = exchange(request, BodyHandlers.ofString());
		if (answer.statusCode() / 100 != 2) {
			throw Problem.of(answer, answer.body());
		}
		return answer.body();
	}

	private <T> HttpResponse<T> exchange(HttpRequest request, BodyHandler<T> handler) {
		try {
			return this.http.send(request, handler);
		}
		catch (IOException ex) {
			throw new CommandFailure(ExitCode.UNREACHABLE,
					"No service answers at %s (%s): start it, or correct the address".formatted(this.address,
							reason(ex)),
					ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new CommandFailure(ExitCode.FAILED, "Interrupted", ex);
		}
	}

	private static String reason(IOException failure) {
		return (failure.getMessage() != null) ? failure.getMessage() : failure.getClass().getSimpleName();
	}

	@Override
	public void close() {
		this.http.close();
	}

}
