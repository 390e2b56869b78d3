package org.symbiograph.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.symbiograph.command.Surroundings.Patience;
import org.symbiograph.graph.StartupProblem;

import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/** What commands ask of a service, what they tell, and what they end with. */
class CommandTests {

	private static final String DONE = """
			"state":"done","rows":425,"created":2,"updated":1,"unchanged":422,"rejected":0,"warnings":3,"release":"2026.3.1",
			"progress":1,"tables":[{"table":"exchanges","rows":425,"created":2,"updated":1,"unchanged":422,"rejected":0}]""";

	private static final String REJECTED = "\"state\":\"rejected\",\"rows\":425,\"rejected\":2,\"progress\":1";

	private static final String REJECTS = """
			file,sheet,row,column,value,reason,suggestion
			e.csv,,2,ewc,10202,is no EWC code,10 02 02
			e.xlsx,Exchanges,3,donor,\u001b[31mred\u202e,"no company has this id",
			""";

	@TempDir
	private Path folder = Path.of("");

	private final StubService service = startStub();

	private final MockEnvironment settings = new MockEnvironment();

	private final List<List<String>> started = new ArrayList<>();

	private boolean stopped;

	private ServiceStart start = this::start;

	private final StringWriter out = new StringWriter();

	private final StringWriter errors = new StringWriter();

	private Patience patience = new Patience(Duration.ZERO, Duration.ZERO);

	@BeforeEach
	void writeTable() throws IOException {
		Files.writeString(this.folder.resolve("e.csv"), "id,ewc\nx,10 02 02\n");
	}

	@AfterEach
	void stopService() {
		this.service.close();
	}

	@Test
	void importsAndTellsWhatChanged() {
		this.service.imports("\"state\":\"queued\"", "\"state\":\"reading\",\"progress\":0.3",
				"\"state\":\"writing\",\"progress\":0.6", DONE);

		assertThat(run("import", "--server", address(), "--key", "secret", "--format", "tables", "e.csv"))
			.isEqualTo(ExitCode.DONE);

		StubService.Request sent = this.service.request("POST");
		assertThat(sent.uri()).hasToString("/api/v1/imports?dryRun=false&accept=all&format=tables");
		assertThat(sent.key()).isEqualTo("secret");
		assertThat(sent.body()).contains("name=\"file\"; filename=\"e.csv\"", "\r\n\r\nid,ewc\nx,10 02 02\n\r\n--");
		assertThat(this.out).asString()
			.contains("Imported\n", "425 rows, 2 created, 1 updated, 422 unchanged, 0 rejected, 3 warnings",
					"Release 2026.3.1")
			.containsPattern("exchanges +425 +2 +1 +422 +0");
		assertThat(this.errors).hasToString("queued, 0 %\nreading, 30 %\nwriting, 60 %\n");
	}

	@Test
	void saysThatNothingChanged() {
		this.service.imports("\"state\":\"done\",\"rows\":425,\"unchanged\":425");

		assertThat(run("import", "--quiet", "--server", address(), "e.csv")).isEqualTo(ExitCode.DONE);

		assertThat(this.out).hasToString("Unchanged: the library holds every row already\n");
		assertThat(this.errors).asString().isEmpty();
	}

	@Test
	void checksWithoutWriting() {
		this.service.imports("\"state\":\"checked\",\"rows\":425");

		assertThat(run("import", "--dry-run", "--server", address(), "e.csv")).isEqualTo(ExitCode.DONE);

		assertThat(this.service.request("POST").uri()).hasQuery("dryRun=true&accept=all");
		assertThat(this.out).asString().startsWith("Checked, nothing written: every row can be imported");
	}

