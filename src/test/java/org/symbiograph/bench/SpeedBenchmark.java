package org.symbiograph.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.symbiograph.codes.Codes;
import org.symbiograph.graph.Statements;
import org.symbiograph.imports.LargeLibrary;
import org.symbiograph.library.KeptExchanges;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.Resource;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The measurement: a generated library in the graph and in tables, the same questions
 * asked of both. What is asked must be answered alike; how fast is only reported.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "symbiograph.graph.folder=" + SpeedBenchmark.FOLDER + "/graph",
				"symbiograph.graph.page-cache=" + SpeedBenchmark.MEMORY_MB + "MB",
				"logging.level.org.symbiograph.imports.Settlement=debug",
				"spring.main.allow-bean-definition-overriding=true" })
@Import({ LargeLibrary.class, SpeedBenchmark.Preparation.class })
class SpeedBenchmark {

	static final String FOLDER = "target/bench/run";

	static final int MEMORY_MB = 1024;

	private static final Log log = LogFactory.getLog(SpeedBenchmark.class);

	private static final int EXCHANGES = Integer.getInteger("bench.exchanges", 10_000);

	private static final long SEED = Long.getLong("bench.seed", 1);

	static final String GRAPH = "graph, driver";

	private static final String REST = "graph, REST";

	private static final String AGAIN = "graph, REST, asked again";

	private static final String TABLES = "PostgreSQL, JDBC";

	/** The list of installations, if there is one. */
	private static final Optional<Installations> installations = Optional
		.ofNullable(System.getProperty("bench.installations"))
		.filter((file) -> !file.isBlank())
		.map((file) -> Installations.read(Path.of(file)));

	/** Asks only what has this in its name. */
	private static final String ONLY = System.getProperty("bench.only", "");

	private static Instant start = Instant.EPOCH;

	private static @Nullable PostgresServer postgres;

	private final Driver driver;

	private final StatementTap tap;

	private final KeptExchanges kept;

	private final ApplicationContext service;

	private final int port;

	@Autowired
	SpeedBenchmark(Driver driver, StatementTap tap, KeptExchanges kept, ApplicationContext service,
			@LocalServerPort int port) {
		this.driver = driver;
		this.tap = tap;
		this.kept = kept;
		this.service = service;
		this.port = port;
	}

	@BeforeAll
	static void startAfresh() throws IOException, InterruptedException {
		start = Instant.now();
		FileSystemUtils.deleteRecursively(Path.of(FOLDER));
		postgres = PostgresServer.start(DataSize.ofMegabytes(MEMORY_MB)).orElse(null);
	}

	@AfterAll
	static void stop() {
		if (postgres != null) {
			postgres.close();
		}
	}

	@Test
	void measures() throws Exception {
		Report report = new Report(EXCHANGES, SEED);
		report.say("Generated and loaded in %d s.".formatted(Duration.between(start, Instant.now()).toSeconds()));
		report.sayLoad();
		NetworkQuestions networks = new NetworkQuestions(this.driver, this.service, SEED);
		List<Question> questions = Stream.concat(new Questions(SEED).all().stream(), Stream.of(networks.whole()))
			.filter((question) -> question.name().contains(ONLY))
			.toList();
		try (HttpConnection http = new HttpConnection(this.port)) {
			Map<String, List<Query>> heard = overhear(questions, http);
			heard.putAll(networks.partsOf(heard));
			BareGraph bare = new BareGraph(this.driver, heard);
			List<Question> timed = new ArrayList<>(questions);
			questions.stream().filter(networks::isWhole).forEach((any) -> timed.addAll(networks.parts()));
			// how it is done first, in case that the rest takes too long
			Files.writeString(Path.of("target/bench/plans-%d.txt".formatted(EXCHANGES)), plans(timed, bare));
			time(report, questions, timed, http, bare);
			installations.ifPresentOrElse(
					(companies) -> report.installations(companies,
							companies.measure(this.driver, this.service.getBean(Statements.class),
									this.service.getBean(Codes.class), SEED)),
					() -> report.say("No list of installations was given (bench.installations)."));
			report.sayLoad();
			if (ONLY.isEmpty()) {
				report.served(new ServiceLoad(this.port, bare).measure(questions.getFirst()));
			}
		}
		log.info("\n" + report.write(Path.of("target/bench"), Duration.between(start, Instant.now())));
	}

