package org.symbiograph.networks.sectors;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import com.jayway.jsonpath.JsonPath;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.symbiograph.graph.GraphTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

import static org.assertj.core.api.Assertions.assertThat;

/** Sectors and the flows between them, as clients see them. */
@GraphTest
class SectorsIT {

	private final RestTestClient client;

	@Autowired
	SectorsIT(RestTestClient client) {
		this.client = client;
	}

	@Test
	void theRowsOfMaestriGiveThePublishedFlows() {
		get("/flows?source=maestri&size=1").expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.page.totalItems")
			.isEqualTo(127)
			.jsonPath("$.exchanges")
			.isEqualTo(363)
			.jsonPath("$.withoutSector")
			.isEqualTo(62)
			.jsonPath("$.items[0].id")
			.isEqualTo("24-23")
			.jsonPath("$.items[0].from.title")
			.isEqualTo("Manufacture of basic metals")
			.jsonPath("$.items[0].exchanges")
			.isEqualTo(21)
			.jsonPath("$.items[0].streams.length()")
			.isEqualTo(3)
			.jsonPath("$.filter.source")
			.isEqualTo("maestri")
			.jsonPath("$.definition")
			.value(String.class, (definition) -> assertThat(definition).startsWith("An exchange counts once"));
	}

	@Test
	void theMatrixOfMaestriHasThePublishedSums() {
		String matrix = text("/matrix?source=maestri");
		List<String> sectors = JsonPath.read(matrix, "$.sectors[*].code");
		List<List<Integer>> counts = JsonPath.read(matrix, "$.counts");

		assertThat(sectors).hasSize(40).isSorted();
		assertThat(counts).hasSize(40).allSatisfy((row) -> assertThat(row).hasSize(40));
		assertThat(counts.stream().flatMap(List::stream).filter((count) -> count > 0)).hasSize(127);
		assertThat(IntStream.range(0, 40).filter((sector) -> counts.get(sector).get(sector) > 0).count()).isEqualTo(10);
		assertThat(counts.get(sectors.indexOf("24")).get(sectors.indexOf("23"))).isEqualTo(21);
		assertThat(counts.stream().mapToInt(SectorsIT::sum).max()).hasValue(59);
		assertThat(sum(counts.get(sectors.indexOf("35")))).isEqualTo(59);
		assertThat(counts.stream().mapToInt((row) -> row.get(sectors.indexOf("20"))).sum()).isEqualTo(83);
	}

	@Test
	void theListOfMaestriHasThePublishedLeaders() {
		String list = text("?source=maestri&size=100");

		assertThat(JsonPath.<List<Integer>>read(list, "$.items[?(@.code == '35')].gives")).containsExactly(59);
		assertThat(JsonPath.<List<Integer>>read(list, "$.items[?(@.code == '20')].takes")).containsExactly(83);
		assertThat(JsonPath.<List<Integer>>read(list, "$.items[*].gives").stream().max(Integer::compare)).hasValue(59);
		assertThat(JsonPath.<List<Integer>>read(list, "$.items[*].takes").stream().max(Integer::compare)).hasValue(83);
		assertThat(JsonPath.<List<Integer>>read(list, "$.items[*].gives").stream().mapToInt(Integer::intValue).sum())
			.isEqualTo(363);
		assertThat(JsonPath.<String>read(list, "$.items[0].section.code")).hasSize(1);
	}

	@Test
	void aProfileHasTheExchangesOfTheList() {
		String profile = text("/C24.10?status=implemented");
		int given = JsonPath.read(api("/exchanges?donorNace=24.10&status=implemented"), "$.page.totalItems");
		int taken = JsonPath.read(api("/exchanges?receiverNace=24.10&status=implemented"), "$.page.totalItems");
		int within = JsonPath.read(api("/exchanges?donorNace=24.10&receiverNace=24.10&status=implemented"),
				"$.page.totalItems");

		assertThat(JsonPath.<Integer>read(profile, "$.exchanges.given")).isEqualTo(given);
		assertThat(JsonPath.<Integer>read(profile, "$.exchanges.taken")).isEqualTo(taken);
		assertThat(JsonPath.<Integer>read(profile, "$.exchanges.within")).isEqualTo(within);
		assertThat(JsonPath.<String>read(profile, "$.gives[0].stream.code")).isEqualTo("10 02 02");
		assertThat(JsonPath.<String>read(profile, "$.gives[0].to[0].code")).isEqualTo("23");
		assertThat(JsonPath.<List<String>>read(profile, "$.broader[*].code")).containsExactly("24.1", "24", "C");
	}

