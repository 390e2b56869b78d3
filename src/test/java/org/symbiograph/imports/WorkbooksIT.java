package org.symbiograph.imports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.symbiograph.graph.GraphTest;
import org.symbiograph.graph.SmallGraph;
import org.symbiograph.imports.ImportRun.State;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Workbooks that people correct or fill in and send back. */
@GraphTest
@TestPropertySource(properties = { "symbiograph.access.keys[0].name=data-officer",
		"symbiograph.access.keys[0].key=" + ImportsApiIT.KEY, "symbiograph.access.keys[0].roles=admin" })
class WorkbooksIT {

	private final MockMvcTester http;

	private final Imports imports;

	private final SmallGraph graph;

	private final ImportTraces traces;

	@Autowired
	WorkbooksIT(MockMvc http, Imports imports, SmallGraph graph, ApplicationEventPublisher events) {
		this.http = MockMvcTester.create(http);
		this.imports = imports;
		this.graph = graph;
		this.traces = new ImportTraces(imports, graph, events);
	}

	@AfterEach
	void leaveTheLibraryAsItWas() {
		this.traces.remove();
	}

	@Test
	void takesRejectedRowsThatWereCorrectedInTheirWorkbook() throws IOException {
		ImportRun first = load("accept=good", text("companies.csv", """
				id,name,activity,country
				valley-lime,Valley Lime,lime kiln,DE
				valley-steel,Valley Steel,steelworks,Germany
				valley-bricks,Valley Bricks,brickyard,DE
				valley-power,,"power plant, 2 & 3",DE
				"""));
		assertThat(first.accepted()).isEqualTo(2);

		Map<String, List<List<String>>> sheets = workbook(first.href() + "/rejects?format=xlsx");

		assertThat(sheets.keySet()).containsExactly("_rejects", "companies");
		assertThat(sheet(sheets, "_rejects")).contains(List.of("companies.csv", "", "3", "country", "Germany",
				"is no country code of two letters (ISO 3166-1)", "DE?"));
		assertThat(sheet(sheets, "companies")).containsExactly(
				List.of("id", "name", "activity", "country", "_file", "_sheet", "_row", "_reason", "_suggestion"),
				List.of("valley-steel", "Valley Steel", "steelworks", "Germany", "companies.csv", "", "3",
						"country: is no country code of two letters (ISO 3166-1)", "country: DE?"),
				List.of("valley-power", "", "power plant, 2 & 3", "DE", "companies.csv", "", "5", "name: is empty",
						"name: fill it in"));

		sheet(sheets, "companies").get(1).set(3, "DE");
		sheet(sheets, "companies").get(2).set(1, "Valley Power");
		ImportRun second = load("accept=all", workbook("corrected.xlsx", sheets));

		assertThat(second).extracting(ImportRun::state, ImportRun::format, ImportRun::created, ImportRun::rejected)
			.containsExactly(State.DONE, "tables", 2L, 0L);
		assertThat(this.graph.count("MATCH (company:Company) WHERE company.id STARTS WITH 'valley-' RETURN count(*)"))
			.isEqualTo(4);
		assertThat(property("valley-power", "activity")).isEqualTo("power plant, 2 & 3");
	}

	@Test
	void showsWhatIsKnownWhereOneOfTheFilesHasNoColumn() throws IOException {
		String name = property("ilva", "name");

		ImportRun first = load("accept=good", text("companies.csv", "id,country\nilva,Italy\n"),
				text("more/Companies.csv", "id,name,country\nvalley-steel,Valley Steel,Germany\n"));

		Map<String, List<List<String>>> sheets = workbook(first.href() + "/rejects?format=xlsx");
		assertThat(sheet(sheets, "companies")).extracting((row) -> row.subList(0, 3))
			.contains(List.of("ilva", name, "Italy"), List.of("valley-steel", "Valley Steel", "Germany"));
	}

	@Test
	void givesRowsBackWhoseCellsAreFormulas() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (Workbook workbook = new Workbook(out, "Test", null)) {
			Worksheet sheet = workbook.newWorksheet("companies");
			write(List.of(List.of("id", "name", "country"), List.of("valley-steel", "", "DE")), sheet);
			sheet.formula(1, 1, "CONCATENATE(\"Valley \", \"Steel\")");
		}

		ImportRun run = load("accept=all", new MockMultipartFile("file", "companies.xlsx", null, out.toByteArray()));

