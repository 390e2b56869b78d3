package org.symbiograph.access;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.symbiograph.graph.GraphTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;

/** Who may do what, and what is said to who may not. */
@GraphTest
@Import(AccessIT.Written.class)
@TestPropertySource(properties = { "symbiograph.access.users[0].name=ann",
		"symbiograph.access.users[0].password={bcrypt}$2y$10$piUUp05i1RZ.YDBSg1YE4OV3kyHAoYQO2qEo7wj9f8Gb.o7SgVtaG",
		"symbiograph.access.users[0].roles=editor", "symbiograph.access.users[1].name=head",
		"symbiograph.access.users[1].password=the password of the head", "symbiograph.access.users[1].roles=admin",
		"symbiograph.access.keys[0].name=script", "symbiograph.access.keys[0].key=" + AccessIT.EDITOR,
		"symbiograph.access.keys[0].roles=editor", "symbiograph.access.keys[1].name=keeper",
		"symbiograph.access.keys[1].key=" + AccessIT.ADMIN, "symbiograph.access.keys[1].roles=editor,admin",
		"symbiograph.access.keys[2].name=guest", "symbiograph.access.keys[2].key=" + AccessIT.READER,
		"symbiograph.access.keys[2].roles=reader" })
class AccessIT {

	static final String EDITOR = "key-of-an-editor-0123456789abcdef";

	static final String ADMIN = "key-of-an-admin-0123456789abcdef-";

	static final String READER = "key-of-a-reader-0123456789abcdef-";

	private static final String SLAG = "{\"queries\": [{\"ewc\": \"100202\"}]}";

	private final RestTestClient client;

	private final MockMvcTester mvc;

	@Autowired
	AccessIT(RestTestClient client, MockMvc mvc) {
		this.client = client;
		this.mvc = MockMvcTester.create(mvc);
	}

	@ParameterizedTest
	@CsvSource({ "GET, /api/v1/library, '', 200", "GET, /api/v1/imports/probe, '', 200",
			"HEAD, /api/v1/library, '', 200", "GET, /actuator/health, '', 200", "GET, /v3/api-docs, '', 200",
			"GET, /swagger-ui/index.html, '', 200", "GET, /api/v1/me, '', 401", "POST, /api/v1/imports/probe, '', 401",
			"PUT, /api/v1/probe, '', 401", "DELETE, /api/v1/imports/probe, '', 401",
			"POST, /api/v1/releases/probe, '', 401", "POST, /api/v1/nothing, '', 401", "POST, /nothing, '', 401",
			"PATCH, /, '', 401", "GET, /api/v1/library, " + READER + ", 200", "GET, /api/v1/me, " + READER + ", 200",
			"POST, /api/v1/imports/probe, " + READER + ", 403", "PUT, /api/v1/probe, " + READER + ", 403",
			"POST, /api/v1/imports/probe, " + EDITOR + ", 200", "PUT, /api/v1/probe, " + EDITOR + ", 200",
			"DELETE, /api/v1/imports/probe, " + EDITOR + ", 403", "POST, /api/v1/releases/probe, " + EDITOR + ", 403",
			"POST, /api/v1/nothing, " + EDITOR + ", 404", "POST, /api/v1/imports/probe, " + ADMIN + ", 200",
			"DELETE, /api/v1/imports/probe, " + ADMIN + ", 200", "POST, /api/v1/releases/probe, " + ADMIN + ", 200" })
	void letsInWhoHasTheRole(String method, String address, String key, int status) {
		this.client.method(HttpMethod.valueOf(method))
			.uri(address)
			.headers((headers) -> addKey(headers, key))
			.exchange()
			.expectStatus()
			.isEqualTo(status);
	}

	private static void addKey(HttpHeaders headers, String key) {
		if (!key.isEmpty()) {
			headers.add("X-API-Key", key);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "/api/v1/matches | {\"companies\": []}", "/api/v1/precedents/batch | " + SLAG,
			"/api/v1/companies/network | {}", "/api/v1/reconcile | {}", "/reconcile | {}" })
	void asksNobodyWhoPutsAQuestionWhoTheyAre(String address, String body) {
		this.client.post()
			.uri(address)
			.contentType(MediaType.APPLICATION_JSON)
			.body(body)
			.exchange()
			.expectBody()
			.consumeWith((result) -> assertThat(result.getStatus().value()).isNotIn(401, 403));
	}

	@Test
	void refusesAWrongKeyWhateverItIsFor() {
		this.client.post()
			.uri("/api/v1/precedents/batch")
			.contentType(MediaType.APPLICATION_JSON)
			.header("X-API-Key", "wrong")
			.body(SLAG)
			.exchange()
			.expectStatus()
			.isUnauthorized()
			.expectBody()
			.jsonPath("$.detail")
			.isEqualTo("This key is not known; this needs no credentials: leave them out")
			.jsonPath("$.errors[0].field")
			.isEqualTo("X-API-Key");
	}

