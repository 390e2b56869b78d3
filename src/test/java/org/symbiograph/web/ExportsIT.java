package org.symbiograph.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import com.jayway.jsonpath.JsonPath;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
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

/**
 * Lists and things in the formats of spreadsheets, reference managers and other graphs.
 */
@GraphTest
class ExportsIT {

	private final RestTestClient client;

	@Autowired
	ExportsIT(RestTestClient client) {
		this.client = client;
	}

	@ParameterizedTest
	@ValueSource(strings = { "/exchanges?ewc=100202", "/exchanges?q=fly ash", "/exchanges?page=3",
			"/case-studies?page=1", "/companies?sector=23.51", "/companies?q=cement", "/sources?size=1" })
	void aFileHasAllRowsOfTheListWhateverThePage(String address) throws IOException {
		int items = JsonPath.read(text(get(address)), "$.page.totalItems");

		assertThat(rows(address)).hasSize(items).extracting((row) -> row.getField("link")).doesNotHaveDuplicates();
		assertThat(sheet(address)).isEqualTo(items + 1);
	}

	@Test
	void aWorkbookIsNoText() {
		as("/raw-materials", "xlsx").expectHeader().contentType(MediaTypes.XLSX);
	}

	@ParameterizedTest
	@CsvSource({ "/codes/ewc?q=slag&limit=7, 7", "/codes/nace, 21" })
	void codesAreListedAsFound(String address, int rows) throws IOException {
		assertThat(rows(address)).hasSize(rows);
	}

	@Test
	void aRowOfExchangesTellsWhatTheExchangeTells() throws IOException {
		NamedCsvRecord row = rows("/exchanges?source=maestri&caseStudy=gladstone&q=spent solvents geocycle").stream()
			.filter((exchange) -> exchange.getField("id").equals("maestri-6-21-2"))
			.findFirst()
			.orElseThrow();

		assertThat(row.getField("receiver")).isEqualTo("Cement Australia Gladstone");
		assertThat(row.getField("receiver NACE")).isEqualTo("23.51");
		assertThat(row.getField("EWC")).startsWith("20 01 13*");
		assertThat(row.getField("treated by")).isEqualTo("third-party (Geocycle Pty Ltd)");
		assertThat(row.getField("independent sources")).isEqualTo("2");
		assertThat(row.getField("citations")).contains("https://doi.org/10.1162/jiec.2007.1161");
		assertThat(row.getField("link")).matches("http://[^/]+/api/v1/exchanges/maestri-6-21-2");
	}

	@ParameterizedTest
	@CsvSource({ "/exchanges, csv, symbiograph-exchanges-2026.3.csv",
			"/raw-materials, xlsx, symbiograph-raw-materials-2026.3.xlsx",
			"/case-studies/kalundborg, bibtex, symbiograph-case-study-kalundborg-2026.3.bib",
			"/library, ris, symbiograph-library-2026.3.ris" })
	void theNameOfAFileTellsTheRelease(String address, String format, String file) {
		as(address, format).expectHeader()
			.valueEquals(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"");
	}

	@Test
	void aResultIsCitedWithItsReleaseItsAddressAndItsSources() throws ParseException {
		List<String> cited = JsonPath.read(text(get("/exchanges?ewc=100202&size=100")), "$.items[*].sources[*].id");

		BibTeXDatabase entries = bibtex("/exchanges?ewc=100202&page=1");

		assertThat(entries.getEntries().keySet()).extracting(Key::getValue)
			.containsAll(cited)
			.hasSize(1 + (int) cited.stream().distinct().count());
		BibTeXEntry result = Objects
			.requireNonNull(entries.resolveEntry(new Key("symbiograph-2026.3-exchanges-ewc-100202")));
		assertThat(field(result, "title")).isEqualTo(
				"Symbiograph library of industrial symbiosis exchanges, release 2026.3: exchanges with ewc=100202");
		assertThat(field(result, "url")).endsWith("/api/v1/exchanges?ewc=100202");
		assertThat(field(result, "note")).startsWith("Release 2026.3 of 2026-11-22; ")
			.contains(" exchanges; CC-BY-4.0");
	}

