package org.symbiograph.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.symbiograph.graph.GraphTest;
import org.symbiograph.graph.SmallGraph;
import org.symbiograph.imports.ImportRun.State;
import org.symbiograph.imports.files.NamedPath;
import org.symbiograph.web.Conflict;
import org.symbiograph.web.CurrentRelease;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/** New cases come into the library as a whole or not at all, and go as they came. */
@GraphTest
class ImportsIT {

	private static final String IMPORTS = "id,title,terms\nsurvey,Survey of a valley,Own survey\n";

	private static final String SOURCES = """
			id,type,authors,year,title,url,doi,origin
			valley-2026,report,Valley,2026,Exchanges of the valley,,,valley
			""";

	private static final String STUDIES = """
			id,title,place,country,region,kind,kind_certainty
			valley,The valley,,DE,,park,high
			""";

	private static final String COMPANIES = """
			id,name,activity,nace,country
			valley-steel,Valley Steel,Steelworks,24.10,DE
			valley-cement,Valley Cement,Cement,23.51,DE
			""";

	private static final String EXCHANGES_HEAD = "id,import,title,case_study,status,status_reason,kind,donor,receiver,stream,ewc,"
			+ "treatment_by,use,quantity_known,payment\n";

	private static final String EXCHANGE = "survey-1,survey,Slag to cement,valley,implemented,,material,valley-steel,"
			+ "valley-cement,Slag,100202,none,Raw material,no,unknown\n";

	private static final String EXCHANGE_SOURCES = "exchange,source,import,record\nsurvey-1,valley-2026,survey,1\n";

	@TempDir
	private Path folder = Path.of("");

	private final Imports imports;

	private final ImportRuns runs;

	private final SmallGraph graph;

	private final CurrentRelease release;

	private final ImportTraces traces;

	@Autowired
	ImportsIT(Imports imports, ImportRuns runs, SmallGraph graph, CurrentRelease release,
			ApplicationEventPublisher events) {
		this.imports = imports;
		this.runs = runs;
		this.graph = graph;
		this.release = release;
		this.traces = new ImportTraces(imports, graph, events);
	}

	@AfterEach
	void leaveTheLibraryAsItWas() {
		this.traces.remove();
	}

	@Test
	void takesANewCaseOverWithAllThatBelongsToIt() throws IOException {
		ImportRun run = load(valley());

		assertThat(run.state()).isEqualTo(State.DONE);
		assertThat(run.created()).isEqualTo(7);
		assertThat(this.graph
			.read("""
					MATCH (donor)<-[:FROM]-(e:Exchange {id: 'survey-1'})-[:TO]->(receiver), (e)-[:OF]->()-[:CLASSIFIED_AS]->(code)
					RETURN donor.id AS donor, receiver.id AS receiver, code.code AS code, e.grade AS grade, e.country AS country"""))
			.containsExactly(Map.of("donor", "valley-steel", "receiver", "valley-cement", "code", "10 02 02", "grade",
					"B", "country", "DE"));
	}

	@Test
	void namesTheStateOfTheLibraryAnewAfterEachImport() throws IOException {
		String before = this.release.findId().orElseThrow();

		load(valley());

		assertThat(this.release.findId()).contains(before + ".1");
	}

	@Test
	void changesNothingWhenTheSameIsImportedAgain() throws IOException {
		load(valley());
		Map<String, Long> size = sizes();

		ImportRun again = load(valley());

		assertThat(again.state()).isEqualTo(State.DONE);
		assertThat(again.unchanged()).isEqualTo(7);
		assertThat(again.message()).isEqualTo("All of it was known: nothing has changed");
		assertThat(sizes()).isEqualTo(size);
	}

	@Test
	void updatesARowThatHasChanged() throws IOException {
		load(valley());

		ImportRun run = load(List.of(file("exchanges.csv",
				EXCHANGES_HEAD + EXCHANGE.replace("100202", "10 02 01").replace("Slag,", "Lime,"))));

		assertThat(run.updated()).isEqualTo(1);
		assertThat(this.graph.read("""
				MATCH (e:Exchange {id: 'survey-1'})-[:OF]->(stream)-[:CLASSIFIED_AS]->(code)
				RETURN stream.name AS stream, code.code AS code, e.ewcKeys AS keys, e.sources AS sources"""))
			.containsExactly(Map.of("stream", "Lime", "code", "10 02 01", "keys", List.of("10", "1002", "100201"),
					"sources", List.of("valley-2026")));
	}