	@Test
	void takesAKeyAsBearerToo() {
		write("Bearer " + EDITOR).expectStatus().isOk().expectBody(String.class).isEqualTo("script");
		write("bearer " + EDITOR).expectStatus().isOk();
		write("Bearer wrong").expectStatus().isUnauthorized();
	}

	@Test
	void takesAPasswordByHttpBasic() {
		write(basic("ann", "a password for tests")).expectStatus().isOk().expectBody(String.class).isEqualTo("ann");
		write(basic("head", "the password of the head")).expectStatus().isOk();
		write(basic("ann", "another password")).expectStatus()
			.isUnauthorized()
			.expectBody()
			.jsonPath("$.detail")
			.value(String.class, (text) -> assertThat(text)
				.startsWith("The user or the password is wrong; this needs the role editor"));
		write(basic("admin", "the password of the head")).expectStatus().isUnauthorized();
		write("Basic nonsense").expectStatus().isUnauthorized();
	}

	@Test
	void tellsWhichRoleIsNeededAndHowToShowIt() {
		this.client.post()
			.uri("/api/v1/imports/probe")
			.exchange()
			.expectStatus()
			.isUnauthorized()
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.expectHeader()
			.valueEquals(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Symbiograph\"",
					"Basic realm=\"Symbiograph\", charset=\"UTF-8\"")
			.expectBody()
			.jsonPath("$.status")
			.isEqualTo(401)
			.jsonPath("$.title")
			.isEqualTo("Unauthorized")
			.jsonPath("$.instance")
			.isEqualTo("/api/v1/imports/probe")
			.jsonPath("$.errors[0].field")
			.isEqualTo("Authorization")
			.jsonPath("$.errors[0].message")
			.isEqualTo("This needs the role editor: send a key in the header X-API-Key or as bearer token, or a user "
					+ "and a password by HTTP Basic");
		this.client.delete()
			.uri("/api/v1/imports/probe")
			.header("X-API-Key", EDITOR)
			.exchange()
			.expectStatus()
			.isForbidden()
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.expectBody()
			.jsonPath("$.errors[0].message")
			.isEqualTo("This needs the role admin; script has editor");
	}

	@Test
	void tellsEachWhoTheyAre() {
		me(EDITOR).jsonPath("$.name").isEqualTo("script").jsonPath("$.roles").isEqualTo(list("reader", "editor"));
		me(ADMIN).jsonPath("$.name")
			.isEqualTo("keeper")
			.jsonPath("$.roles")
			.isEqualTo(list("reader", "editor", "admin"));
		me(READER).jsonPath("$.name").isEqualTo("guest").jsonPath("$.roles").isEqualTo(list("reader"));
	}

	private static List<String> list(String... roles) {
		return List.of(roles);
	}

	private RestTestClient.BodyContentSpec me(String key) {
		return this.client.get()
			.uri("/api/v1/me")
			.header("X-API-Key", key)
			.exchange()
			.expectStatus()
			.isOk()
			.expectHeader()
			.doesNotExist(HttpHeaders.ETAG)
			.expectHeader()
			.valueEquals(HttpHeaders.CACHE_CONTROL, "no-store")
			.expectBody();
	}

	@ParameterizedTest
	@CsvSource({ "Sec-Fetch-Site, cross-site, 403", "Sec-Fetch-Site, same-site, 403",
			"Sec-Fetch-Site, same-origin, 200", "Sec-Fetch-Site, none, 200", "Origin, https://evil.example, 403",
			"Origin, null, 403", "Origin, http://localhost, 200" })
	void refusesWritesThatAnotherSiteSendsWithAPassword(String header, String value, int status) {
		this.client.post()
			.uri("/api/v1/imports/probe")
			.header(HttpHeaders.AUTHORIZATION, basic("head", "the password of the head"))
			.header(header, value)
			.exchange()
			.expectStatus()
			.isEqualTo(status);
		this.client.post()
			.uri("/api/v1/imports/probe")
			.header("X-API-Key", EDITOR)
			.header(header, value)
			.exchange()
			.expectStatus()
			.isOk();
	}

	@Test
	void doesNotMakeABrowserRememberAPassword() {
		this.client.post()
			.uri("/api/v1/imports/probe")
			.header("Sec-Fetch-Site", "same-origin")
			.exchange()
			.expectHeader()
			.valueEquals(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Symbiograph\"");
	}

