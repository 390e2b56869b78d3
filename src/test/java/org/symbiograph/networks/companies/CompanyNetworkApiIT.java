package org.symbiograph.networks.companies;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.symbiograph.graph.GraphTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

import static org.assertj.core.api.Assertions.assertThat;

/** Organization network analysis as a broker asks for it. */
@GraphTest
class CompanyNetworkApiIT {

	private static final ParameterizedTypeReference<List<String>> TEXTS = new ParameterizedTypeReference<>() {
	};

	private static final String STEELWORKS = """
			{"name": "An anonymous steelworks", "nace": "24.10", "country": "BE", "latitude": 51.2, "longitude": 3.8,
			 "gives": [{"name": "blast furnace slag", "ewc": "10 02 02"}, {"name": "mill scale"}],
			 "others": [{"name": "The cement works next door", "nace": ["23.51"],
			             "wants": [{"name": "granulated slag", "ewc": 100202}]}]}""";

	private final RestTestClient client;

	@Autowired
	CompanyNetworkApiIT(RestTestClient client) {
		this.client = client;
	}

	@Test
	void showsWhoIsConnectedToThePowerStationOfKalundborgAndWhoMayWantItsAsh() {
		get("/companies/asnaes-power-station/network?streams=100102").expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.company.name")
			.value(String.class, (text) -> assertThat(text).contains("Asnaes"))
			.jsonPath("$.network[*].company.id")
			.value(TEXTS,
					(texts) -> assertThat(texts).contains("bpb-gyproc", "statoil-refinery", "kalundborg-municipality"))
			.jsonPath("$.network[?(@.company.id == 'bpb-gyproc')].via[*].kind")
			.value(TEXTS, (texts) -> assertThat(texts).contains("supply-chain", "park", "neighbours"))
			.jsonPath("$.interested[?(@.company.id == 'bpb-gyproc')].because[*]")
			.value(TEXTS, (texts) -> assertThat(texts).anyMatch((text) -> text.contains("is in NACE 23")))
			.jsonPath("$.interested[?(@.company.id == 'kalundborg-cement-industry')].match.score")
			.isNotEmpty()
			.jsonPath("$.same[0].precedents[0].href")
			.value(String.class, (text) -> assertThat(text).contains("/api/v1/exchanges/"))
			.jsonPath("$.counts.same")
			.value(Integer.class, (rows) -> assertThat(rows).isGreaterThan(5));
	}

	@Test
	void analysesACompanyThatTheRequestDescribes() {
		post(STEELWORKS).expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.interested[0].company.name")
			.isEqualTo("The cement works next door")
			.jsonPath("$.interested[0].because[0]")
			.value(String.class, (text) -> assertThat(text).contains("states a need"))
			.jsonPath("$.interested[0].company.href")
			.doesNotExist()
			.jsonPath("$.streams[1].suggested")
			.isEqualTo(true)
			.jsonPath("$.streams[1].codes[*].code")
			.value(TEXTS, (texts) -> assertThat(texts).contains("10 02 10"))
			.jsonPath("$.network[*].company.id")
			.value(TEXTS, (texts) -> assertThat(texts).contains("arcelormittal-gent"))
			.jsonPath("$.same[0].match.level")
			.isEqualTo("code");
	}

	@Test
	void looksAtTheTiesAskedForOnly() {
		get("/companies/ilva/network?via=sector&limit=5").expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.network[*].via[*].kind")
			.value(TEXTS, (texts) -> assertThat(texts).isNotEmpty().doesNotContain("park"))
			.jsonPath("$.same.length()")
			.isEqualTo(5);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			value = { "via=neighbors | did you mean neighbours?", "radiusKm=0 | above 0 and up to 500",
					"radiusKm=NaN | above 0 and up to 500", "radiusKm=x | not a number", "limit=0 | from 1 to 200",
					"radius=5 | did you mean radiusKm?" })
	void saysWhatIsWrongWithAQuestion(String query, String remedy) {
		get("/companies/ilva/network?" + query).expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.detail")
			.value(String.class, (text) -> assertThat(text).contains(remedy));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = { "{} | gives: is missing",
			"{\"gives\": [{}]} | gives[0]: is neither named nor has it a code",
			"{\"gives\": [{\"ewc\": \"99 99 99\"}]} | gives[0].ewc: There is no EWC code",
			"{\"gives\": [{\"name\": \"slag\", \"kind\": \"gas\"}]} | gives[0].kind",
			"{\"gives\": [{\"name\": \"slag\"}], \"latitude\": 40} | longitude: is a number of degrees",
			"{\"gives\": [{\"name\": \"slag\"}], \"latitude\": 140, \"longitude\": 4} | latitude: is a number of degrees",
			"{\"gives\": [{\"name\": \"slag\"}], \"networks\": [\"kalundburg\"]} | nearest: kalundborg",
			"{\"gives\": [{\"name\": \"slag\"}], \"customers\": [\"nobody\"]} | There is no company nobody",
			"{\"gives\": [{\"name\": \"slag\"}], \"others\": [{}]} | others[0].name: is missing",
			"{\"gives\": [{\"name\": \"slag\"}], \"wishes\": []} | wishes" })
	void saysWhatIsWrongWithADescription(String body, String remedy) {
		post(body).expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.detail")
			.value(String.class, (text) -> assertThat(text).contains(remedy));
	}

	@Test
	void knowsNoCompanyThatThereIsNot() {
		get("/companies/nobody/network").expectStatus().isNotFound();
	}

	private ResponseSpec get(String path) {
		return this.client.get().uri("/api/v1" + path).exchange();
	}

	private ResponseSpec post(String body) {
		return this.client.post()
			.uri("/api/v1/companies/network")
			.contentType(MediaType.APPLICATION_JSON)
			.body(body)
			.exchange();
	}

}
