package org.symbiograph.matches;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

import org.junit.jupiter.api.Test;
import org.symbiograph.Resampled;
import org.symbiograph.graph.GraphTest;
import org.symbiograph.matches.Matcher.Matched;
import org.symbiograph.matches.Thresholds.Scored;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How often the pairs that matching predicts are the exchanges a case study documents,
 * when nothing of its place is known. The figures and their definition stand in
 * docs/quality.md; the report of a run in target/quality/partner-matching.md.
 */
@GraphTest
class PartnerQualityIT {

	private final Matcher matcher;

	private final MatchWords words;

	@Autowired
	PartnerQualityIT(Matcher matcher, MatchWords words) {
		this.matcher = matcher;
		this.words = words;
	}

	@Test
	void predictsPartnersOfPlacesItHasNotSeen() throws IOException {
		MatchLibrary library = this.matcher.library();
		Matcher maestriAlone = new Matcher(() -> library.exchanges()
			.stream()
			.filter((exchange) -> exchange.recordedBy().equals("maestri"))
			.toList(), this.words);
		List<DocumentedCase> cases = MatchModel
			.cases(library.only((exchange) -> exchange.recordedBy().equals("maestri")));
		Map<String, List<Outcome>> runs = Map.of("1 everything",
				baseline(cases, library, (one, any) -> constant(one.candidates())), "2 popularity of the division",
				baseline(cases, library, PartnerQualityIT::popularity), "3 letters of stream and want",
				baseline(cases, library, PartnerQualityIT::letters), "4 exchanges of MAESTRI",
				outcomes(cases, maestriAlone), "5 exchanges of the library", outcomes(cases, this.matcher));

		report(runs);
		List<Outcome> all = runs.getOrDefault("5 exchanges of the library", List.of());
		assertThat(cases).hasSize(19);
		assertThat(cases.stream().mapToInt((one) -> one.candidates().size()).sum()).isEqualTo(4_693);
		assertThat(cases.stream().mapToInt((one) -> one.truths().size()).sum()).isEqualTo(339);
		assertThat(f1(all)).isGreaterThanOrEqualTo(0.42);
		assertThat(f1(taranto(all))).isGreaterThanOrEqualTo(0.42);
		assertThat(f1(runs.getOrDefault("4 exchanges of MAESTRI", List.of()))).isGreaterThanOrEqualTo(0.42);
	}

	private static List<Outcome> outcomes(List<DocumentedCase> cases, Matcher matcher) {
		return cases.stream().map((one) -> {
			Matched matched = matcher.match(one.candidates(), placeOf(one, matcher.library()));
			return new Outcome(one.caseStudy(), one.compare(matched.scores()), matched.threshold());
		}).toList();
	}

	/** A score that learns nothing but its threshold, from all other places. */
	private static List<Outcome> baseline(List<DocumentedCase> cases, MatchLibrary library,
			BiFunction<DocumentedCase, MatchLibrary, List<double[]>> score) {
		return cases.stream().map((held) -> {
			MatchLibrary elsewhere = library.only((exchange) -> !exchange.place().equals(held.place()));
			Function<DocumentedCase, List<Scored>> scored = (one) -> one.compare(score.apply(one, elsewhere));
			double threshold = Thresholds
				.of(cases.stream().filter((one) -> !one.place().equals(held.place())).map(scored).toList());
			return new Outcome(held.caseStudy(), scored.apply(held), threshold);
		}).toList();
	}

	private static List<double[]> constant(Candidates candidates) {
		return candidates.gives().stream().map((any) -> new double[candidates.wants().size()]).toList();
	}

	/** How many exchanges go to the division of the receiver. */
	private static List<double[]> popularity(DocumentedCase one, MatchLibrary library) {
		Map<String, Double> popularity = new HashMap<>();
		library.exchanges()
			.forEach((exchange) -> exchange.receiverSectors()
				.stream()
				.map(PartnerQualityIT::division)
				.distinct()
				.forEach((division) -> popularity.merge(division, 1.0, Double::sum)));
		return score(one.candidates(),
				(give, want) -> want.sectors()
					.stream()
					.mapToDouble((sector) -> popularity.getOrDefault(division(sector), 0.0))
					.max()
					.orElse(0));
	}

	private static List<double[]> letters(DocumentedCase one, MatchLibrary library) {
		return score(one.candidates(), (give, want) -> library.sequences()
			.likeness(MatchWords.sequences(give.stream()), MatchWords.sequences(want.use())));
	}

