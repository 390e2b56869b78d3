package org.symbiograph.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.symbiograph.graph.GraphTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

import static org.assertj.core.api.Assertions.assertThat;

/** Tokens of an issuer, which the settings name. */
@GraphTest
@TestPropertySource(properties = { "symbiograph.access.roles-claim=realm_access.roles",
		"spring.security.oauth2.resourceserver.jwt.principal-claim-name=preferred_username",
		"spring.security.oauth2.resourceserver.jwt.audiences=symbiograph", "symbiograph.access.keys[0].name=script",
		"symbiograph.access.keys[0].key=" + TokensIT.KEY, "symbiograph.access.keys[0].roles=editor" })
class TokensIT {

	static final String KEY = "key-beside-tokens-0123456789abcdef";

	private static final RSAKey issuerKey = generate();

	private static final HttpServer issuer = start();

	private final RestTestClient client;

	@Autowired
	TokensIT(RestTestClient client) {
		this.client = client;
	}

	@DynamicPropertySource
	static void nameTheIssuer(DynamicPropertyRegistry settings) {
		settings.add("spring.security.oauth2.resourceserver.jwt.jwk-set-uri",
				() -> "http://127.0.0.1:%d/keys".formatted(issuer.getAddress().getPort()));
	}

	@AfterAll
	static void stop() {
		issuer.stop(0);
	}

	@Test
	void knowsByATokenWhoAsksAndWhatTheyMayDo() throws JOSEException {
		String token = sign(issuerKey, claims(List.of("offline_access", "Editor")));

		ask("GET", "/api/v1/me", token).expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.name")
			.isEqualTo("ann")
			.jsonPath("$.roles")
			.isEqualTo(List.of("reader", "editor"));
		ask("POST", "/api/v1/nothing", token).expectStatus().isNotFound();
		ask("POST", "/api/v1/releases", token).expectStatus()
			.isForbidden()
			.expectBody()
			.jsonPath("$.detail")
			.isEqualTo("This needs the role admin; ann has reader, editor");
		ask("DELETE", "/api/v1/imports/nothing", sign(issuerKey, claims("admin openid"))).expectStatus().isNotFound();
	}

	@Test
	void takesATokenWithoutOurRolesForAReaders() throws JOSEException {
		String token = sign(issuerKey, claims(Map.of()));

		ask("GET", "/api/v1/me", token).expectBody().jsonPath("$.roles").isEqualTo(List.of("reader"));
		ask("POST", "/api/v1/nothing", token).expectStatus().isForbidden();
	}

	@Test
	void refusesWhatTheIssuerDidNotSignForUs() throws JOSEException {
		JWTClaimsSet claims = claims(List.of("admin"));

		refuse(sign(generate(), claims));
		refuse(sign(issuerKey, new JWTClaimsSet.Builder(claims).audience("another service").build()));
		refuse(sign(issuerKey,
				new JWTClaimsSet.Builder(claims).expirationTime(Date.from(Instant.now().minus(Duration.ofHours(1))))
					.build()));
		refuse("no.token.atall");
		refuse(KEY);
	}

	private void refuse(String token) {
		ask("GET", "/api/v1/library", token).expectStatus()
			.isUnauthorized()
			.expectHeader()
			.value(HttpHeaders.WWW_AUTHENTICATE,
					(challenge) -> assertThat(challenge)
						.isEqualTo("Bearer realm=\"Symbiograph\", error=\"invalid_token\""))
			.expectBody()
			.jsonPath("$.errors[0].message")
			.isEqualTo("This token is not valid here, or not any more: get a new one from its issuer");
	}

	@Test
	void takesKeysBesideTokens() {
		this.client.get()
			.uri("/api/v1/me")
			.header("X-API-Key", KEY)
			.exchange()
			.expectBody()
			.jsonPath("$.name")
			.isEqualTo("script");
	}

	private ResponseSpec ask(String method, String address, String token) {
		return this.client.method(HttpMethod.valueOf(method))
			.uri(address)
			.header(HttpHeaders.AUTHORIZATION, "Bearer " + token)
			.exchange();
	}

	private static JWTClaimsSet claims(Object roles) {
		return new JWTClaimsSet.Builder().subject("4711")
			.audience("symbiograph")
			.claim("preferred_username", "ann")
			.claim("realm_access", Map.of("roles", roles))
			.expirationTime(Date.from(Instant.now().plus(Duration.ofHours(1))))
			.build();
	}

	private static String sign(RSAKey key, JWTClaimsSet claims) throws JOSEException {
		SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(),
				claims);
		token.sign(new RSASSASigner(key));
		return token.serialize();
	}

	private static RSAKey generate() {
		try {
			return new RSAKeyGenerator(2048).keyID("1").generate();
		}
		catch (JOSEException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Publishes the keys of the issuer, as every issuer does. */
	private static HttpServer start() {
		try {
			HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
			byte[] keys = new JWKSet(issuerKey.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
			server.createContext("/keys", (exchange) -> {
				exchange.getResponseHeaders().add("Content-Type", "application/json");
				exchange.sendResponseHeaders(200, keys.length);
				exchange.getResponseBody().write(keys);
				exchange.close();
			});
			server.start();
			return server;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
