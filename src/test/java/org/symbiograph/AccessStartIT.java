package org.symbiograph;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;

import static org.assertj.core.api.Assertions.assertThat;

/** How a service that is told of nobody lets its operator in. */
class AccessStartIT {

	private static final Pattern SHOWN = Pattern.compile("use the user admin with the password (\\S+) ");

	@TempDir
	private Path folder = Path.of("");

	@Test
	void showsAPasswordOnceAndOpensALocalDoor() throws Exception {
		String password;
		try (ServiceProcess service = start()) {
			String line = service.awaitLine((text) -> text.contains("with the password"));
			password = SHOWN.matcher(line).results().map((shown) -> shown.group(1)).findFirst().orElseThrow();
			assertThat(line).contains("delete " + file("admin-password"));
			assertThat(letsIn(service.awaitAddress(), "Authorization", basic(password))).contains("\"admin\"");
			assertThat(Files.readString(file("admin-password"))).startsWith("{bcrypt}").doesNotContain(password);
			assertOwnerOnly(file("admin-password"));

			openTheLocalDoor();

			service.stop();
			assertThat(file("server.json")).doesNotExist();
		}

		try (ServiceProcess second = start()) {
			String address = second.awaitAddress();
			assertThat(second.lines()).noneMatch((line) -> line.contains("with the password"));
			assertThat(letsIn(address, "Authorization", basic(password))).contains("\"admin\"");
		}

		try (ServiceProcess named = start("--symbiograph.access.keys[0].name=script",
				"--symbiograph.access.keys[0].key=0123456789abcdef0123456789abcdef",
				"--symbiograph.access.keys[0].roles=editor")) {
			String address = named.awaitAddress();
			assertThat(ask(address, "Authorization", basic(password)).statusCode()).isEqualTo(401);
			assertThat(letsIn(address, "X-API-Key", "0123456789abcdef0123456789abcdef")).contains("script");
			openTheLocalDoor();
		}
	}

	private void openTheLocalDoor() throws Exception {
		assertOwnerOnly(file("server.json"));
		JsonNode door = JsonMapper.shared().readTree(Files.readString(file("server.json")));
		assertThat(ProcessHandle.of(door.get("pid").asLong())).hasValueSatisfying(ProcessHandle::isAlive);
		assertThat(letsIn(door.get("url").asString(), "X-API-Key", door.get("token").asString()))
			.isEqualTo("{\"name\":\"local\",\"roles\":[\"reader\",\"editor\",\"admin\"]}");
	}

	private static void assertOwnerOnly(Path file) throws IOException {
		assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
	}

	private Path file(String name) {
		return this.folder.resolve("graph").resolve(name);
	}

	private ServiceProcess start(String... arguments) throws IOException {
		return ServiceProcess.start(
				Stream
					.concat(Stream.of("--server.port=0", "--symbiograph.graph.folder=" + this.folder.resolve("graph")),
							Stream.of(arguments))
					.toArray(String[]::new));
	}

	private static String letsIn(String address, String header, String value) throws Exception {
		HttpResponse<String> answer = ask(address, header, value);
		assertThat(answer.statusCode()).isEqualTo(200);
		return answer.body();
	}

	private static HttpResponse<String> ask(String address, String header, String value) throws Exception {
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client.send(HttpRequest.newBuilder(URI.create(address + "/api/v1/me")).header(header, value).build(),
					BodyHandlers.ofString());
		}
	}

	private static String basic(String password) {
		return "Basic " + HttpHeaders.encodeBasicAuth("admin", password, StandardCharsets.UTF_8);
	}

}