	@Test
	void showsRejectedRowsAndKeepsThem() {
		this.service.imports(REJECTED).answers("GET /api/v1/imports/7/rejects", 200, REJECTS);

		assertThat(run("import", "--server", address(), "e.csv")).isEqualTo(ExitCode.REJECTED);

		assertThat(this.out).asString()
			.contains("Rejected, nothing written: 2 rows are wrong", "is no EWC code → 10 02 02", "e.xlsx Exchanges:3",
					"The 2 rejected rows are in " + this.folder.resolve("rejects-7.csv"))
			.containsPattern("e\\.csv:2 +ewc +10202")
			.doesNotContain("\u001b", "\u202e");
		assertThat(this.folder.resolve("rejects-7.csv")).hasContent(REJECTS);

		assertThat(run("import", "--watch", "7", "--quiet", "--server", address())).isEqualTo(ExitCode.REJECTED);
		assertThat(this.folder.resolve("rejects-7-2.csv")).hasContent(REJECTS);
	}

	@Test
	void takesTheGoodRowsAndTellsTheOthers() {
		this.service.imports("\"state\":\"done\",\"rows\":425,\"created\":423,\"rejected\":2")
			.answers("GET /api/v1/imports/7/rejects", 200, REJECTS);

		assertThat(run("import", "--accept-good", "--rejects", "wrong.csv", "--server", address(), "e.csv"))
			.isEqualTo(ExitCode.REJECTED);

		assertThat(this.service.request("POST").uri()).hasQuery("dryRun=false&accept=good");
		assertThat(this.out).asString().startsWith("Imported without 2 rejected rows");
		assertThat(this.folder.resolve("wrong.csv")).hasContent(REJECTS);
	}

	@Test
	void keepsRejectedRowsAsAWorkbookToCorrect() throws IOException {
		byte[] workbook = workbook();
		this.service.imports(REJECTED).answers("GET /api/v1/imports/7/rejects", 200, workbook);

		assertThat(run("import", "--rejects", "wrong.xlsx", "--server", address(), "e.csv"))
			.isEqualTo(ExitCode.REJECTED);

		assertThat(this.service.requests().getLast().uri()).hasToString("/api/v1/imports/7/rejects?format=xlsx");
		assertThat(this.folder.resolve("wrong.xlsx")).hasBinaryContent(workbook);
		assertThat(this.out).asString()
			.contains("is no EWC code → 10 02 02", "The 2 rejected rows are in " + this.folder.resolve("wrong.xlsx"))
			.containsPattern("e\\.csv:2 +ewc +10202");
	}