	@ParameterizedTest
	@CsvSource({ "/sources/golev-2014, @article", "/sources/farm-nd, @misc",
			"/exchanges/maestri-6-21-2, van-beers-2007", "/case-studies/kalundborg, chertow-2007", "/library, 2026.3" })
	void whateverIsCitableIsCited(String address, String part) throws ParseException {
		assertThat(text(as(address, "bibtex"))).contains(part);
		assertThat(bibtex(address).getEntries()).isNotEmpty();
		assertThat(text(as(address, "ris"))).startsWith("TY  - ").endsWith("ER  - \r\n\r\n");
	}

	@Test
	void allSourcesAreCitedAlsoThoseWithoutYearOrAddress() throws ParseException {
		assertThat(bibtex("/sources").getEntries()).hasSize(1 + BundledData.rows("sources"));
	}

	@ParameterizedTest
	@CsvSource({ "/exchanges/maestri-6-21-2, schema:GiveAction", "/case-studies/kalundborg, schema:Place",
			"/companies/ilva, schema:Organization", "/sources/golev-2014, schema:ScholarlyArticle",
			"/library, schema:Dataset" })
	void thingsAreLinkedData(String address, String type) {
		as(address, "jsonld").expectHeader()
			.contentType(MediaTypes.JSONLD)
			.expectBody()
			.jsonPath("$['@context'].schema")
			.isEqualTo("https://schema.org/")
			.jsonPath("$['@id']")
			.value(String.class, (id) -> assertThat(id).matches("http://[^/]+/api/v1" + address))
			.jsonPath("$['@type'][0]")
			.isEqualTo(type);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/exchanges?ewc=100202&source=maestri", "/precedents?ewc=100202&source=maestri" })
	void listsOfExchangesAreLinkedDataWithAllOfThem(String address) {
		as(address + "&size=2", "jsonld").expectBody()
			.jsonPath("$['@context'].schema")
			.isEqualTo("https://schema.org/")
			.jsonPath("$['schema:numberOfItems']")
			.isEqualTo(24)
			.jsonPath("$['schema:itemListElement'].length()")
			.isEqualTo(24)
			.jsonPath("$['schema:itemListElement'][0]['@type'][0]")
			.isEqualTo("schema:GiveAction");
	}

	@Test
	void precedentsSayInAFileTooHowTheyMatch() {
		String csv = new String(Objects.requireNonNull(
				as("/precedents?ewc=100202&source=maestri&size=2", "csv").returnResult(byte[].class).getResponseBody()),
				StandardCharsets.UTF_8);

		assertThat(csv.lines()).hasSizeGreaterThanOrEqualTo(25);
		assertThat(csv).startsWith("\uFEFFlevel,score,because,id,title")
			.contains("code,0.")
			.contains("same EWC code 10 02 02");
		as("/precedents?ewc=100202", "bibtex").expectHeader()
			.contentTypeCompatibleWith(MediaTypes.BIBTEX)
			.expectBody(String.class)
			.value((text) -> assertThat(text).contains("52 precedents").contains("ewc=100202"));
	}

	@ParameterizedTest
	@CsvSource({ "/exchanges?ewc=100202, 'json, csv, xlsx, jsonld, bibtex, ris'",
			"/library?, 'json, jsonld, bibtex, ris'", "/companies/ilva?, 'json, jsonld'",
			"/precedents?ewc=100202, 'json, csv, xlsx, jsonld, bibtex, ris'", "/codes/ewc/100202?, json" })
	void anUnknownFormatIsRefusedWithThoseThereAre(String address, String choices) {
		get(address + "&format=xslx").expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.errors[0].field")
			.isEqualTo("format")
			.jsonPath("$.errors[0].rejected")
			.isEqualTo("xslx")
			.jsonPath("$.errors[0].message")
			.value(String.class, (message) -> assertThat(message).contains("choose from " + choices));
	}

	@Test
	void aFormatThatIsNotOfferedHereIsRefusedToo() {
		as("/companies", "jsonld").expectStatus().isBadRequest();
		accepting("/companies/ilva", MediaTypes.CSV).expectStatus()
			.isEqualTo(406)
			.expectBody()
			.jsonPath("$.detail")
			.isEqualTo("There is no such format here; choose from json, jsonld");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "text/csv | text/csv", "text/csv, application/json;q=0.5 | text/csv",
					"text/csv;q=0.5, application/json | application/json", "*/* | application/json",
					"text/html,application/xhtml+xml,*/*;q=0.8 | application/json",
					"application/x-research-info-systems | application/x-research-info-systems" })
	void theHeaderSaysTheFormatToo(String accept, String given) {
		accepting("/exchanges?ewc=100202", accept).expectStatus()
			.isOk()
			.expectHeader()
			.contentTypeCompatibleWith(MediaType.valueOf(given));
	}

