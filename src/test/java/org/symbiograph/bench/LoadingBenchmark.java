package org.symbiograph.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.core.io.ClassPathResource;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Measures how fast tables come into the library, with all that is checked of them,
 * against LOAD CSV written the obvious way, which checks nothing; and how much memory a
 * file of a million rows takes. Both must end with the same library; how fast is only
 * reported.
 */
class LoadingBenchmark {

	private static final Log log = LogFactory.getLog(LoadingBenchmark.class);

	private static final Path FOLDER = Path.of("target/bench/loading");

	private static final Path EMPTY = FOLDER.resolve("empty").toAbsolutePath();

	private static final int EXCHANGES = Integer.getInteger("bench.exchanges", 10_000);

	private static final int ROWS = Integer.getInteger("bench.rows", 1_000_000);

	private static final int ROUNDS = Integer.getInteger("bench.rounds", 3);

	private static final int HEAP_MB = 2048;

	/** What both ways must have brought into the graph. */
	private static final List<String> LOADED = List.of("(:Exchange)", "(:Company)", "(:CaseStudy)", "(:Source)",
			"(:Treatment)", "()-[:FROM]->()", "()-[:TO]->()", "()-[:OF]->()", "()-[:FOR]->()", "()-[:VIA]->()",
			"()-[:ACTIVE_IN]->()", "()-[:DONE_BY]->()", "()-[:IS_OPERATION]->()", "()-[:CITES]->()",
			"()-[:SUPPLIES]->()", "(:Exchange)-[:OF]->()-[:CLASSIFIED_AS]->()");

	/** What is loaded before anything is timed. */
	private final LoadingTables warmUp = new LoadingTables(FOLDER.resolve("warm-up").toAbsolutePath());

	/** What memory the last import took. */
	private final List<String> memory = new ArrayList<>();

	private final StringBuilder report = new StringBuilder();

	@Test
	void measures() throws Exception {
		FileSystemUtils.deleteRecursively(FOLDER);
		say("# Loading%n%nHeap of %,d MB; seconds.".formatted(HEAP_MB));
		LoadingService.start(EMPTY, HEAP_MB).stop();
		LoadingTables library = new LoadingTables(FOLDER.resolve("library").toAbsolutePath());
		library.writeLibrary(1, EXCHANGES, 1);
		this.warmUp.writeLibrary(0, LoadingTables.PART, 1);
		compare("%,d exchanges with companies, sources and links".formatted(EXCHANGES), library, ROUNDS);
		LoadingTables companies = new LoadingTables(FOLDER.resolve("companies").toAbsolutePath());
		companies.writeCompanies(ROWS);
		compare("%,d companies".formatted(ROWS), companies, 1);
		Files.writeString(FOLDER.resolveSibling("loading.md"), this.report);
		log.info("\n" + this.report);
	}

	private void compare(String what, LoadingTables tables, int rounds) throws IOException {
		long rows = tables.rows();
		say("%n## %s: %,d rows%n%n| way | round | read and check | write | settle | read, check and write | rows/s |%n|---|---|---:|---:|---:|---:|---:|"
			.formatted(what, rows));
		Sample ratios = new Sample();
		for (int round = 1; round <= rounds; round++) {
			Map<String, Long> loaded = new LinkedHashMap<>();
			double loadCsv = loadCsv(tables, rows, round, loaded);
			Map<String, Long> imported = new LinkedHashMap<>();
			double importer = importer(tables, rows, round, imported);
			assertThat(imported).isEqualTo(loaded);
			ratios.add(importer / loadCsv);
		}
		say("%nImporter / LOAD CSV, without settling: %s (target ≤ 1)%n%nLive heap of the importer after a collection:%n%n| state | done | MB |%n|---|---:|---:|"
			.formatted(ratios.range("%.2f")));
		this.memory.forEach(this::say);
	}

	private double importer(LoadingTables tables, long rows, int round, Map<String, Long> counts) throws IOException {
		Path graph = graph();
		try (LoadingService service = LoadingService.start(graph, HEAP_MB)) {
			service.load(this.warmUp.files(), (run) -> {
			});
			this.memory.clear();
			this.memory.add("| before | | %d |".formatted(service.liveMb()));
			Phases phases = new Phases();
			JsonNode run = service.load(tables.files(), phases.andThen(memory(service, this.memory)));
			phases.end();
			assertThat(run.get("state").asString()).as("%s%n%s", run, service.log()).isEqualTo("done");
			this.memory.add("| after | | %d |".formatted(service.liveMb()));
			count(service, counts);
			double written = phases.seconds("reading") + phases.seconds("writing");
			say(String.format(Locale.ROOT, "| importer | %d | %.1f | %.1f | %.1f | %.1f | %,.0f |", round,
					phases.seconds("reading"), phases.seconds("writing"), phases.seconds("settling"), written,
					rows / written));
			return written;
		}
	}

	private double loadCsv(LoadingTables tables, long rows, int round, Map<String, Long> counts) throws IOException {
		Path graph = graph();
		try (LoadingService service = LoadingService.start(graph, HEAP_MB)) {
			loadCsv(service, this.warmUp);
			long start = System.nanoTime();
			loadCsv(service, tables);
			double seconds = seconds(System.nanoTime() - start);
			count(service, counts);
			say(String.format(Locale.ROOT, "| LOAD CSV | %d | | | | %.1f | %,.0f |", round, seconds, rows / seconds));
			return seconds;
		}
	}

	private static void loadCsv(LoadingService service, LoadingTables tables) throws IOException {
		for (Path file : tables.files()) {
			service
				.run(new ClassPathResource("bench/loading/" + file.getFileName().toString().replace(".csv", ".cypher"))
					.getContentAsString(StandardCharsets.UTF_8)
					.replace("file:///", tables.folder().toUri().toString()));
		}
	}

	private static void count(LoadingService service, Map<String, Long> counts) {
		LOADED.forEach((pattern) -> counts.put(pattern, service.count("RETURN COUNT { %s }".formatted(pattern))));
	}

	/** Says how much memory is in use at each tenth of the way. */
	private static Consumer<JsonNode> memory(LoadingService service, List<String> lines) {
		Set<String> seen = new HashSet<>();
		return (run) -> {
			String state = run.get("state").asString();
			double progress = run.get("progress").asDouble();
			if (seen.add(state + (int) (progress * 10))) {
				lines.add("| %s | %.0f %% | %d |".formatted(state, progress * 100, service.liveMb()));
			}
		};
	}

	/** A copy of the graph that has the classifications. */
	private static Path graph() throws IOException {
		Path graph = FOLDER.resolve("graph").toAbsolutePath();
		FileSystemUtils.deleteRecursively(graph);
		FileSystemUtils.copyRecursively(EMPTY, graph);
		return graph;
	}

	private static double seconds(long nanos) {
		return Duration.ofNanos(nanos).toMillis() / 1000.0;
	}

	private void say(String text) {
		log.info(text);
		this.report.append(text).append('\n');
	}

	/** How long an import was in each state. */
	private static final class Phases implements Consumer<JsonNode> {

		private final Map<String, Long> nanos = new LinkedHashMap<>();

		private String state = "";

		private long since;

		@Override
		public void accept(JsonNode run) {
			String now = run.get("state").asString();
			if (!now.equals(this.state)) {
				end();
				this.state = now;
				this.since = System.nanoTime();
			}
		}

		void end() {
			this.nanos.merge(this.state, System.nanoTime() - this.since, Long::sum);
		}

		double seconds(String phase) {
			return LoadingBenchmark.seconds(this.nanos.getOrDefault(phase, 0L));
		}

	}

}