	@Test
	void makesAnAddressThatGuessesWait() {
		for (int i = 0; i < Attempts.MOST; i++) {
			assertThat(
					this.mvc.post().uri("/api/v1/imports/probe").header("X-API-Key", "guess " + i).with((request) -> {
						request.setRemoteAddr("192.0.2.9");
						return request;
					}))
				.hasStatus(401);
		}
		assertThat(this.mvc.post().uri("/api/v1/imports/probe").header("X-API-Key", EDITOR).with((request) -> {
			request.setRemoteAddr("192.0.2.9");
			return request;
		})).hasStatus(429)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.headers()
			.hasHeaderSatisfying("Retry-After",
					(seconds) -> assertThat(Integer.parseInt(seconds.getFirst())).isBetween(200, 300));
		assertThat(this.mvc.get().uri("/api/v1/library").with((request) -> {
			request.setRemoteAddr("192.0.2.9");
			return request;
		})).hasStatusOk();
	}

	@ParameterizedTest
	@CsvSource({ "/api/v1//imports/probe", "/api/v1/imports;x=1/probe", "/api/v1/x/../imports/probe" })
	void refusesAddressesThatCouldBeReadInTwoWays(String address) {
		assertThat(this.mvc.delete().uri(URI.create(address))).hasStatus(400)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
	}

	@Test
	void leavesWhatIsSaidOfAnAnswersAgeAlone() {
		this.client.get()
			.uri("/api/v1/precedents?ewc=100202")
			.exchange()
			.expectHeader()
			.exists(HttpHeaders.ETAG)
			.expectHeader()
			.valueEquals(HttpHeaders.CACHE_CONTROL, "no-cache")
			.expectHeader()
			.valueEquals("X-Content-Type-Options", "nosniff")
			.expectHeader()
			.valueEquals("X-Frame-Options", "DENY")
			.expectHeader()
			.value("Content-Security-Policy", (policy) -> assertThat(policy).contains("frame-ancestors 'none'"));
	}

	/** OpenRefine does. */
	@ParameterizedTest
	@ValueSource(strings = { "/reconcile/preview?id=ilva", "/api/v1/reconcile/preview?id=ilva" })
	void letsOthersShowPreviewsInAFrame(String address) {
		this.client.get()
			.uri(address)
			.exchange()
			.expectStatus()
			.isOk()
			.expectHeader()
			.doesNotExist("X-Frame-Options")
			.expectHeader()
			.value("Content-Security-Policy",
					(policy) -> assertThat(policy).contains("frame-ancestors *", "default-src 'none'"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/swagger-ui/index.html", "/api/v1/reconcile", "/api/v1/reconcile/previews",
			"/api/v1/reconcile/flyout/entity?id=ilva" })
	void letsNobodyShowAnythingElseInAFrame(String address) {
		this.client.get()
			.uri(address)
			.exchange()
			.expectHeader()
			.valueEquals("X-Frame-Options", "DENY")
			.expectHeader()
			.value("Content-Security-Policy", (policy) -> assertThat(policy).contains("frame-ancestors 'none'"));
	}

	@Test
	void describesTheWaysInAndWhatNeedsWhichRole() {
		this.client.get()
			.uri("/v3/api-docs")
			.exchange()
			.expectBody()
			.consumeWith((result) -> assertThat(new String(result.getResponseBodyContent(), StandardCharsets.UTF_8))
				.doesNotContain(EDITOR, "bcrypt", "the password of the head"))
			.jsonPath("$.components.securitySchemes.key.name")
			.isEqualTo("X-API-Key")
			.jsonPath("$.paths['/api/v1/me'].get.security.length()")
			.isEqualTo(3)
			.jsonPath("$.paths['/api/v1/releases/probe'].post.description")
			.isEqualTo("Needs the role admin.")
			.jsonPath("$.paths['/api/v1/releases/probe'].post.responses.403")
			.exists()
			.jsonPath("$.paths['/api/v1/matches'].post.security")
			.doesNotExist();
	}

	private ResponseSpec write(String authorization) {
		return this.client.post()
			.uri("/api/v1/imports/probe")
			.header(HttpHeaders.AUTHORIZATION, authorization)
			.exchange();
	}

	private static String basic(String name, String password) {
		return "Basic " + HttpHeaders.encodeBasicAuth(name, password, StandardCharsets.UTF_8);
	}

	/** Stands for what writes. */
	@RestController
	static class Written {

		@GetMapping("/api/v1/imports/probe")
		String read() {
			return "read";
		}

		@PostMapping("/api/v1/imports/probe")
		String load(Principal who) {
			return who.getName();
		}

		@DeleteMapping("/api/v1/imports/probe")
		String undo() {
			return "undone";
		}

		@PostMapping("/api/v1/releases/probe")
		String publish() {
			return "published";
		}

		@PutMapping("/api/v1/probe")
		String correct() {
			return "corrected";
		}

	}

}