	@Test
	void leavesWhatAFileHasNoColumnForAsItIs() throws IOException {
		load(valley());

		load(List.of(file("companies.csv", "id,name\nvalley-steel,Valley Steelworks\n")));

		assertThat(this.graph.read("MATCH (c:Company {id: 'valley-steel'})-[:ACTIVE_IN]->(s) "
				+ "RETURN c.name AS name, c.country AS country, s.code AS sector"))
			.containsExactly(Map.of("name", "Valley Steelworks", "country", "DE", "sector", "24.10"));
	}

	@Test
	void undoesAnImportAndOnlyThat() throws IOException {
		Map<String, Long> before = sizes();
		ImportRun first = load(valley());
		ImportRun second = load(
				List.of(file("exchanges.csv", EXCHANGES_HEAD + EXCHANGE.replace("Raw material", "Aggregate"))));

		this.imports.undo(second.id());

		assertThat(this.graph.read("MATCH (:Exchange {id: 'survey-1'})-[:FOR]->(use) RETURN use.name AS name"))
			.containsExactly(Map.of("name", "Raw material"));

		this.imports.undo(first.id());

		assertThat(this.imports.get(first.id()).state()).isEqualTo(State.UNDONE);
		assertThat(sizes()).isEqualTo(before);
	}

	@Test
	void keepsWhatALaterImportTellsAsWell() throws IOException {
		ImportRun first = load(valley());
		ImportRun second = load(List.of(file("companies.csv", COMPANIES + "valley-lime,Valley Lime,Lime,23.52,DE\n"),
				file("exchanges.csv", EXCHANGES_HEAD + EXCHANGE), file("case-studies.csv", STUDIES),
				file("sources.csv", SOURCES), file("imports.csv", IMPORTS),
				file("exchange-sources.csv", EXCHANGE_SOURCES)));

		this.imports.undo(first.id());

		assertThat(this.graph.count("MATCH (c:Company) WHERE c.id STARTS WITH 'valley-' RETURN count(c)")).isEqualTo(3);
		assertThat(second.created()).isEqualTo(1);
		assertThat(second.unchanged()).isEqualTo(7);
	}

	@Test
	void takesBackAtTheNextStartWhatWasNotWrittenToItsEnd() throws IOException {
		load(List.of(file("companies.csv", "id,name,country\nvalley-steel,Steel of the Valley,DE\n")));
		ImportRun second = load(valley());
		this.graph.add("MATCH (run:ImportRun {id: '%s'}) SET run.state = 'writing'".formatted(second.id()));

		this.imports.recover();

		assertThat(this.imports.get(second.id()).state()).isEqualTo(State.FAILED);
		assertThat(this.graph.read("MATCH (e:Exchange {id: 'survey-1'}) RETURN e.id AS id")).isEmpty();
		assertThat(this.graph.read("MATCH (c:Company) WHERE c.id STARTS WITH 'valley' RETURN c.name AS name"))
			.containsExactly(Map.of("name", "Steel of the Valley"));
	}

	@Test
	void settlesAtTheNextStartWhatWasTakenBackBeforeAndNotSettled() throws IOException {
		ImportRun run = load(valley());
		this.imports.undo(run.id());
		long settled = this.graph.count("RETURN COUNT { ()-[:TAKEN_BY]->() }");
		this.graph.add("MATCH ()-[taken:TAKEN_BY]->() DELETE taken");
		this.graph.add("MATCH (run:ImportRun {id: '%s'}) SET run.state = 'writing'".formatted(run.id()));

		this.imports.recover();

		assertThat(settled).isPositive();
		assertThat(this.graph.count("RETURN COUNT { ()-[:TAKEN_BY]->() }")).isEqualTo(settled);
	}