	private static void time(Report report, List<Question> asked, List<Question> timed, HttpConnection http,
			BareGraph bare) throws SQLException {
		if (postgres == null) {
			report.say("PostgreSQL is not installed: the graph alone, as multiples of its driver.");
			report.startTable();
			timed.forEach((question) -> report.compared(question, duel(question, http, bare, null)));
			return;
		}
		try (Connection tables = postgres.connect()) {
			checkAnswers(asked, http, tables);
			report.startTable();
			timed.forEach((question) -> report.compared(question, duel(question, http, bare, tables)));
		}
	}

	private Map<String, List<Query>> overhear(List<Question> questions, HttpConnection http) {
		Map<String, List<Query>> statements = new LinkedHashMap<>();
		questions.forEach((question) -> http.getAnew(question.address().apply(question.codes().getFirst())));
		for (Question question : questions) {
			for (String code : question.codes()) {
				String address = question.address().apply(code);
				// the driver has to read the page too, as the tables do
				this.kept.clear();
				statements.computeIfAbsent(address,
						(any) -> this.tap.listen(() -> assertThat(http.getAnew(any).status()).as(any).isEqualTo(200)));
			}
		}
		assertThat(statements.values()).allSatisfy((asked) -> assertThat(asked).isNotEmpty());
		return statements;
	}

	private String plans(List<Question> questions, BareGraph bare) {
		StringBuilder text = new StringBuilder();
		for (Question question : questions) {
			String address = question.address().apply(question.codes().get(1));
			text.append(question.name()).append(": ").append(address).append("\n\n");
			text.append(new Plans(this.driver).profile(bare.statements(address)));
		}
		return text.toString();
	}

	private static void checkAnswers(List<Question> questions, HttpConnection http, Connection tables)
			throws SQLException {
		for (Question question : questions) {
			for (String code : question.codes().stream().distinct().toList()) {
				Answer service = question.told()
					.apply(JsonMapper.shared().readTree(http.get(question.address().apply(code)).body()));
				service.checkAgainst(question.tables().answer(tables, code), "%s %s".formatted(question.name(), code));
			}
		}
		log.info("Both answer alike");
	}

	private static Duel duel(Question question, HttpConnection http, BareGraph bare, @Nullable Connection tables) {
		Map<String, Consumer<String>> ways = new LinkedHashMap<>();
		if (tables != null) {
			ways.put(TABLES, (code) -> ask(question, tables, code));
		}
		ways.put(GRAPH, (code) -> bare.ask(question.address().apply(code)));
		if (!question.isPart()) {
			ways.put(REST, (code) -> http.getAnew(question.address().apply(code)));
			ways.put(AGAIN, (code) -> http.get(question.address().apply(code)));
		}
		Duel duel = new Duel(ways);
		duel.run(question.codes(), (tables != null) ? TABLES : GRAPH);
		return duel;
	}

	private static Object ask(Question question, Connection tables, String code) {
		try {
			return question.tables().ask(tables, code);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** What the service finds in place of the bundled library. */
	static class Preparation {

		@Bean
		static StatementTap statementTap() {
			return new StatementTap();
		}

		@Bean
		LargeLibrary.Parts parts(Statements statements, Driver driver) throws SQLException {
			Optional<PostgresLibrary> tables = (postgres != null) ? Optional.of(new PostgresLibrary(postgres.connect()))
					: Optional.empty();
			GeneratedLibrary library = new GeneratedLibrary(EXCHANGES, SEED, Path.of(FOLDER, "part"));
			return new LargeLibrary.Parts() {

				@Override
				public Stream<Resource> folders() {
					return library.parts();
				}

				@Override
				public void written(String statement, List<Map<String, Object>> rows) {
					tables.ifPresent((staged) -> staged.stage(statement, rows));
				}

				@Override
				public void loaded() {
					installations.ifPresent((companies) -> {
						companies.write(statements, this::written);
						companies.locate(driver, this::written);
					});
				}

				@Override
				public void complete() {
					tables.ifPresent(PostgresLibrary::publish);
				}

			};
		}

	}

}