	@Test
	void whoeverHoldsAFileIsToldThatItIsStillTheSame() {
		String tag = Objects.requireNonNull(as("/exchanges?ewc=100202", "csv").returnResult(String.class)
			.getResponseHeaders()
			.getFirst(HttpHeaders.ETAG));

		this.client.get()
			.uri("/api/v1/exchanges?ewc=100202&format=csv")
			.header(HttpHeaders.IF_NONE_MATCH, tag)
			.exchange()
			.expectStatus()
			.isNotModified();
	}

	@Test
	void aWrongFilterIsAProblemInAnyFormat() {
		as("/exchanges?ewc=999999", "csv").expectStatus()
			.isBadRequest()
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON);
		as("/exchanges/none", "bibtex").expectStatus()
			.isNotFound()
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON);
	}

	@Test
	void theDescriptionOfTheServiceNamesTheFormats() {
		this.client.get()
			.uri("/v3/api-docs")
			.exchange()
			.expectBody()
			.jsonPath("$.paths['/api/v1/exchanges'].get.parameters[?(@.name == 'format')].schema.enum[*]")
			.value((List<String> formats) -> assertThat(formats).containsExactly("json", "csv", "xlsx", "jsonld",
					"bibtex", "ris"))
			.jsonPath("$.paths['/api/v1/exchanges'].get.summary")
			.isEqualTo("Browse exchanges")
			.jsonPath("$.paths['/api/v1/exchanges'].get.responses.200.content['text/csv']")
			.exists();
	}

	private List<NamedCsvRecord> rows(String address) throws IOException {
		String csv = text(as(address, "csv"));
		try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
			.detectBomHeader(false)
			.ofNamedCsvRecord(csv.substring(1))) {
			return reader.stream().toList();
		}
	}

	private int sheet(String address) throws IOException {
		byte[] file = Objects.requireNonNull(as(address, "xlsx").returnResult(byte[].class).getResponseBodyContent());
		try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
			return workbook.getFirstSheet().read().size();
		}
	}

	private BibTeXDatabase bibtex(String address) throws ParseException {
		return new BibTeXParser().parseFully(new StringReader(text(as(address, "bibtex"))));
	}

	private static String field(BibTeXEntry entry, String name) {
		return entry.getField(new Key(name)).toUserString();
	}

	private static String text(ResponseSpec answer) {
		return new String(
				Objects
					.requireNonNull(answer.expectStatus().isOk().returnResult(byte[].class).getResponseBodyContent()),
				StandardCharsets.UTF_8);
	}

	private ResponseSpec as(String address, String format) {
		return get(address + (address.contains("?") ? "&" : "?") + "format=" + format);
	}

	private ResponseSpec get(String address) {
		return this.client.get().uri("/api/v1" + address).exchange();
	}

	private ResponseSpec accepting(String address, String accept) {
		return this.client.get().uri("/api/v1" + address).header(HttpHeaders.ACCEPT, accept).exchange();
	}

}
