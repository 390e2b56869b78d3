package org.symbiograph.imports;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.symbiograph.graph.GraphTest;
import org.symbiograph.graph.SmallGraph;
import org.symbiograph.imports.ImportRun.State;
import org.symbiograph.imports.files.NamedPath;
import org.symbiograph.web.CurrentRelease;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Every mistake gets a verdict that helps, and none gets into the library. */
@GraphTest
class FortyMistakesIT {

	private static final long ROOM = 256L * 1024 * 1024;

	@TempDir
	private Path folder = Path.of("");

	private final Imports imports;

	private final ImportRuns runs;

	private final SmallGraph graph;

	private final CurrentRelease release;

	private Map<String, Object> before = Map.of();

	@Autowired
	FortyMistakesIT(Imports imports, ImportRuns runs, SmallGraph graph, CurrentRelease release) {
		this.imports = imports;
		this.runs = runs;
		this.graph = graph;
		this.release = release;
	}

	@BeforeEach
	void lookAtTheLibrary() {
		this.before = library();
	}

	@AfterEach
	void findTheLibraryAsItWas() {
		Map<String, Object> after = library();
		this.runs.list(0, 1)
			.stream()
			.filter((run) -> run.state() == State.DONE && !run.id().equals("0"))
			.forEach((run) -> this.imports.undo(run.id()));
		assertThat(after).isEqualTo(this.before);
		this.graph.add("MATCH (run:ImportRun) WHERE run.id <> '0' DETACH DELETE run");
		this.graph.add("MATCH (remarks:Remarks) DELETE remarks");
		this.graph.add("MATCH (state:LibraryState) SET state.imports = 0");
	}

	@ParameterizedTest
	@MethodSource("org.symbiograph.imports.FortyMistakes#all")
	void tellsPlaceReasonAndRemedy(Mistake mistake) throws IOException {
		ImportRun run = load(mistake.files(), false);

		assertThat(run.state()).isEqualTo(State.REJECTED);
		assertThat(verdicts(run)).anySatisfy((verdict) -> {
			assertThat(verdict.place()).startsWith(mistake.place());
			assertThat(verdict.reason()).isNotBlank().contains(mistake.reason());
			assertThat(verdict.suggestion()).isNotBlank().contains(mistake.remedy());
		});
	}

	@Test
	void findsNothingWrongWithWhatIsSound() throws IOException {
		ImportRun run = load(FortyMistakes.sound(), true);

		assertThat(verdicts(run)).isEmpty();
		assertThat(run.state()).isEqualTo(State.CHECKED);
	}

	@Test
	void knowsFortyMistakes() {
		assertThat(FortyMistakes.all()).extracting(Mistake::name)
			.doesNotHaveDuplicates()
			.hasSizeGreaterThanOrEqualTo(40);
	}

	@Test
	void needsLittleMemoryForAllOfThemTogether() throws IOException {
		long kept = usedHeap();
		peaks().forEach(MemoryPoolMXBean::resetPeakUsage);
		for (Mistake mistake : FortyMistakes.all()) {
			load(mistake.files(), true);
		}
		long peak = peaks().stream().mapToLong((pool) -> pool.getPeakUsage().getUsed()).sum();
		long grown = usedHeap() - kept;

		System.out.printf("Forty mistakes: %,d MB more in use after than before, %,d MB at the peak, %,d MB before%n",
				grown >> 20, peak >> 20, kept >> 20);
		assertThat(grown).isLessThan(ROOM);
	}

	private static List<MemoryPoolMXBean> peaks() {
		return ManagementFactory.getMemoryPoolMXBeans()
			.stream()
			.filter((pool) -> pool.getType() == MemoryType.HEAP)
			.toList();
	}

	private static long usedHeap() {
		System.gc();
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
	}

	private Map<String, Object> library() {
		return Map.of("nodes", this.graph.count("MATCH (n) WHERE NOT n:ImportRun AND NOT n:Remarks RETURN count(n)"),
				"relationships", this.graph.count("MATCH ()-[r]->() RETURN count(r)"), "release",
				this.release.findId());
	}

	private ImportRun load(Map<String, byte[]> files, boolean dryRun) throws IOException {
		List<NamedPath> named = new ArrayList<>();
		for (Map.Entry<String, byte[]> file : files.entrySet()) {
			named.add(new NamedPath(file.getKey(),
					Files.write(Files.createTempFile(this.folder, "import", ".data"), file.getValue())));
		}
		String id = this.imports.submit(named, null, dryRun, false, "test").id();
		return await().atMost(Duration.ofMinutes(2))
			.until(() -> this.imports.get(id), (now) -> !now.state().isUnderWay());
	}

	private List<Verdict> verdicts(ImportRun run) {
		return this.runs.listRemarks(run.id(), "rejects", 0).stream().map(Verdict::of).toList();
	}

	private record Verdict(String place, String reason, String suggestion) {

		static Verdict of(List<String> line) {
			return new Verdict(String.join(" ", line.subList(0, 5)).replaceAll(" +", " ").strip(), line.get(5),
					line.get(6));
		}

	}

}
