package org.symbiograph.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.symbiograph.graph.GraphTest;
import org.symbiograph.graph.SmallGraph;
import org.symbiograph.imports.files.NamedPath;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** People read the verdict of an import on a page. */
@GraphTest
class LoadingPageIT {

	private static final String HEADER = "id,name,country\n";

	private final MockMvcTester http;

	private final Imports imports;

	private final ImportTraces traces;

	@Autowired
	LoadingPageIT(MockMvc http, Imports imports, SmallGraph graph, ApplicationEventPublisher events) {
		this.http = MockMvcTester.create(http);
		this.imports = imports;
		this.traces = new ImportTraces(imports, graph, events);
	}

	@AfterEach
	void leaveTheLibraryAsItWas() {
		this.traces.remove();
	}

	@Test
	void listsImportsWithWhatBecameOfThem() throws IOException {
		ImportRun run = load("valley-lime,Valley Lime,Germany\n", true);

		assertThat(page("/loading")).hasStatus(HttpStatus.OK)
			.bodyText()
			.contains("<a href=\"/loading/%s\">".formatted(run.id()), "companies.csv", "data-officer", "Checked");
	}

	@Test
	void offersTheLayoutsThatAreUnderstood() {
		assertThat(page("/loading")).bodyText()
			.contains("<option value=\"maestri\"", "<option value=\"tables\"", "<option value=\"\"");
	}

	@Test
	void saysSoWhereTheListOfImportsEnds() {
		assertThat(page("/loading?page=50")).hasStatus(HttpStatus.OK).bodyText().contains("There are no imports here");
	}

	@Test
	void tellsWhatIsWrongWithEachRow() throws IOException {
		ImportRun run = load("valley-lime,Valley Lime,Germany\nhill-brick,Hill Brick,DE\n", false);

		assertThat(page("/loading/" + run.id())).bodyText()
			.contains("data-state=\"rejected\"", "Nothing was loaded: one row is rejected.", "id=\"rejects\"",
					"Germany", "is no country code of two letters (ISO 3166-1)", "DE?", "id=\"load-good\"",
					"/api/v1/imports/%s/rejects?format=xlsx".formatted(run.id()));
	}

	@Test
	void showsWhatStandsInAFileAsItStandsThere() throws IOException {
		ImportRun run = load("valley-lime,Valley Lime,<script>alert(1)</script>\n", false);

		assertThat(page("/loading/" + run.id())).bodyText()
			.contains("&lt;script&gt;alert(1)&lt;/script&gt;")
			.doesNotContain("<script>alert");
	}

	@Test
	void narrowsALongVerdictDownAndPagesIt() throws IOException {
		String wrong = IntStream.range(0, 25)
			.mapToObj((row) -> "company-%d,Company %d,Germany\n".formatted(row, row))
			.collect(Collectors.joining());
		String id = load(wrong + "nameless,,DE\n", false).id();

		assertThat(page("/loading/" + id)).bodyText().contains("Page 1 of 2").doesNotContain(">26</td>", ">27</td>");
		assertThat(page("/loading/" + id + "?page=1")).bodyText().contains("Page 2 of 2", ">26</td>", ">27</td>");
		assertThat(page("/loading/" + id + "?column=name")).bodyText()
			.contains(">27</td>")
			.doesNotContain("Page 1 of", ">26</td>");
	}

	@Test
	void offersToTakeBackWhatChangedTheLibrary() throws IOException {
		ImportRun run = load("valley-lime,Valley Lime,DE\n", false);

		assertThat(page("/loading/" + run.id())).bodyText()
			.contains("data-state=\"done\"", "One row is new, none has changed.", "id=\"confirm-undo\"");

		this.imports.undo(run.id());

		assertThat(page("/loading/" + run.id())).bodyText()
			.contains("data-state=\"undone\"")
			.doesNotContain("id=\"confirm-undo\"");
	}

	@Test
	void speaksTheLanguageOfTheReader() throws IOException {
		ImportRun run = load("valley-lime,Valley Lime,Germany\n", false);

		assertThat(this.http.get().uri("/loading/" + run.id()).header(HttpHeaders.ACCEPT_LANGUAGE, "nl").exchange())
			.bodyText()
			.contains("Er is niets ingeladen: één rij is afgewezen.", "Wat er mis is");
	}

	@Test
	void saysThatThereIsNoSuchImport() {
		assertThat(page("/loading/4711")).hasStatus(HttpStatus.NOT_FOUND)
			.bodyText()
			.contains("There is no import 4711");
	}

	@Test
	void letsABrowserFollowAnImport() throws IOException {
		ImportRun run = load("valley-lime,Valley Lime,Germany\n", true);

		assertThat(this.http.get().uri(run.href() + "/events").accept(MediaType.TEXT_EVENT_STREAM).exchange())
			.hasStatus(HttpStatus.OK)
			.bodyText()
			.contains("event:end", "\"state\":\"checked\"");
	}

	private MvcTestResult page(String address) {
		return this.http.get().uri(address).header(HttpHeaders.ACCEPT_LANGUAGE, "en").exchange();
	}

	private ImportRun load(String rows, boolean dryRun) throws IOException {
		Path file = Files.createTempFile("companies", ".csv");
		Files.write(file, (HEADER + rows).getBytes(StandardCharsets.UTF_8));
		String id = this.imports
			.submit(List.of(new NamedPath("companies.csv", file)), null, dryRun, false, "data-officer")
			.id();
		this.traces.add(id);
		return await().atMost(Duration.ofMinutes(2))
			.until(() -> this.imports.get(id), (run) -> !run.state().isUnderWay());
	}

}