	private static byte[] workbook() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (Workbook workbook = new Workbook(out, "Test", null)) {
			Worksheet sheet = workbook.newWorksheet("_rejects");
			List<String> header = List.of("file", "sheet", "row", "column", "value", "reason", "suggestion");
			List<String> row = List.of("e.csv", "", "", "ewc", "10202", "is no EWC code", "10 02 02");
			for (int column = 0; column < header.size(); column++) {
				sheet.value(0, column, header.get(column));
				sheet.value(1, column, row.get(column));
			}
			sheet.value(1, 2, 2);
		}
		return out.toByteArray();
	}

	@Test
	void overwritesRejectedRowsOnlyIfAskedTo() throws IOException {
		this.service.imports(REJECTED).answers("GET /api/v1/imports/7/rejects", 200, REJECTS);
		Path kept = Files.writeString(this.folder.resolve("wrong.csv"), "of last week");

		assertThat(run("import", "--rejects", "wrong.csv", "--server", address(), "e.csv")).isEqualTo(ExitCode.USAGE);
		assertThat(kept).hasContent("of last week");
		assertThat(this.service.requests()).isEmpty();

		assertThat(run("import", "--rejects", "wrong.csv", "--overwrite", "--server", address(), "e.csv"))
			.isEqualTo(ExitCode.REJECTED);
		assertThat(kept).hasContent(REJECTS);
	}

	@Test
	void refusesAWrongCommandBeforeAnythingIsSent() {
		assertThat(run("import")).isEqualTo(ExitCode.USAGE);
		assertThat(run("import", "--undo", "7", "e.csv")).isEqualTo(ExitCode.USAGE);
		assertThat(run("import", "--list", "--undo", "7")).isEqualTo(ExitCode.USAGE);
		assertThat(run("import", "--key", "k", "--user", "u", "e.csv")).isEqualTo(ExitCode.USAGE);
		assertThat(run("import", "--dryrun", "e.csv")).isEqualTo(ExitCode.USAGE);
		assertThat(run("import", "none.csv")).isEqualTo(ExitCode.USAGE);
		assertThat(run("import", "e.csv", "./e.csv")).isEqualTo(ExitCode.USAGE);
		assertThat(run("import", "--server", "localhost:8080", "e.csv")).isEqualTo(ExitCode.USAGE);
		assertThat(run("import", "--server", address(), "--user", "kim", "e.csv")).isEqualTo(ExitCode.USAGE);

		assertThat(this.errors).asString()
			.contains("Name the files to import", "Unknown option: '--dryrun'", "See: symbiograph import --help",
					"none.csv cannot be read", "Two files are called e.csv", "write it as http://localhost:8080",
					"put it into SYMBIOGRAPH_PASSWORD");
		assertThat(this.service.requests()).isEmpty();
		assertThat(this.started).isEmpty();
	}

	@Test
	void tellsWhatTheServiceRefuses() {
		this.service.answers("POST /api/v1/imports", 400,
				"{\"errors\":[{\"field\":\"format\",\"message\":\"There is no format maestro; did you mean maestri?\"}]}");

		assertThat(run("import", "--server", address(), "--format", "maestro", "e.csv")).isEqualTo(ExitCode.USAGE);

		assertThat(this.errors).hasToString("format: There is no format maestro; did you mean maestri?\n");
	}

	@Test
	void saysThatNoServiceAnswers() {
		this.service.close();

		assertThat(run("import", "--server", address(), "e.csv")).isEqualTo(ExitCode.UNREACHABLE);

		assertThat(this.errors).asString().startsWith("No service answers at " + address());
	}

	@Test
	void saysWhatToDoIfTheGraphIsOpenElsewhere() throws IOException {
		try (LockHolder holder = LockHolder.on(this.folder.resolve("graph"))) {
			assertThat(holder).isNotNull();
			assertThat(run("import", "e.csv")).isEqualTo(ExitCode.UNREACHABLE);
		}

		assertThat(this.errors).asString().contains("name its address with --server, or stop it");
		assertThat(this.started).isEmpty();
	}

	@Test
	void waitsForAServiceThatIsStarting() throws Exception {
		this.service.imports(DONE);
		this.patience = new Patience(Duration.ofSeconds(30), Duration.ZERO);
		try (LockHolder holder = LockHolder.on(this.folder.resolve("graph"))) {
			assertThat(holder).isNotNull();
			Thread ready = Thread.ofVirtual().start(() -> {
				Pause.ofMillis(300);
				leaveServerFile("token");
			});
			assertThat(run("import", "e.csv")).isEqualTo(ExitCode.DONE);
			ready.join();
		}

		assertThat(this.errors).asString().contains("waiting up to 30 s for its answer");
		assertThat(this.service.request("POST").key()).isEqualTo("token");
		assertThat(this.started).isEmpty();
	}

	@Test
	void startsAServiceIfTheLastOneWasKilled() throws IOException {
		this.service.imports(DONE);
		try (StubService killed = new StubService()) {
			leaveServerFile("stale", killed);
		}

		assertThat(run("import", "e.csv")).isEqualTo(ExitCode.DONE);

		assertThat(this.started).singleElement()
			.asInstanceOf(InstanceOfAssertFactories.list(String.class))
			.contains("--server.port=0", "--server.address=127.0.0.1",
					"--symbiograph.graph.folder=" + this.folder.resolve("graph").toAbsolutePath());
		assertThat(this.service.request("POST").key()).isEqualTo("of its own");
		assertThat(this.stopped).isTrue();
	}

	@Test
	void saysWhyNoServiceCanBeStarted() {
		this.start = (arguments) -> {
			throw new IllegalStateException(new StartupProblem("The graph in … cannot be opened"));
		};

		assertThat(run("import", "e.csv")).isEqualTo(ExitCode.UNREACHABLE);

		assertThat(this.errors).asString().endsWith("The graph in … cannot be opened\n");
	}

	@Test
	void tellsTheTokenOfTheFolderToNoOtherService() throws IOException {
		this.service.imports(DONE);
		try (StubService other = new StubService()) {
			leaveServerFile("token", other);
			assertThat(run("import", "--server", address(), "e.csv")).isEqualTo(ExitCode.DONE);
		}

		assertThat(this.service.requests()).allSatisfy((request) -> assertThat(request.key()).isNull());
	}

	@Test
	void takesCredentialsFromTheEnvironment() {
		this.service.imports(DONE);
		this.settings.setProperty("symbiograph.server", address() + "/");
		this.settings.setProperty("symbiograph.key", "from the environment");
		this.settings.setProperty("symbiograph.password", "pass");

		assertThat(run("import", "e.csv")).isEqualTo(ExitCode.DONE);
		assertThat(run("import", "--user", "kim", "e.csv")).isEqualTo(ExitCode.DONE);

		assertThat(this.service.request("POST").key()).isEqualTo("from the environment");
		assertThat(this.service.requests().getLast().authorization()).isEqualTo("Basic a2ltOnBhc3M=");
	}

	@Test
	void saysThatItIsNotAllowed() {
		this.service.forgets("GET /api/v1/me").answers("GET /api/v1/me", 401, "{\"detail\":\"Nobody has this key\"}");
		assertThat(run("import", "--server", address(), "e.csv")).isEqualTo(ExitCode.NOT_ALLOWED);
		assertThat(this.errors).asString().contains("Nobody has this key. Give a key in SYMBIOGRAPH_KEY");

		this.service.answers("DELETE /api/v1/imports/7", 403, "{\"detail\":\"This takes an admin\"}");
		assertThat(run("import", "--undo", "7", "--server", address())).isEqualTo(ExitCode.NOT_ALLOWED);
		assertThat(this.errors).asString().contains("This takes an admin");
	}

	@Test
	void sendsNothingForWhoMayOnlyRead() throws IOException {
		try (StubService reading = new StubService()) {
			reading.forgets("GET /api/v1/me")
				.answers("GET /api/v1/me", 200, "{\"name\":\"ann\",\"roles\":[\"reader\"]}");
			assertThat(run("import", "--server", reading.address().toString(), "e.csv"))
				.isEqualTo(ExitCode.NOT_ALLOWED);
			assertThat(reading.requests()).noneMatch((request) -> request.method().equals("POST"));
		}
		assertThat(this.errors).asString().contains("ann may read and not import");
	}

	@Test
	void tellsThatAnImportFailed() {
		this.service.imports("\"state\":\"failed\",\"message\":\"The disk is full\"");
		assertThat(run("import", "--server", address(), "e.csv")).isEqualTo(ExitCode.FAILED);
		assertThat(this.out).asString().startsWith("Failed, nothing written\nThe disk is full\n");

		this.service.answers("GET /api/v1/imports/8", 500, "<html>");
		assertThat(run("import", "--watch", "8", "--server", address())).isEqualTo(ExitCode.FAILED);
		assertThat(this.errors).asString().contains("The service answers with status 500");
	}

	@Test
	void saysHowToLearnWhatBecameOfAnImport() {
		this.service.imports("\"state\":\"reading\"");
		Thread killer = Thread.ofVirtual().start(() -> {
			Pause.ofMillis(500);
			this.service.close();
		});

		assertThat(run("import", "--server", address(), "e.csv")).isEqualTo(ExitCode.UNREACHABLE);

		assertThat(killer).isNotNull();
		assertThat(this.errors).asString().contains("What became of import 7 tells --watch 7");
	}

	@Test
	void listsImports() {
		this.service.answers("GET /api/v1/imports", 200, """
				{"items":[{"id":"7","state":"done","by":"kim","at":"2026-11-22T07:00:00Z","rows":425,
				"files":[{"name":"e.csv"}]}],"page":{"totalItems":1}}""");

		assertThat(run("import", "--list", "--server", address())).isEqualTo(ExitCode.DONE);

		assertThat(this.out).asString().containsPattern("7 +2026-11-22T07:00:00Z +kim +done +425 +0 +e\\.csv");
	}

	@Test
	void undoesAnImport() {
		this.service.answers("DELETE /api/v1/imports/7", 202, "")
			.imports("\"state\":\"settling\"", "\"state\":\"undone\",\"rejected\":2");

		assertThat(run("import", "--undo", "7", "--server", address())).isEqualTo(ExitCode.DONE);

		assertThat(this.out).asString().startsWith("Undone\n");
		assertThat(run("import", "--undo", "8", "--server", address())).isEqualTo(ExitCode.USAGE);
		assertThat(this.errors).asString().contains("There is none");
	}

	@Test
	void tellsTheResultAsJson() {
		this.service.imports(DONE);

		assertThat(run("import", "--json", "--server", address(), "e.csv")).isEqualTo(ExitCode.DONE);

		assertThat(this.out).asString().startsWith("{\"id\":\"7\"").endsWith("}\n");
	}

	@Test
	void publishesARelease() {
		this.service.answers("POST /api/v1/releases", 201, "{\"id\":\"2026.4\"}");

		assertThat(run("publish", "--server", address(), "--key", "k")).isEqualTo(ExitCode.DONE);

		assertThat(this.out).hasToString("Published release 2026.4\n");
	}

	@Test
	void sendsTheTablesOfAFolder() throws IOException {
		this.service.imports(DONE);
		Path tables = Files.createDirectories(this.folder.resolve("tables"));
		for (String name : List.of("a.csv", "b.XLSX", ".hidden.csv", "~$b.xlsx", "notes.md")) {
			Files.writeString(tables.resolve(name), name);
		}

		assertThat(run("import", "--server", address(), "tables")).isEqualTo(ExitCode.DONE);

		assertThat(names()).containsExactly("a.csv", "b.XLSX");
	}

	@Test
	void sendsWhatADataPackageNames() throws IOException {
		this.service.imports(DONE);
		Path cases = Files.createDirectories(this.folder.resolve("cases"));
		Files.writeString(cases.resolve("left-out.csv"), "id");
		Files.writeString(cases.resolve("exchanges.csv"), "id");
		describe(cases, "exchanges.csv");
		assertThat(run("import", "--server", address(), "cases")).isEqualTo(ExitCode.DONE);
		assertThat(names()).containsExactly("cases.zip");
		assertThat(this.service.request("POST").body()).contains("datapackage.json", "exchanges.csv")
			.doesNotContain("left-out");

		describe(cases, "../e.csv");
		assertThat(run("import", "--server", address(), "cases")).isEqualTo(ExitCode.USAGE);
		describe(cases, "companies.csv");
		assertThat(run("import", "--server", address(), "cases")).isEqualTo(ExitCode.USAGE);
		assertThat(this.errors).asString()
			.contains("names ../e.csv, which lies outside of the package", "names companies.csv, which is not there");
	}

	private static void describe(Path folder, String table) throws IOException {
		Files.writeString(folder.resolve("datapackage.json"), "{\"resources\":[{\"path\":\"%s\"}]}".formatted(table));
	}

	@Test
	void dumpsAndRestoresOnlyWhatIsThere() throws IOException {
		assertThat(run("dump", "of.dump")).isEqualTo(ExitCode.FAILED);
		assertThat(this.errors).asString().contains("There is no graph in " + this.folder.resolve("graph"));

		assertThat(run("restore", "--folder", "other", "of.dump")).isEqualTo(ExitCode.FAILED);
		assertThat(this.errors).asString().contains("There is no file " + this.folder.resolve("of.dump"));

		Files.createDirectories(this.folder.resolve("other/data"));
		assertThat(run("restore", "--folder", "other", "e.csv")).isEqualTo(ExitCode.FAILED);
		assertThat(this.errors).asString()
			.contains(this.folder.resolve("other") + " holds something already: name an empty folder");
	}

	@ParameterizedTest
	@ValueSource(strings = { "dump", "restore" })
	void asksNoServiceForTheGraphItself(String command) {
		assertThat(run(command, "--help")).isEqualTo(ExitCode.DONE);
		assertThat(this.out).asString().contains("--folder").doesNotContain("--server", "--key", "--user");
		assertThat(run(command)).isEqualTo(ExitCode.USAGE);
		assertThat(run(command, "--server", address(), "of.dump")).isEqualTo(ExitCode.USAGE);
		assertThat(this.errors).asString().contains("--server");
	}

	@Test
	void tellsHowItIsUsed() {
		assertThat(run("help")).isEqualTo(ExitCode.DONE);
		assertThat(run("help", "import")).isEqualTo(ExitCode.DONE);
		assertThat(run("import", "--help")).isEqualTo(ExitCode.DONE);

		assertThat(this.out).asString().contains("starts the service", "Exit codes:", "--accept-good");
	}

	@Test
	void leavesEverythingElseToTheService() {
		assertThat(Commands.isCommand("import", "e.csv")).isTrue();
		assertThat(Commands.isCommand("publish")).isTrue();
		assertThat(Commands.isCommand()).isFalse();
		assertThat(Commands.isCommand("--server.port=0", "import")).isFalse();
	}

	@Test
	void drawsABarForAPersonAtATerminal() {
		Progress bar = new ProgressBar(new PrintWriter(this.out));

		bar.show(Json.read("{\"state\":\"writing\",\"rows\":1234,\"progress\":0.5}", ImportState.class));
		assertThat(this.out).hasToString("\r[" + "=".repeat(20) + " ".repeat(20) + "]  50 %  1,234 rows, writing   ");

		bar.end();
		assertThat(this.out).asString().endsWith(" \r");
	}

	private List<String> names() {
		return Arrays.stream(this.service.request("POST").body().split("filename=\"", -1))
			.skip(1)
			.map((part) -> part.substring(0, part.indexOf('"')))
			.toList();
	}

	private ExitCode run(String... arguments) {
		Surroundings surroundings = new Surroundings(this.settings, this.start, this.folder, Optional.empty(),
				this.patience);
		int code = new CommandRun(surroundings).writingTo(new PrintWriter(this.out), new PrintWriter(this.errors))
			.execute(arguments);
		return Stream.of(ExitCode.values()).filter((known) -> known.value() == code).findFirst().orElseThrow();
	}

	private String address() {
		return this.service.address().toString();
	}

	private RunningService start(List<String> arguments) {
		this.started.add(arguments);
		leaveServerFile("of its own");
		return new RunningService(this.service.address(), () -> this.stopped = true);
	}

	private void leaveServerFile(String token) {
		leaveServerFile(token, this.service);
	}

	private void leaveServerFile(String token, StubService of) {
		try {
			Path graph = Files.createDirectories(this.folder.resolve("graph"));
			Files.writeString(graph.resolve("server.json"),
					"{\"url\":\"%s\",\"token\":\"%s\",\"pid\":1}".formatted(of.address(), token));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static StubService startStub() {
		try {
			return new StubService();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
