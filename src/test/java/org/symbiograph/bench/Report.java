package org.symbiograph.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The tables that are printed and kept. */
final class Report {

	private final int exchanges;

	private final StringBuilder text = new StringBuilder();

	Report(int exchanges, long seed) {
		this.exchanges = exchanges;
		line("# Speed at %,d exchanges".formatted(exchanges));
		line("");
		line("Seed %d; %d processors, heap of %,d MB, Java %s.".formatted(seed,
				Runtime.getRuntime().availableProcessors(), Runtime.getRuntime().maxMemory() >> 20,
				System.getProperty("java.version")));
	}

	private void line(String line) {
		this.text.append(line).append('\n');
	}

	void say(String sentence) {
		line("");
		line(sentence);
	}

	void startTable() {
		line("");
		line("| question | way | median ms | p95 ms | ratio of medians (rounds) | target |");
		line("|---|---|---:|---:|---:|---:|");
	}

	void compared(Question question, Duel duel) {
		for (String way : duel.ways()) {
			line(String.format(Locale.ROOT, "| %s | %s | %.2f | %.2f | %s | %s |", question.name(), way,
					duel.times(way).median(), duel.times(way).quantile(0.95), duel.ratios(way).range("%.2f"),
					(way.equals(SpeedBenchmark.GRAPH) && !Double.isNaN(question.target())) ? "≤ " + question.target()
							: ""));
		}
	}

	/** What the ways to ask about a company cost, as multiples of looking it up. */
	void installations(Installations installations, Duel duel) {
		say("%,d installations, %,d of them with coordinates.".formatted(installations.size(),
				installations.located()));
		line("");
		line("| asked about an installation | median ms | p95 ms | ratio of medians (rounds) | target |");
		line("|---|---:|---:|---:|---:|");
		duel.ways()
			.forEach((way) -> line(String.format(Locale.ROOT, "| %s | %.2f | %.2f | %s | ≤ 10 |", way,
					duel.times(way).median(), duel.times(way).quantile(0.95), duel.ratios(way).range("%.2f"))));
	}

	void served(Map<String, List<Double>> rates) {
		line("");
		line("| 4 clients, code lookup | answers per second (rounds) |");
		line("|---|---:|");
		rates.forEach((way, values) -> line("| %s | %s |".formatted(way, sample(values).range("%.0f"))));
		line("");
		line("| ratio | measured (rounds) | target |");
		line("|---|---:|---:|");
		line("| REST worked out anew / driver alone | %s | ≥ 0.9 |"
			.formatted(ratio(rates, ServiceLoad.REST, ServiceLoad.DRIVER).range("%.2f")));
		line("| REST asked again / driver alone | %s | |"
			.formatted(ratio(rates, ServiceLoad.AGAIN, ServiceLoad.DRIVER).range("%.1f")));
		line("| 304 / REST worked out anew | %s | ≥ 35 |"
			.formatted(ratio(rates, ServiceLoad.NOT_MODIFIED, ServiceLoad.REST).range("%.1f")));
	}

	private static Sample sample(List<Double> values) {
		Sample sample = new Sample();
		values.forEach(sample::add);
		return sample;
	}

	private static Sample ratio(Map<String, List<Double>> rates, String way, String other) {
		List<Double> values = Objects.requireNonNull(rates.get(way));
		List<Double> others = Objects.requireNonNull(rates.get(other));
		Sample ratios = new Sample();
		for (int round = 0; round < values.size(); round++) {
			ratios.add(values.get(round) / others.get(round));
		}
		return ratios;
	}

	/** Says how busy the machine is, with this measurement and whatever else it does. */
	void sayLoad() {
		say("Load average: %.1f".formatted(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
	}

	/** Keeps the tables in a file and gives them to print. */
	String write(Path folder, Duration whole) throws IOException {
		say("The whole run took %d s.".formatted(whole.toSeconds()));
		Files.createDirectories(folder);
		Files.writeString(folder.resolve("speed-%d.md".formatted(this.exchanges)), this.text);
		return this.text.toString();
	}

}