		assertThat(sheet(workbook(run.href() + "/rejects?format=xlsx"), "companies").get(1)).contains("valley-steel",
				"DE", "name: is worked out by a formula");
	}

	@Test
	void takesATemplateThatWasFilledIn() throws IOException {
		Map<String, List<List<String>>> sheets = workbook("/api/v1/imports/template");
		assertThat(sheets.keySet()).startsWith("_columns", "imports", "sources", "case-studies")
			.doesNotContain("nace-2");
		assertThat(sheet(sheets, "_columns")).contains(List.of("companies", "country", "yes",
				"ISO 3166-1 alpha-2 code, from the case study", "^[A-Z]{2}$", "SE"));

		fillIn(sheets, "sources", "id: survey, type: report, authors: Ray, title: A survey, origin: survey");
		fillIn(sheets, "case-studies", "id: valley, title: The valley, country: DE, kind: park, kind_certainty: high");
		fillIn(sheets, "companies", "id: valley-lime, name: Valley Lime, country: DE, nace: 23.52");
		fillIn(sheets, "exchanges", "id: survey-1, import: cited, title: Dust to bricks, case_study: valley, "
				+ "status: implemented, kind: material, donor: valley-lime, stream: Kiln dust, treatment_by: none, "
				+ "quantity_known: false, payment: unknown, ewc: 10 13 06");
		fillIn(sheets, "exchange-sources", "exchange: survey-1, source: survey, import: cited, record: S1");

		ImportRun run = load("accept=all", workbook("template.xlsx", sheets));

		assertThat(this.http.get().uri(run.href() + "/rejects?format=json")).bodyJson().isEqualTo("[]");
		assertThat(run).extracting(ImportRun::state, ImportRun::created).containsExactly(State.DONE, 5L);
	}

	@Test
	void givesATemplateOfTheTablesThatAreNamed() throws IOException {
		assertThat(workbook("/api/v1/imports/template?table=companies&table=ewc-2015").keySet())
			.containsExactly("_columns", "ewc-2015", "companies");
		assertThat(this.http.get().uri("/api/v1/imports/template?table=company")).hasStatus(400)
			.bodyText()
			.contains("companies");
	}

	/** Adds a row with these cells. */
	private static void fillIn(Map<String, List<List<String>>> sheets, String table, String cells) {
		List<List<String>> rows = sheet(sheets, table);
		List<String> row = new ArrayList<>(Collections.nCopies(rows.getFirst().size(), ""));
		for (String cell : cells.split(", ", -1)) {
			String[] parts = cell.split(": ", 2);
			row.set(rows.getFirst().indexOf(parts[0]), parts[1]);
		}
		rows.add(row);
	}

	private String property(String company, String property) {
		return String.valueOf(this.graph
			.read("MATCH (company:Company {id: '%s'}) RETURN company.%s AS value".formatted(company, property))
			.iterator()
			.next()
			.get("value"));
	}

	private static List<List<String>> sheet(Map<String, List<List<String>>> sheets, String name) {
		return Objects.requireNonNull(sheets.get(name));
	}

	private static MockMultipartFile text(String name, String text) {
		return new MockMultipartFile("file", name, "text/csv", text.getBytes(StandardCharsets.UTF_8));
	}

	private static MockMultipartFile workbook(String name, Map<String, List<List<String>>> sheets) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (Workbook workbook = new Workbook(out, "Test", null)) {
			sheets.forEach((title, rows) -> write(rows, workbook.newWorksheet(title)));
		}
		return new MockMultipartFile("file", name, null, out.toByteArray());
	}

	private static void write(List<List<String>> rows, Worksheet sheet) {
		for (int row = 0; row < rows.size(); row++) {
			for (int column = 0; column < rows.get(row).size(); column++) {
				sheet.value(row, column, rows.get(row).get(column));
			}
		}
	}

	private Map<String, List<List<String>>> workbook(String address) throws IOException {
		byte[] file = this.http.get().uri(address).exchange().getResponse().getContentAsByteArray();
		Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
		try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
			for (Sheet sheet : workbook.getSheets().toList()) {
				List<Row> rows = sheet.read();
				sheets.put(sheet.getName(),
						new ArrayList<>(rows.stream().map((row) -> texts(row, rows.getFirst())).toList()));
			}
		}
		return sheets;
	}

	/** The cells of a row, in as many columns as the header names. */
	private static List<String> texts(Row row, Row header) {
		List<String> texts = new ArrayList<>();
		for (int column = 0; column < header.getCellCount(); column++) {
			texts.add(row.hasCell(column) ? row.getCell(column).getText() : "");
		}
		return texts;
	}

	private ImportRun load(String query, MockMultipartFile... files) throws IOException {
		var request = this.http.post()
			.uri("/api/v1/imports?" + query)
			.header("X-API-Key", ImportsApiIT.KEY)
			.multipart();
		for (MockMultipartFile file : files) {
			request = request.file(file);
		}
		String location = String.valueOf(request.exchange().getResponse().getHeader("Location"));
		String id = location.substring(location.lastIndexOf('/') + 1);
		this.traces.add(id);
		return await().atMost(Duration.ofMinutes(2))
			.until(() -> this.imports.get(id), (now) -> !now.state().isUnderWay());
	}

}
