package org.symbiograph.imports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.symbiograph.graph.GraphTest;
import org.symbiograph.graph.SmallGraph;
import org.symbiograph.imports.ImportRun.State;
import org.symbiograph.imports.ReleaseLog.Published;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Programs import, look at the verdict, publish, compare releases and decide over HTTP.
 */
@GraphTest
@TestPropertySource(properties = { "symbiograph.access.keys[0].name=data-officer",
		"symbiograph.access.keys[0].key=" + ImportsApiIT.KEY, "symbiograph.access.keys[0].roles=admin" })
class ImportsApiIT {

	static final String KEY = "key-of-a-data-officer-0123456789ab";

	private final MockMvcTester http;

	private final Imports imports;

	private final ReleaseLog log;

	private final LibraryPackage packages;

	private final SmallGraph graph;

	private final ImportTraces traces;

	@Autowired
	ImportsApiIT(MockMvc http, Imports imports, ReleaseLog log, LibraryPackage packages, SmallGraph graph,
			ApplicationEventPublisher events) {
		this.http = MockMvcTester.create(http);
		this.imports = imports;
		this.log = log;
		this.packages = packages;
		this.graph = graph;
		this.traces = new ImportTraces(imports, graph, events);
	}

	@AfterEach
	void leaveTheLibraryAsItWas() {
		this.traces.remove();
	}

	@Test
	void answersWithWhereTheImportCanBeFollowed() throws IOException {
		MvcTestResult answer = post("companies.csv", "id,name,country\nvalley-lime,Valley Lime,DE\n", false);

		assertThat(answer).hasStatus(HttpStatus.ACCEPTED);
		String location = String.valueOf(answer.getResponse().getHeader("Location"));
		assertThat(location).matches("/api/v1/imports/\\d+");
		ImportRun run = finished(location);
		assertThat(run.state()).isEqualTo(State.DONE);
		assertThat(run.by()).isEqualTo("data-officer");
		assertThat(this.http.get().uri(location)).bodyJson().extractingPath("$.created").isEqualTo(1);
	}

	@Test
	void listsRejectedRowsAsATable() throws IOException {
		ImportRun run = load("companies.csv", "id,name,country\nvalley-lime,Valley Lime,Germany\n");

		assertThat(this.http.get().uri(run.href() + "/rejects")).bodyText()
			.contains("file,sheet,row,column,value,reason,suggestion")
			.contains("companies.csv,,2,country,Germany,is no country code of two letters (ISO 3166-1),DE?");
	}

	@Test
	void refusesALayoutThatThereIsNot() {
		assertThat(this.http.post()
			.uri("/api/v1/imports?format=maestry")
			.header("X-API-Key", KEY)
			.multipart()
			.file(new MockMultipartFile("file", "a.csv", "text/csv", new byte[] { 'a' }))
			.exchange()).hasStatus(HttpStatus.BAD_REQUEST).bodyText().contains("did you mean maestri?");
	}

	@Test
	void publishesWhatHasChangedAndTellsIt() throws IOException {
		String before = JsonPath.read(body("/api/v1/releases"), "$.items[0].id");
		load("companies.csv", "id,name,country\nvalley-lime,Valley Lime,DE\n");
		load("exchanges.csv", "id,title\nmaestri-1-12-3,Another title\n");

		assertThat(publish()).hasStatus(HttpStatus.CREATED);

		String release = JsonPath.read(body("/api/v1/releases"), "$.items[0].id");
		String changes = body("/api/v1/releases/" + release + "/changes?since=" + before);
		assertThat(release).isEqualTo(ReleaseLog.next(before, 2026));
		assertThat(JsonPath.<List<String>>read(changes, "$.changed[*].id")).containsExactly("maestri-1-12-3");
		assertThat(JsonPath.<List<List<String>>>read(changes, "$.changed[*].columns"))
			.containsExactly(List.of("title"));
		assertThat(JsonPath.<List<Integer>>read(changes, "$.tables[?(@.table == 'companies')].added"))
			.containsExactly(1);
		assertThat(publish()).hasStatus(HttpStatus.CONFLICT);
	}