	@Test
	void refusesToUndoWhatOtherImportsRestOn() throws IOException {
		ImportRun first = load(valley());
		load(List.of(file("exchanges.csv", EXCHANGES_HEAD + EXCHANGE.replace("survey-1", "survey-2")),
				file("exchange-sources.csv", EXCHANGE_SOURCES.replace("survey-1", "survey-2"))));
		Map<String, Long> size = sizes();

		assertThatExceptionOfType(Conflict.class).isThrownBy(() -> this.imports.undo(first.id()))
			.withMessageContaining("still needed by rows of other imports");

		assertThat(sizes()).isEqualTo(size);
		assertThat(this.imports.get(first.id()).state()).isEqualTo(State.DONE);
	}

	@Test
	void writesNothingWhenOneRowIsWrong() throws IOException {
		Map<String, Long> before = sizes();

		ImportRun run = load(replaced("exchanges.csv",
				EXCHANGES_HEAD + EXCHANGE
						+ EXCHANGE.replace("survey-1", "survey-2")
							.replace("100202", "10 02 77")
							.replace("implemented", "implemnted")));

		assertThat(run.state()).isEqualTo(State.REJECTED);
		assertThat(run.rejected()).isEqualTo(1);
		assertThat(this.runs.listRemarks(run.id(), "rejects", 0)).containsExactlyInAnyOrder(List.of("exchanges.csv", "",
				"3", "status", "implemnted", "is not one of the values it may have",
				"choose from implemented, pilot, planned, feasibility, ended, failed; did you mean implemented?"),
				List.of("exchanges.csv", "", "3", "ewc", "10 02 77", "is not in the classification 2015",
						"10 02 07* or 10 01 07?"));
		assertThat(sizes()).isEqualTo(before);
	}

	@Test
	void takesTheGoodRowsOverWhenAskedTo() throws IOException {
		ImportRun run = load(replaced("companies.csv", COMPANIES + "valley-lime,,Lime,23.52,DE\n"), false, true);

		assertThat(run.state()).isEqualTo(State.DONE);
		assertThat(run.rejected()).isEqualTo(1);
		assertThat(this.graph.count("MATCH (c:Company) WHERE c.id STARTS WITH 'valley-' RETURN count(c)")).isEqualTo(2);
	}

	@Test
	void refusesRowsThatReferToRefusedOnesWhenOnlyTheGoodAreWanted() throws IOException {
		ImportRun run = load(replaced("companies.csv", COMPANIES.replace(",Valley Cement,", ",,")), false, true);

		assertThat(this.runs.listRemarks(run.id(), "rejects", 0)).extracting((line) -> line.get(0) + " " + line.get(3))
			.containsExactlyInAnyOrder("companies.csv name", "exchanges.csv receiver", "exchange-sources.csv exchange");
		assertThat(this.graph.count("MATCH (e:Exchange {id: 'survey-1'}) RETURN count(e)")).isZero();
	}

	@Test
	void refusesRowsThatNameACodeThatIsRefused() throws IOException {
		List<NamedPath> files = new ArrayList<>(
				replaced("exchanges.csv", EXCHANGES_HEAD + EXCHANGE.replace("100202", "100298")));
		files.add(file("ewc-2015.csv", "code,level,parent,hazardous\n10 02 98,entry,10 02,false\n"));

		ImportRun run = load(files, false, true);

		assertThat(this.runs.listRemarks(run.id(), "rejects", 0)).extracting((line) -> line.get(0) + " " + line.get(3))
			.contains("ewc-2015.csv title_en", "exchanges.csv ewc", "exchange-sources.csv exchange");
		assertThat(this.graph.count("MATCH (c:EwcCode {key: '100298'}) RETURN count(c)")).isZero();
	}

	@Test
	void refusesAnExchangeWhoseOnlySourceIsRefused() throws IOException {
		ImportRun run = load(replaced("exchange-sources.csv", EXCHANGE_SOURCES.replace("valley-2026", "valley-2027")),
				false, true);

		assertThat(this.runs.listRemarks(run.id(), "rejects", 0)).extracting((line) -> line.get(0) + " " + line.get(5))
			.containsExactlyInAnyOrder("exchanges.csv has no source", "exchange-sources.csv is not in sources",
					"exchange-sources.csv is rejected itself in exchanges");
		assertThat(this.graph.count("MATCH (e:Exchange {id: 'survey-1'}) RETURN count(e)")).isZero();
	}

