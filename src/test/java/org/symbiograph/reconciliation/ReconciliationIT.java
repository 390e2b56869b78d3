package org.symbiograph.reconciliation;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.symbiograph.graph.GraphTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.BodyContentSpec;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import org.springframework.util.LinkedMultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

/** The reconciliation service as OpenRefine and other clients of the protocol use it. */
@GraphTest
class ReconciliationIT {

	private static final String ADDRESS = "/api/v1/reconcile";

	private final RestTestClient client;

	@Autowired
	ReconciliationIT(RestTestClient client) {
		this.client = client;
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/reconcile", "/reconcile" })
	void namesInItsManifestTheAddressThatWasAsked(String address) {
		get(address).expectStatus()
			.isOk()
			.expectHeader()
			.contentType(MediaType.APPLICATION_JSON)
			.expectBody()
			.jsonPath("$.versions")
			.isEqualTo(List.of("0.2"))
			.jsonPath("$.name")
			.isNotEmpty()
			.jsonPath("$.identifierSpace")
			.isEqualTo("http://localhost/api/v1/reconcile/view?id=")
			.jsonPath("$.schemaSpace")
			.isNotEmpty()
			.jsonPath("$.defaultTypes[*].id")
			.value((List<String> ids) -> assertThat(ids).contains("ewc", "nace", "nace21", "cpa", "cas", "company"))
			.jsonPath("$.view.url")
			.isEqualTo("http://localhost" + address + "/view?id={{id}}")
			.jsonPath("$.preview.url")
			.isEqualTo("http://localhost" + address + "/preview?id={{id}}")
			.jsonPath("$.suggest.entity.service_url")
			.isEqualTo("http://localhost" + address)
			.jsonPath("$.suggest.property.flyout_service_path")
			.isEqualTo("/flyout/property?id=${id}")
			.jsonPath("$.extend.propose_properties.service_path")
			.isEqualTo("/properties")
			.jsonPath("$.extend.property_settings[0].choices.length()")
			.isEqualTo(8)
			.jsonPath("$.batchSize")
			.isEqualTo(100);
	}

	@Test
	void tellsEachHostItsOwnAddress() {
		this.client.get()
			.uri(ADDRESS)
			.header("X-Nothing", "1")
			.exchange()
			.expectBody()
			.jsonPath("$.view.url")
			.isEqualTo("http://localhost/api/v1/reconcile/view?id={{id}}");
		this.client.get()
			.uri("http://symbiosis.example:8443" + ADDRESS)
			.exchange()
			.expectBody()
			.jsonPath("$.view.url")
			.isEqualTo("http://symbiosis.example:8443/api/v1/reconcile/view?id={{id}}");
	}

	/** The form that OpenRefine sends for a column of codes with a type chosen. */
	@Test
	void answersABatchAsOpenRefineSendsIt() {
		reconcile("{\"q0\":{\"query\":\"10.02.02\",\"type\":\"ewc\",\"type_strict\":\"should\"},"
				+ "\"q1\":{\"query\":\"blast furnace slag\",\"type\":\"ewc\",\"type_strict\":\"should\","
				+ "\"properties\":[{\"pid\":\"sector\",\"v\":{\"id\":\"24.10\",\"name\":\"Manufacture of basic iron\"}}]},"
				+ "\"q2\":{\"query\":\"no such thing at all\",\"type\":\"company\",\"type_strict\":\"should\",\"limit\":3}}")
			.jsonPath("$.q0.result[0].id")
			.isEqualTo("10 02 02")
			.jsonPath("$.q0.result[0].name")
			.isEqualTo("10 02 02 unprocessed slag")
			.jsonPath("$.q0.result[0].type[0].id")
			.isEqualTo("ewc")
			.jsonPath("$.q0.result[0].score")
			.isEqualTo(100.0)
			.jsonPath("$.q0.result[0].match")
			.isEqualTo(true)
			.jsonPath("$.q0.result[0].features[0].id")
			.isEqualTo("same_code")
			.jsonPath("$.q1.result[*].id")
			.value((List<String> ids) -> assertThat(ids).contains("10 02 02"))
			.jsonPath("$.q1.result[*].match")
			.value((List<Boolean> matches) -> assertThat(matches).hasSize(10).containsOnly(false))
			.jsonPath("$.q1.result[*].score")
			.value((List<Double> scores) -> assertThat(scores).isSortedAccordingTo((a, b) -> Double.compare(b, a))
				.allMatch((score) -> score > 0 && score <= 90))
			.jsonPath("$.q2.result")
			.isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "ewc | 100202 | 10 02 02", "ewc | 10102 | 01 01 02", "ewc | EWC 16 02 13* | 16 02 13*",
					"ewc | 160213 | 16 02 13*", "ewc | 10 02 02 - unprocessed slag | 10 02 02",
					"ewc | Unprocessed Slag | 10 02 02", "ewc | Onverwerkte slakken | 10 02 02",
					"nace | C24.10 | 24.10", "nace | NACE 2410 | 24.10", "nace21 | 24.10 | nace21:24.10",
					"cpa | 24.10.11 | 24.10.11", "cpa | 2410 | cpa:24.10", "cas | 124-38-9 | 124-38-9",
					"treatment | r4 | R4", "company | ilva | ilva", "company | ILVA SpA | ilva",
					"company | SEDIBEX | sedibex", "company | Soedra Cell Vaeroe | " })
	void isSureOfACodeATitleOrANameThatIsTheSame(String type, String cell, String id) {
		reconcile("{\"q\": {\"query\": \"%s\", \"type\": [\"%s\"]}}".formatted(cell, type))
			.jsonPath("$.q.result[?(@.match == true)].id")
			.value((List<String> ids) -> assertThat(ids).isEqualTo((id != null) ? List.of(id) : List.of()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "ewc | wastes not otherwise specified", "ewc | 10 02 02*", "ewc | 10 02 03",
			"ewc | 99 99 99", "company | Ilv", "company | steel", "nace | cement" })
	void isNotSureOfWhatIsOnlyLikely(String type, String cell) {
		reconcile("{\"q\": {\"query\": \"%s\", \"type\": \"%s\"}}".formatted(cell, type))
			.jsonPath("$.q.result[*].match")
			.value((List<Boolean> matches) -> assertThat(matches).doesNotContain(true));
	}

	@Test
	void offersTheCodesWrittenMostLikeOneThatThereIsNot() {
		reconcile("{\"q\": {\"query\": \"10 02 03\", \"type\": \"ewc\"}}").jsonPath("$.q.result[*].id")
			.value((List<String> ids) -> assertThat(ids).hasSize(3).allMatch((id) -> id.startsWith("10 0")));
	}

	@Test
	void knowsWithoutATypeWhatIsWrittenAsOneTypeOnlyIsWritten() {
		reconcile("{\"a\": {\"query\": \"10 02 02\"}, \"b\": {\"query\": \"24.10\"}, \"c\": {\"query\": \"Sédibex\"}}")
			.jsonPath("$.a.result[0].match")
			.isEqualTo(true)
			.jsonPath("$.a.result[0].type[0].id")
			.isEqualTo("ewc")
			.jsonPath("$.b.result[*].match")
			.value((List<Boolean> matches) -> assertThat(matches).hasSizeGreaterThan(2).doesNotContain(true))
			.jsonPath("$.c.result[0].id")
			.isEqualTo("sedibex")
			.jsonPath("$.c.result[0].match")
			.isEqualTo(true);
	}

	@Test
	void tellsCompaniesApartByWhatOtherCellsSay() {
		reconcile("""
				{"italian": {"query": "ILVA", "type": "company", "properties": [{"pid": "country", "v": "Italië"},
				   {"pid": "sector", "v": "24.10"}, {"pid": "place", "v": ["Taranto"]}]},
				 "danish": {"query": "ILVA", "type": "company", "properties": [{"pid": "country", "v": "DK"}]}}""")
			.jsonPath("$.italian.result[0].match")
			.isEqualTo(true)
			.jsonPath("$.italian.result[0].features[?(@.id == 'properties_agreement')].value")
			.isEqualTo(List.of(1.0))
			.jsonPath("$.danish.result[0].id")
			.isEqualTo("ilva")
			.jsonPath("$.danish.result[0].match")
			.isEqualTo(false)
			.jsonPath("$.danish.result[0].score")
			.isEqualTo(80.0);
	}

	@Test
	void findsACompanyInSpiteOfASlip() {
		reconcile("{\"q\": {\"query\": \"Arcelor Mital Dunkerke\", \"type\": \"company\"}}")
			.jsonPath("$.q.result[0].id")
			.isEqualTo("arcelormittal-dunkerque");
	}

	@Test
	void neverNamesACompanyThatItsSourceDoesNot() {
		List<String> undisclosed = new ArrayList<>();
		get("/api/v1/companies?anonymous=true&size=100").expectBody()
			.jsonPath("$.items[*].name")
			.value((List<String> names) -> names.stream().distinct().limit(40).forEach(undisclosed::add));
		List<String> ids = new ArrayList<>();
		get("/api/v1/companies?anonymous=true&size=100").expectBody()
			.jsonPath("$.items[*].id")
			.value((List<String> all) -> ids.addAll(all));
		String batch = IntStream.range(0, undisclosed.size())
			.mapToObj((i) -> "\"%d\": {\"query\": \"%s\", \"type\": \"company\", \"limit\": 100}".formatted(i,
					undisclosed.get(i).replace("\"", "")))
			.collect(Collectors.joining(",", "{", "}"));

		assertThat(ids).hasSize(100);
		reconcile(batch).jsonPath("$..id")
			.value((List<String> found) -> assertThat(found).doesNotContainAnyElementsOf(ids));
		form("extend", "{\"ids\": [\"%s\"], \"properties\": [{\"id\": \"exchanges\"}]}".formatted(ids.getFirst()))
			.expectBody()
			.jsonPath("$.rows['" + ids.getFirst() + "'].exchanges")
			.isEmpty();
		get(ADDRESS + "/preview?id=" + ids.getFirst()).expectStatus().isNotFound();
	}

	/** The form that OpenRefine sends to add columns from reconciled values. */
	@Test
	void extendsWhatWasReconciled() {
		form("extend",
				"{\"ids\":[\"10 02 02\",\"ilva\",\"nothing\"],\"properties\":[{\"id\":\"title\",\"settings\":{\"lang\":\"nl\"}},"
						+ "{\"id\":\"hazardous\"},{\"id\":\"broader\"},{\"id\":\"exchanges\"},{\"id\":\"country\"},{\"id\":\"sector\"}]}")
			.expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.meta[*].id")
			.isEqualTo(List.of("title", "hazardous", "broader", "exchanges", "country", "sector"))
			.jsonPath("$.meta[5].type.id")
			.isEqualTo("nace")
			.jsonPath("$.rows['10 02 02'].title")
			.isEqualTo(List.of(Map.of("str", "onverwerkte slakken")))
			.jsonPath("$.rows['10 02 02'].hazardous[0].str")
			.isEqualTo("false")
			.jsonPath("$.rows['10 02 02'].broader[0].id")
			.isEqualTo("10 02")
			.jsonPath("$.rows['10 02 02'].exchanges[0].int")
			.isEqualTo(52)
			.jsonPath("$.rows['10 02 02'].country")
			.isEmpty()
			.jsonPath("$.rows.ilva.country[0].str")
			.isEqualTo("IT")
			.jsonPath("$.rows.ilva.sector[0].id")
			.isEqualTo("24.10")
			.jsonPath("$.rows.nothing.title")
			.isEmpty();
	}

	@Test
	void proposesThePropertiesOfAType() {
		get(ADDRESS + "/properties?type=company&limit=2&callback=x").expectBody()
			.jsonPath("$.type")
			.isEqualTo("company")
			.jsonPath("$.limit")
			.isEqualTo(2)
			.jsonPath("$.properties.length()")
			.isEqualTo(2);
		get(ADDRESS + "/properties?type=ewc").expectBody()
			.jsonPath("$.properties[*].id")
			.isEqualTo(List.of("code", "title", "level", "edition", "broader", "hazardous", "exchanges", "link"));
	}

	@ParameterizedTest
	@CsvSource({ "10 02 02, ewc, 10 02 02", "unproc, ewc, 10 02 02", "onverwerkte sl, ewc, 10 02 02",
			"24.10, nace, 24.10", "sédib, company, sedibex", "ilva, company, ilva",
			"dunkerq, company, arcelormittal-dunkerque" })
	void completesEntities(String prefix, String type, String id) {
		this.client.get()
			.uri(ADDRESS + "/suggest/entity?prefix={prefix}&type={type}&type_strict=should&_=17", prefix, type)
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.result[*].id")
			.value((List<String> ids) -> assertThat(ids).contains(id).doesNotHaveDuplicates())
			.jsonPath("$.result[0].notable[0].id")
			.isEqualTo(type);
	}

	@Test
	void goesOnWhereTheCursorIs() {
		get(ADDRESS + "/suggest/entity?prefix=waste").expectBody()
			.jsonPath("$.result.length()")
			.isEqualTo(20)
			.jsonPath("$.result[5].id")
			.value(String.class,
					(sixth) -> get(ADDRESS + "/suggest/entity?prefix=waste&cursor=5").expectBody()
						.jsonPath("$.result[0].id")
						.isEqualTo(sixth));
		get(ADDRESS + "/suggest/entity?prefix=waste&cursor=-1").expectStatus().isBadRequest();
		get(ADDRESS + "/suggest/entity").expectBody().jsonPath("$.result").isEmpty();
	}

	@Test
	void completesTypesAndProperties() {
		get(ADDRESS + "/suggest/type?prefix=was").expectBody().jsonPath("$.result[0].id").isEqualTo("ewc");
		get(ADDRESS + "/suggest/property?prefix=cou").expectBody().jsonPath("$.result[0].id").isEqualTo("country");
		get(ADDRESS + "/flyout/property?id=country").expectBody()
			.jsonPath("$.id")
			.isEqualTo("country")
			.jsonPath("$.html")
			.value(String.class, (html) -> assertThat(html).contains("<h1>Country</h1>"));
		get(ADDRESS + "/flyout/entity?id=ilva").expectBody()
			.jsonPath("$.html")
			.value(String.class, (html) -> assertThat(html).contains("24.10"));
		get(ADDRESS + "/flyout/nothing?id=ilva").expectStatus().isNotFound();
	}

	@ParameterizedTest
	@CsvSource({ "10 02 02, /api/v1/codes/ewc/100202", "16 02 13*, /api/v1/codes/ewc/160213",
			"nace21:24.10, /api/v1/codes/nace21/2410", "R4, /api/v1/codes/treatment/R4",
			"ilva, /api/v1/companies/ilva" })
	void showsWhatAnIdStandsFor(String id, String address) {
		this.client.get()
			.uri(ADDRESS + "/view?id={id}", id)
			.exchange()
			.expectStatus()
			.isFound()
			.expectHeader()
			.location("http://localhost" + address);
		get(address).expectStatus().isOk();
		this.client.get()
			.uri("/reconcile/preview?id={id}", id)
			.accept(MediaType.ALL)
			.exchange()
			.expectStatus()
			.isOk()
			.expectHeader()
			.contentType("text/html;charset=UTF-8");
	}

	@Test
	void namesTheNearestCodesForAnIdThatThereIsNot() {
		get(ADDRESS + "/view?id=10 02 03").expectStatus()
			.isNotFound()
			.expectBody()
			.jsonPath("$.detail")
			.value(String.class, (text) -> assertThat(text).contains("nearest: "));
	}

	@Test
	void letsPagesOfAnyOriginAskWhetherItAnswersRefusesOrHasKeptTheAnswer() {
		for (String address : List.of(ADDRESS, ADDRESS, "/reconcile", ADDRESS + "?queries=nonsense",
				ADDRESS + "/suggest/type?prefix=w", ADDRESS + "/preview?id=ilva",
				"/reconcile/flyout/type?id=nothing")) {
			this.client.get()
				.uri(address)
				.header(HttpHeaders.ORIGIN, "https://openrefine.example")
				.exchange()
				.expectHeader()
				.valueEquals(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
				.expectHeader()
				.exists("X-Library-Release");
		}
		this.client.options()
			.uri(ADDRESS)
			.header(HttpHeaders.ORIGIN, "https://openrefine.example")
			.header(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD, "POST")
			.header(HttpHeaders.ACCESS_CONTROL_REQUEST_HEADERS, "content-type")
			.exchange()
			.expectStatus()
			.isOk()
			.expectHeader()
			.valueEquals(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
		this.client.get()
			.uri("/api/v1/library")
			.header(HttpHeaders.ORIGIN, "https://openrefine.example")
			.exchange()
			.expectHeader()
			.doesNotExist(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "queries | {\"q0\": | is no valid JSON at line 1",
			"queries | [] | a batch is an object such as", "queries | {\"q0\": 1} | a query is an object such as",
			"queries | {\"q0\": {}} | has neither query nor properties",
			"queries | {\"q0\": {\"query\": \"x\", \"type\": \"ewk\"}} | did you mean ewc?",
			"queries | {\"q0\": {\"query\": \"x\", \"limit\": 0}} | is a number from 1",
			"queries | {\"q0\": {\"query\": \"x\", \"properties\": [{\"pid\": \"contry\", \"v\": 1}]}} | did you mean country?",
			"extend | {\"ids\": [\"a\"]} | is a list",
			"extend | {\"ids\": [], \"properties\": [{\"id\": \"titel\"}]} | did you mean title?",
			"extend | {\"ids\": [], \"properties\": [{\"id\": \"title\", \"settings\": {\"lang\": \"xx\"}}]} | There is no lang xx",
			"query | slag | is no parameter here; did you mean queries?", "callback | f | JSONP is not answered",
			"_ | 1 | is missing; send a form" })
	void saysWhatIsWrongWithAQuestion(String name, String value, String message) {
		form(name, value).expectStatus()
			.isBadRequest()
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.expectBody()
			.jsonPath("$.errors[0].message")
			.value(String.class, (text) -> assertThat(text).contains(message));
	}

	@Test
	void answersAHundredQueriesAtOnceAndNoMore() {
		reconcile(batch(100)).jsonPath("$.length()").isEqualTo(100).jsonPath("$.q99.result[0].match").isEqualTo(true);
		form("queries", batch(101)).expectStatus()
			.isEqualTo(413)
			.expectBody()
			.jsonPath("$.detail")
			.isEqualTo("101 queries are too many at once; 100 are read");
		reconcile("{}").json("{}");
	}

	private static String batch(int size) {
		return IntStream.range(0, size)
			.mapToObj((
					i) -> "\"q%d\": {\"query\": \"ILVA\", \"type\": \"company\", \"properties\": [{\"pid\": \"place\", \"v\": \"%s\"}]}"
						.formatted(i, "Taranto ".repeat(20)))
			.collect(Collectors.joining(",", "{", "}"));
	}

	@Test
	void answersGetWithMoreThanAnOtherAddressWouldRead() {
		String queries = "{\"q0\": {\"query\": \"10 02 02\", \"type\": \"ewc\"}}" + " ".repeat(600);
		this.client.get()
			.uri(ADDRESS + "?queries={queries}", queries)
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.q0.result[0].match")
			.isEqualTo(true);
	}

	@ParameterizedTest
	@ValueSource(strings = { "+slag -(ash OR \\\"dust\\\"~5 AND *:* [a TO z] {x} ^9 \\\\ / title:x", "*",
			"\\u0000\\u0007", "щлак 高炉渣", "🏭🔥", "' OR 1=1 //", "<script>alert(1)</script>", "", " ", "&&", "(((" })
	void answersAnyCell(String cell) {
		reconcile("{\"q\": {\"query\": \"%s\"}, \"long\": {\"query\": \"%s\"}}".formatted(cell, cell.repeat(500)))
			.jsonPath("$.q.result")
			.isArray();
		this.client.get().uri(ADDRESS + "/suggest/entity?prefix={cell}", cell).exchange().expectStatus().isOk();
	}

	private BodyContentSpec reconcile(String queries) {
		ResponseSpec answer = form("queries", queries);
		answer.expectStatus().isOk();
		return answer.expectBody();
	}

	private ResponseSpec form(String name, String value) {
		LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
		form.add(name, value);
		return this.client.post().uri(ADDRESS).contentType(MediaType.APPLICATION_FORM_URLENCODED).body(form).exchange();
	}

	private ResponseSpec get(String address) {
		return this.client.get().uri(URI.create(address.replace(" ", "%20"))).exchange();
	}

}