	private static List<double[]> score(Candidates candidates, BiFunction<Give, Want, Double> score) {
		return candidates.gives()
			.stream()
			.map((give) -> candidates.wants().stream().mapToDouble((want) -> score.apply(give, want)).toArray())
			.toList();
	}

	private static String division(String sector) {
		return sector.substring(0, Math.min(2, sector.length()));
	}

	private static List<String> placeOf(DocumentedCase one, MatchLibrary library) {
		return library.exchanges()
			.stream()
			.filter((exchange) -> exchange.place().equals(one.place()))
			.map(MatchExchange::caseStudy)
			.distinct()
			.toList();
	}

	private static List<Outcome> taranto(List<Outcome> outcomes) {
		return outcomes.stream().filter((one) -> one.caseStudy().equals("taranto")).toList();
	}

	private static double f1(List<Outcome> outcomes) {
		return Counts.of(outcomes).f1();
	}

	/** The mean, over all true pairs, of the precision down to each. */
	private static double averagePrecision(List<Outcome> outcomes) {
		List<Scored> sorted = outcomes.stream()
			.flatMap((one) -> one.pairs().stream())
			.sorted(Comparator.comparingDouble(Scored::score).reversed())
			.toList();
		double sum = 0;
		int hits = 0;
		for (int i = 0; i < sorted.size(); i++) {
			if (sorted.get(i).truth()) {
				hits++;
				sum += hits / (i + 1.0);
			}
		}
		return sum / hits;
	}

	private static void report(Map<String, List<Outcome>> runs) throws IOException {
		StringBuilder text = new StringBuilder("""
				| learnt from | Taranto P | R | F1 | AP | all 19 P | R | F1 | AP |
				|---|---|---|---|---|---|---|---|---|
				""");
		StringBuilder cases = new StringBuilder("""
				| case study | candidates | true | predicted | hits | F1 | AP |
				|---|---|---|---|---|---|---|
				""");
		runs.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach((run) -> {
			List<Outcome> all = run.getValue();
			Counts taranto = Counts.of(taranto(all));
			Counts micro = Counts.of(all);
			text.append(String.format(Locale.ROOT, "| %s | %.3f | %.3f | %.3f | %.3f | %.3f | %.3f | %s | %.3f |%n",
					run.getKey(), taranto.precision(), taranto.recall(), taranto.f1(), averagePrecision(taranto(all)),
					micro.precision(), micro.recall(), interval(all, PartnerQualityIT::f1), averagePrecision(all)));
		});
		runs.getOrDefault("5 exchanges of the library", List.of()).forEach((one) -> {
			Counts counts = Counts.of(List.of(one));
			cases.append(String.format(Locale.ROOT, "| %s | %d | %d | %d | %d | %.3f | %.3f |%n", one.caseStudy(),
					one.pairs().size(), counts.truths(), counts.predicted(), counts.hits(), counts.f1(),
					averagePrecision(List.of(one))));
		});
		text.append('\n').append(cases);
		System.out.println(text);
		Files.writeString(Files.createDirectories(Path.of("target", "quality")).resolve("partner-matching.md"), text);
	}

	private static String interval(List<Outcome> outcomes, ToDoubleFunction<List<Outcome>> figure) {
		return Resampled.interval(outcomes, Outcome::caseStudy, (sample) -> figure.applyAsDouble(List.copyOf(sample)));
	}

	/** What was predicted for a case study. */
	private record Outcome(String caseStudy, List<Scored> pairs, double threshold, Counts counts) {

		Outcome(String caseStudy, List<Scored> pairs, double threshold) {
			this(caseStudy, pairs, threshold,
					new Counts(pairs.stream().filter(Scored::truth).count(),
							pairs.stream().filter((pair) -> pair.score() >= threshold).count(),
							pairs.stream().filter((pair) -> pair.truth() && pair.score() >= threshold).count()));
		}

	}

	/** How many pairs are true, are predicted, are both. */
	private record Counts(long truths, long predicted, long hits) {

		static Counts of(List<Outcome> outcomes) {
			return outcomes.stream()
				.map(Outcome::counts)
				.reduce(new Counts(0, 0, 0), (one, other) -> new Counts(one.truths + other.truths,
						one.predicted + other.predicted, one.hits + other.hits));
		}

		double precision() {
			return (this.predicted > 0) ? (double) this.hits / this.predicted : 0;
		}

		double recall() {
			return (double) this.hits / this.truths;
		}

		double f1() {
			return 2.0 * this.hits / (this.predicted + this.truths);
		}

	}

}
