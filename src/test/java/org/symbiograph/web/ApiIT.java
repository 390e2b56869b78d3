package org.symbiograph.web;

import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.symbiograph.BundledData;
import org.symbiograph.graph.GraphTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

import static org.assertj.core.api.Assertions.assertThat;

/** The service as its clients see it. */
@GraphTest
class ApiIT {

	private final RestTestClient client;

	@Autowired
	ApiIT(RestTestClient client) {
		this.client = client;
	}

	@Test
	void saysWhatTheLibraryHolds() {
		get("/library").expectStatus()
			.isOk()
			.expectHeader()
			.valueEquals("X-Library-Release", "2026.3")
			.expectBody()
			.jsonPath("$.release")
			.isEqualTo("2026.3")
			.jsonPath("$.counts.exchanges")
			.isEqualTo(BundledData.rows("exchanges"))
			.jsonPath("$.counts.sources")
			.isEqualTo(BundledData.rows("sources"))
			.jsonPath("$.imports[?(@.id == 'maestri')].exchanges")
			.isEqualTo(425)
			.jsonPath("$.exchangesByStatus.failed")
			.isNumber()
			.jsonPath("$.counts.byStatus")
			.doesNotExist()
			.jsonPath("$.citation")
			.value(String.class, (citation) -> assertThat(citation)
				.startsWith("Symbiograph library of industrial symbiosis exchanges, release 2026.3 (2026-11-22): "
						+ BundledData.rows("exchanges") + " exchanges in ")
				.endsWith(" case studies. CC-BY-4.0."));
	}

	@Test
	void showsAnExchangeWithAllThatIsKnownOfIt() {
		get("/exchanges/maestri-6-21-2").expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.href")
			.isEqualTo("/api/v1/exchanges/maestri-6-21-2")
			.jsonPath("$.status")
			.isEqualTo("implemented")
			.jsonPath("$.donor.anonymous")
			.isEqualTo(true)
			.jsonPath("$.receiver.name")
			.isEqualTo("Cement Australia Gladstone")
			.jsonPath("$.receiver.sectors[0].code")
			.isEqualTo("23.51")
			.jsonPath("$.stream.ewc[0].code")
			.isEqualTo("20 01 13*")
			.jsonPath("$.stream.ewc[0].hazardous")
			.isEqualTo(true)
			.jsonPath("$.treatment.by")
			.isEqualTo("third-party")
			.jsonPath("$.treatment.company.name")
			.isEqualTo("Geocycle Pty Ltd")
			.jsonPath("$.quantity.known")
			.isEqualTo(true)
			.jsonPath("$.caseStudy.country")
			.isEqualTo("AU")
			.jsonPath("$.sources[*].doi")
			.value((List<String> dois) -> assertThat(dois).contains("10.1162/jiec.2007.1161"))
			.jsonPath("$.evidence.grade")
			.isEqualTo("A")
			.jsonPath("$.evidence.independentSources")
			.isEqualTo(2);
	}

	@ParameterizedTest
	@CsvSource({ "/exchanges, exchanges", "/case-studies, case-studies", "/companies?anonymous=false, companies",
			"/companies?q=&country=&anonymous=false, companies", "/sources, sources" })
	void listsAllThatTheTablesHold(String address, String table) {
		get(address).expectBody().jsonPath("$.page.totalItems").isEqualTo(BundledData.rows(table));
	}

	@ParameterizedTest
	@CsvSource({ "/exchanges?source=maestri, 425", "/exchanges?source=MAESTRI&status=feasibility, 11",
			"/exchanges?source=maestri&caseStudy=kalundborg, 12", "/exchanges?source=maestri&ewc=10 02, 27",
			"/exchanges?source=maestri&donorNace=D, 63", "/exchanges?source=maestri&donorNace=35.11, 59",
			"/exchanges?source=maestri&receiverNace=20, 84", "/exchanges?source=maestri&country=UK, 43",
			"/exchanges?source=maestri&country=Italy, 91",
			"/exchanges?source=maestri&status=planned&country=IT&receiverNace=F, 5",
			"/exchanges?source=maestri&cas=124-38-9, 15", "/companies?q=cementir, 1",
			"/precedents?ewc=100202&source=maestri, 24" })
	void countsTheItemsOfAList(String address, int items) {
		get(address).expectStatus().isOk().expectBody().jsonPath("$.page.totalItems").isEqualTo(items);
	}

	@Test
	void putsTheExchangeWithMostOfTheWordsFirst() {
		get("/exchanges?q=mill scales briquettes").expectBody().jsonPath("$.items[0].id").isEqualTo("maestri-1-12-24");
	}

