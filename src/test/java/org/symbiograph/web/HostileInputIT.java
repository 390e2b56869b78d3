package org.symbiograph.web;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.symbiograph.graph.GraphTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What nobody means well is answered or refused, and never fails. */
@GraphTest
class HostileInputIT {

	private static final List<String> ADDRESSES = List.of("/api/v1/precedents?q={text}",
			"/api/v1/precedents?ewc={text}", "/api/v1/precedents?cas={text}",
			"/api/v1/precedents?ewc=100202&caseStudy={text}", "/api/v1/precedents?ewc=100202&excludeCaseStudy={text}",
			"/api/v1/exchanges?q={text}", "/api/v1/exchanges?use={text}", "/api/v1/companies?q={text}",
			"/api/v1/codes/ewc?q={text}", "/api/v1/codes/ewc/{text}", "/api/v1/sectors/{text}",
			"/api/v1/sectors/flows?from={text}", "/api/v1/networks?q={text}",
			"/api/v1/networks/kalundborg/graph?source={text}", "/api/v1/library?{text}=1");

	private static final List<String> TEXTS = List.of("slag ".repeat(2_000), "a".repeat(10_000),
			"+slag -(ash OR \"dust\"~5 AND *:* [a TO z] {x} ^9 \\ / title:x", "*", "slag\u0000\u0007\u001b[31m\r\nX: y",
			"щлак доменный 高炉渣 스래그 خبث スラグ", "\u202Eslag\u200B", "🏭🔥", "a\u0301".repeat(240), "' OR 1=1 //",
			"') DETACH DELETE n //", "../../etc/passwd", "${jndi:ldap://x}", "%00%0a", "<script>alert(1)</script>");

	private final RestTestClient client;

	@Autowired
	HostileInputIT(RestTestClient client) {
		this.client = client;
	}

	static Stream<String> texts() {
		return TEXTS.stream();
	}

	@ParameterizedTest
	@MethodSource("texts")
	void answersOrRefusesAnyText(String text) {
		for (String address : ADDRESSES) {
			this.client.get().uri(address, text).exchange().expectBody().consumeWith((result) -> {
				HttpStatusCode status = result.getStatus();
				assertThat(status.value()).as(address).isIn(200, 400, 404);
				assertThat(result.getResponseBodyContent().length).as(address).isLessThan(500_000);
			});
		}
	}

	@Test
	void refusesTextThatIsLongerThanAnyQuestion() {
		this.client.get()
			.uri("/api/v1/precedents?q={text}", "slag ".repeat(2_000))
			.exchange()
			.expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.errors[0].message")
			.isEqualTo("is longer than 500 characters; a code or a few words will do");
	}

	@Test
	void answersABatchInItsOrderWithTheProblemsInIt() {
		post("""
				{"queries": [{"ewc": "10 02 02", "size": 2}, {"ewc": "999999"}, {"ewc": "100202", "contry": "IT"},
				  {"ewc": 160121, "size": 1000}, {"q": ["slag"]}, 7, {"ewc": "10 01 02", "size": 1}]}""").expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.items.length()")
			.isEqualTo(7)
			.jsonPath("$.items[0].items.length()")
			.isEqualTo(2)
			.jsonPath("$.items[1].status")
			.isEqualTo(400)
			.jsonPath("$.items[1].errors[0].field")
			.isEqualTo("ewc")
			.jsonPath("$.items[2].errors[0].message")
			.value(String.class, (text) -> assertThat(text).contains("did you mean country?"))
			.jsonPath("$.items[3].errors[0].message")
			.isEqualTo("a page has 1 to 100 items")
			.jsonPath("$.items[4].errors[0].field")
			.isEqualTo("q")
			.jsonPath("$.items[5].errors[0].field")
			.isEqualTo("queries")
			.jsonPath("$.items[6].query.ewc.code")
			.isEqualTo("10 01 02");
	}

	@Test
	void refusesTheHundredAndFirstQuestionOfABatch() {
		String queries = String.join(",", IntStream.range(0, 101).mapToObj((i) -> "{\"ewc\": \"10\"}").toList());

		post("{\"queries\": [" + queries + "]}").expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.errors[0].field")
			.isEqualTo("queries")
			.jsonPath("$.errors[0].message")
			.isEqualTo("takes 1 to 100 questions; divide what is more");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "null", "[]", "{\"queries\": null}", "{\"queries\": []}", "{\"querys\": []}",
			"{\"queries\": [", "{\"queries\": \"x\"}", "queries=1" })
	void refusesABodyThatIsNoBatch(String body) {
		post(body).expectStatus()
			.isBadRequest()
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.expectBody()
			.jsonPath("$.errors[0].field")
			.isNotEmpty()
			.jsonPath("$.errors[0].message")
			.isNotEmpty();
	}

	@Test
	void refusesABodyThatIsLongerThanAnyQuestionBeforeReadingIt() {
		post(" ".repeat(2_000_000)).expectStatus().isEqualTo(413);
	}

	@Test
	void refusesDeeplyNestedJson() {
		post("[".repeat(100_000)).expectStatus().isBadRequest();
	}

	private RestTestClient.ResponseSpec post(String body) {
		return this.client.post()
			.uri("/api/v1/precedents/batch")
			.contentType(MediaType.APPLICATION_JSON)
			.body(body)
			.exchange();
	}

}