	@Test
	void handsOutAnEarlierReleaseAsItWas() throws IOException {
		String release = JsonPath.read(body("/api/v1/releases"), "$.items[0].id");
		load("companies.csv", "id,name,country\nvalley-lime,Valley Lime,DE\n");

		Map<String, Long> lines = linesOf(release);

		assertThat(lines.get("library/exchanges.csv")).isEqualTo(1 + this.graph.count("RETURN COUNT { (:Exchange) }"));
		assertThat(lines.get("library/companies.csv"))
			.isEqualTo(this.graph.count("RETURN COUNT { (:Company {anonymous: false}) }"));
		assertThat(lines).containsKeys("library/datapackage.json", "classification/ewc-2015.csv",
				"classification/ewc-2015-names.csv");
	}

	@Test
	void makesTwoCompaniesOneAndTwoAgain() throws IOException {
		load("companies.csv", "id,name,country\nvalley-lime,Valley Lime,DE\nvally-lime,Vally Lime,DE\n");
		load("exchanges.csv", "id,receiver,receiver_activity,receiver_nace\nmaestri-1-12-3,vally-lime,,\n");

		ImportRun decision = finished(String.valueOf(this.http.post()
			.uri("/api/v1/companies/alike")
			.header("X-API-Key", KEY)
			.contentType(MediaType.APPLICATION_JSON)
			.content("{\"company\": \"vally-lime\", \"sameAs\": \"valley-lime\", \"reason\": \"A slip of the pen\"}")
			.exchange()
			.getResponse()
			.getHeader("Location")));

		assertThat(decision.state()).isEqualTo(State.DONE);
		assertThat(receiver()).isEqualTo("valley-lime");
		assertThat(this.http.get().uri("/api/v1/companies/vally-lime").exchange())
			.hasStatus(HttpStatus.PERMANENT_REDIRECT);
		assertThat(this.http.get().uri("/api/v1/companies/vally-lime/network?via=sector").exchange())
			.hasStatus(HttpStatus.PERMANENT_REDIRECT)
			.hasHeader("Location", "http://localhost/api/v1/companies/valley-lime/network?via=sector");
		assertThat(JsonPath.<List<String>>read(body("/api/v1/companies/valley-lime"), "$.otherNames"))
			.containsExactly("Vally Lime");

		this.imports.undo(decision.id());

		assertThat(receiver()).isEqualTo("vally-lime");
		assertThat(this.http.get().uri("/api/v1/companies/vally-lime").exchange()).hasStatus(HttpStatus.OK);
		assertThat(JsonPath.<List<String>>read(body("/api/v1/companies/valley-lime"), "$.otherNames")).isEmpty();
	}

	private String receiver() {
		return String.valueOf(
				this.graph.read("MATCH (:Exchange {id: 'maestri-1-12-3'})-[:TO]->(company) RETURN company.id AS id")
					.iterator()
					.next()
					.get("id"));
	}

	private MvcTestResult post(String name, String text, boolean dryRun) throws IOException {
		return this.http.post()
			.uri("/api/v1/imports?dryRun=" + dryRun)
			.header("X-API-Key", KEY)
			.multipart()
			.file(new MockMultipartFile("file", name, "text/csv", text.getBytes(StandardCharsets.UTF_8)))
			.exchange();
	}

	private MvcTestResult publish() {
		return this.http.post().uri("/api/v1/releases").header("X-API-Key", KEY).exchange();
	}

	private ImportRun load(String name, String text) throws IOException {
		return finished(String.valueOf(post(name, text, false).getResponse().getHeader("Location")));
	}

	private ImportRun finished(String location) {
		String id = location.substring(location.lastIndexOf('/') + 1);
		this.traces.add(id);
		return await().atMost(Duration.ofMinutes(2))
			.until(() -> this.imports.get(id), (now) -> !now.state().isUnderWay());
	}

	private String body(String address) throws IOException {
		return this.http.get().uri(address).exchange().getResponse().getContentAsString();
	}

	private Map<String, Long> linesOf(String id) throws IOException {
		Published release = this.log.list().stream().filter((known) -> known.id().equals(id)).findFirst().orElseThrow();
		ByteArrayOutputStream zip = new ByteArrayOutputStream();
		this.packages.write(release, zip);
		Map<String, Long> lines = new TreeMap<>();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip.toByteArray()))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				lines.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().count());
			}
		}
		return lines;
	}

}