	@Test
	void aListThatIsCutTellsHowLongItIs() throws IOException {
		String profile = text("/C");

		assertThat(JsonPath.<List<Object>>read(profile, "$.gives")).hasSize(50);
		assertThat(JsonPath.<Integer>read(profile, "$.totals.gives")).isGreaterThan(50);
		assertThat(rows("/C").stream()
			.filter((row) -> row.getField(0).equals("gives"))
			.map((row) -> List.of(row.getField(1), row.getField(2), row.getField(3)))
			.distinct()).hasSize(JsonPath.<Integer>read(profile, "$.totals.gives"));
		assertThat(JsonPath.<List<String>>read(profile, "$.narrower[*].code")).contains("20", "24").isSorted();
	}

	@ParameterizedTest
	@CsvSource({ "/flows?source=maestri&from=24&to=23, 21", "/flows?source=maestri&from=35, 59",
			"/flows?source=maestri&to=C20, 83", "/flows?source=maestri&from=D, 59",
			"/matrix?source=maestri&from=24&to=23, 21" })
	void flowsBetweenGivenSectors(String address, int exchanges) {
		get(address).expectStatus().isOk().expectBody().jsonPath("$.exchanges").isEqualTo(exchanges);
	}

	@Test
	void filesHaveAllRows() throws IOException {
		assertThat(rows("?source=maestri&size=3")).hasSize(41);
		assertThat(rows("/flows?source=maestri&size=3")).hasSize(128);
		assertThat(rows("/flows?source=maestri").get(1).getFields())
			.startsWith("24", "Manufacture of basic metals", "23")
			.contains("21");
		List<CsvRecord> matrix = rows("/matrix?source=maestri");
		assertThat(matrix).hasSize(41);
		assertThat(matrix.getFirst().getFields()).hasSize(41).startsWith("giver", "01");
		assertThat(matrix.stream().filter((row) -> row.getField(0).equals("24")).findFirst()).hasValueSatisfying(
				(row) -> assertThat(row.getField(matrix.getFirst().getFields().indexOf("23"))).isEqualTo("21"));
	}

	@ParameterizedTest
	@CsvSource({ "?source=maestri, 41", "/flows?source=maestri, 128", "/matrix?source=maestri, 41" })
	void workbooksHaveAllRows(String address, int rows) throws IOException {
		byte[] workbook = Objects.requireNonNull(
				get(address + "&format=xlsx").expectStatus().isOk().expectBody().returnResult().getResponseBody());
		try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
			assertThat(book.getFirstSheet().read()).hasSize(rows);
		}
	}

	@ParameterizedTest
	@CsvSource({ "/24.99, nearest: 23.99", "/Z, such as 24.10", "/steel, such as 24.10", "/24.99?format=csv, nearest" })
	void aSectorThereIsNotIsNotFoundButTheNearest(String address, String part) {
		get(address).expectStatus()
			.isNotFound()
			.expectBody()
			.jsonPath("$.detail")
			.value(String.class, (detail) -> assertThat(detail).contains(part));
	}

	@ParameterizedTest
	@CsvSource({ "/flows?from=24.10, from, division 24", "/flows?to=99.99, to, nearest", "/flows?form=24, form, from",
			"/matrix?kind=gas, kind, material", "?source=maestry, source, maestri",
			"/24?country=XX, country, ISO 3166-1", "/24?page=1, page, format", "/24?status=done, status, ended" })
	void whatCannotBeUnderstoodIsRefused(String address, String field, String part) {
		get(address).expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.errors[0].field")
			.isEqualTo(field)
			.jsonPath("$.errors[0].message")
			.value(String.class, (message) -> assertThat(message).contains(part));
	}

	@ParameterizedTest
	@ValueSource(strings = { "?country=AQ", "/flows?country=AQ", "/matrix?country=AQ", "/24.10?country=AQ" })
	void noExchangesAreAnAnswerToo(String address) {
		get(address).expectStatus().isOk().expectBody().jsonPath("$.filter.country").isEqualTo("AQ");
	}

	private static int sum(List<Integer> counts) {
		return counts.stream().mapToInt(Integer::intValue).sum();
	}

	private ResponseSpec get(String address) {
		return this.client.get().uri("/api/v1/sectors" + address).exchange();
	}

	private String text(String address) {
		return api("/sectors" + address);
	}

	private String api(String address) {
		return new String(Objects.requireNonNull(this.client.get()
			.uri("/api/v1" + address)
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.returnResult()
			.getResponseBody()), StandardCharsets.UTF_8);
	}

	private List<CsvRecord> rows(String address) throws IOException {
		String csv = text(address + (address.contains("?") ? "&" : "?") + "format=csv");
		try (CsvReader<CsvRecord> reader = CsvReader.builder().detectBomHeader(false).ofCsvRecord(csv.substring(1))) {
			return reader.stream().toList();
		}
	}

}