	@Test
	void opensCaseStudiesCompaniesSourcesAndCodes() {
		get("/case-studies/kalundborg").expectBody()
			.jsonPath("$.exchanges[?(@.import == 'maestri')].length()")
			.value((List<?> exchanges) -> assertThat(exchanges).hasSize(12))
			.jsonPath("$.sources.length()")
			.value(Integer.class, (sources) -> assertThat(sources).isGreaterThan(3))
			.jsonPath("$.sources[?(@.id == 'chertow-2007')].doi")
			.isEqualTo("10.1162/jiec.2007.1110");
		get("/companies/ilva").expectBody().jsonPath("$.gives.length()").isEqualTo(18);
		get("/sources/chertow-2007").expectBody().jsonPath("$.caseStudies[0]").isEqualTo("kalundborg");
		get("/codes/ewc/10.02.02").expectBody()
			.jsonPath("$.titles.nl")
			.isEqualTo("onverwerkte slakken")
			.jsonPath("$.broader[0].code")
			.isEqualTo("10 02")
			.jsonPath("$.exchanges")
			.value(Integer.class, (exchanges) -> assertThat(exchanges).isGreaterThan(24));
		get("/codes/ewc/1002").expectBody().jsonPath("$.narrower[?(@.code == '10 02 02')].hazardous").isEqualTo(false);
		get("/codes/nace/C24.10").expectBody().jsonPath("$.code").isEqualTo("24.10");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "/precedents?ewc=999999 | ewc | There is no EWC code 999999; nearest: 19 09 99",
					"/precedents?ewc=100299x | ewc | nearest: 10 02 99",
					"/precedents?ewc=100202&widen=groop | widen | did you mean group?",
					"/precedents?ewc=100202&country=Itly | country | IT Italy",
					"/precedents?cas=124-38-8 | cas | the last of which checks the others",
					"/precedents?q=!!! | q | has no words to look for",
					"/companies?q=!!! | q | has no words to look for",
					"/exchanges?county=IT | county | did you mean country?",
					"/exchanges?status=implementd | status | did you mean implemented?",
					"/exchanges?caseStudy=kalundbrg | caseStudy | nearest: kalundborg",
					"/precedents?ewc=10&excludeCaseStudy=kalundbrg | excludeCaseStudy | nearest: kalundborg",
					"/exchanges?receiverNace=23.5.1.1.1 | receiverNace | nearest: 23.51",
					"/exchanges?page=first | page | is not a whole number",
					"/companies?anonymous=maybe | anonymous | is neither true nor false",
					"/exchanges?size=101 | size | a page has 1 to 100 items",
					"/exchanges?page=-1 | page | pages are counted from 0",
					"/exchanges?status=planned&status=implemented | status | is given more than once",
					"/library?ewc=100202 | ewc | takes no parameters here" })
	void refusesWhatThereIsNotAndNamesTheNearest(String address, String field, String message) {
		get(address).expectStatus()
			.isBadRequest()
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.expectBody()
			.jsonPath("$.errors[0].field")
			.isEqualTo(field)
			.jsonPath("$.errors[0].message")
			.value(String.class, (text) -> assertThat(text).contains(message));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/exchanges/maestri-0", "/case-studies/atlantis", "/companies/nobody", "/sources/none",
			"/networks/atlantis", "/networks/atlantis/graph", "/codes/ewc/999999", "/codes/ecw/100202", "/nothing" })
	void saysThatThereIsNoSuchThing(String address) {
		get(address).expectStatus()
			.isNotFound()
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.expectHeader()
			.doesNotExist(HttpHeaders.ETAG)
			.expectBody()
			.jsonPath("$.detail")
			.isNotEmpty();
	}

	@Test
	void tellsWhoeverHoldsTheAnswerThatItIsStillTheSame() {
		String tag = Objects.requireNonNull(get("/precedents?ewc=100202").returnResult(String.class)
			.getResponseHeaders()
			.getFirst(HttpHeaders.ETAG));

		this.client.get()
			.uri("/api/v1/precedents?ewc=100202")
			.header(HttpHeaders.IF_NONE_MATCH, tag)
			.exchange()
			.expectStatus()
			.isNotModified();
		this.client.get()
			.uri("/api/v1/precedents?ewc=100210")
			.header(HttpHeaders.IF_NONE_MATCH, tag)
			.exchange()
			.expectStatus()
			.isOk();
	}

	@Test
	void describesItselfToProgramsAndToPeople() {
		this.client.get()
			.uri("/v3/api-docs")
			.exchange()
			.expectBody()
			.jsonPath("$.paths['/api/v1/precedents'].get.summary")
			.isEqualTo("Who else valorised this?")
			.jsonPath("$.paths['/api/v1/precedents'].get.parameters[?(@.name == 'ewc')].description")
			.isNotEmpty()
			.jsonPath("$.paths['/api/v1/precedents'].get.responses.400.content['application/problem+json']")
			.isNotEmpty()
			.jsonPath("$.components.schemas.FieldError.properties.message")
			.isNotEmpty()
			.jsonPath("$.tags[0].name")
			.isEqualTo("Precedents");
		this.client.get().uri("/swagger-ui/index.html").exchange().expectStatus().isOk();
	}

	@Test
	void isReadyOnceTheGraphAnswers() {
		this.client.get()
			.uri("/actuator/health/readiness")
			.exchange()
			.expectBody()
			.jsonPath("$.status")
			.isEqualTo("UP");
	}

	private ResponseSpec get(String address) {
		return this.client.get().uri("/api/v1" + address).exchange();
	}

}