	@Test
	void givesTheWholeVerdictOfADryRunWithoutWriting() throws IOException {
		Map<String, Long> before = sizes();

		ImportRun run = load(valley(), true, false);

		assertThat(run.state()).isEqualTo(State.CHECKED);
		assertThat(run.created()).isEqualTo(7);
		assertThat(sizes()).isEqualTo(before);
	}

	@Test
	void carriesTwoImportsOutOneAfterTheOther() throws IOException {
		List<NamedPath> first = valley();
		List<NamedPath> second = replaced("exchanges.csv", EXCHANGES_HEAD + EXCHANGE.replace("Raw material", "Filler"));

		ImportRun one = submit(first, false, false);
		ImportRun other = submit(second, false, false);

		assertThat(finished(one).created()).isEqualTo(7);
		assertThat(finished(other).updated()).isEqualTo(1);
	}

	@Test
	void refersToRowsFurtherDown() throws IOException {
		ImportRun run = load(List.of(file("companies.csv", """
				id,name,country,part_of
				valley-north,Valley North,DE,valley-joint
				valley-joint,Valley Joint,DE,
				""")));

		assertThat(run.state()).isEqualTo(State.DONE);
		assertThat(this.graph
			.count("MATCH (:Company {id: 'valley-north'})-[:PART_OF]->(:Company {id: 'valley-joint'}) RETURN count(*)"))
			.isOne();
	}

	@Test
	void changesTheTitleOfACodeAndTakesThatBack() throws IOException {
		ImportRun run = load(List.of(file("ewc-2015.csv", "code,title_nl\n10 02 02,ruwe slak\n")));

		assertThat(this.graph.read("MATCH (c:EwcCode {key: '100202'}) RETURN c.titleNl AS nl, c.titleEn AS en"))
			.containsExactly(Map.of("nl", "ruwe slak", "en", "unprocessed slag"));

		this.imports.undo(run.id());

		assertThat(
				this.graph.read("MATCH (c:EwcCode {key: '100202'})-[:BROADER]->(b) RETURN c.titleNl AS nl, b.key AS b"))
			.containsExactly(Map.of("nl", "onverwerkte slakken", "b", "1002"));
	}

	private Map<String, Long> sizes() {
		return Map.of("nodes",
				this.graph.count("MATCH (n) WHERE NOT n:ImportRun AND NOT n:Entry AND NOT n:Remarks RETURN count(n)"),
				"relationships", this.graph.count("MATCH ()-[r]->() WHERE type(r) <> 'TELLS' RETURN count(r)"));
	}

	private List<NamedPath> valley() throws IOException {
		return List.of(file("exchanges.csv", EXCHANGES_HEAD + EXCHANGE), file("companies.csv", COMPANIES),
				file("case-studies.csv", STUDIES), file("sources.csv", SOURCES), file("imports.csv", IMPORTS),
				file("exchange-sources.csv", EXCHANGE_SOURCES));
	}

	private List<NamedPath> replaced(String name, String text) throws IOException {
		List<NamedPath> files = new ArrayList<>(valley());
		files.removeIf((file) -> file.name().equals(name));
		files.add(file(name, text));
		return files;
	}

	private NamedPath file(String name, String text) throws IOException {
		Path path = Files.createTempFile(this.folder, "import", ".csv");
		return new NamedPath(name, Files.writeString(path, text, StandardCharsets.UTF_8));
	}

	private ImportRun load(List<NamedPath> files) {
		return load(files, false, false);
	}

	private ImportRun load(List<NamedPath> files, boolean dryRun, boolean acceptGood) {
		return finished(submit(files, dryRun, acceptGood));
	}

	private ImportRun submit(List<NamedPath> files, boolean dryRun, boolean acceptGood) {
		ImportRun run = this.imports.submit(files, null, dryRun, acceptGood, "test");
		this.traces.add(run.id());
		return run;
	}

	private ImportRun finished(ImportRun run) {
		return await().atMost(Duration.ofMinutes(2))
			.until(() -> this.imports.get(run.id()), (now) -> !now.state().isUnderWay());
	}

}
