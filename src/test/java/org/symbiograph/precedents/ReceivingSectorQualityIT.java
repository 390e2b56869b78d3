package org.symbiograph.precedents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.symbiograph.Resampled;
import org.symbiograph.graph.GraphTest;
import org.symbiograph.graph.SmallGraph;
import org.symbiograph.web.Paging;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How well the sector that took a stream is foretold from the rest of the library: every
 * MAESTRI exchange with an EWC code and a receiving sector is asked as the API is asked,
 * its place left out. The figures and their definition stand in docs/quality.md; the
 * report of a run in target/quality/receiving-sectors.md.
 */
@GraphTest
class ReceivingSectorQualityIT {

	private static final String MAESTRI = "maestri";

	private final SmallGraph graph;

	private final QuestionReader questions;

	private final PrecedentQueries precedents;

	@Autowired
	ReceivingSectorQualityIT(SmallGraph graph, QuestionReader questions, PrecedentQueries precedents) {
		this.graph = graph;
		this.questions = questions;
		this.precedents = precedents;
	}

	@Test
	void foretellsWhoTakesAStream() throws IOException {
		List<Known> library = library();
		List<Known> asked = library.stream().filter(Known::isAsked).toList();
		Map<String, List<Ranked>> runs = new LinkedHashMap<>();
		for (String source : new String[] { MAESTRI, null }) {
			List<Known> learned = library.stream()
				.filter((one) -> source == null || one.imports().contains(source))
				.toList();
			String from = (source != null) ? "MAESTRI rows alone" : "whole library";
			runs.put(from + ": popularity", rank(asked, (one) -> popular(one, learned)));
			runs.put(from + ": plain text", rank(asked, (one) -> byText(one, source)));
			runs.put(from + ": EWC back-off", rank(asked, (one) -> byCode(one, learned)));
			runs.put(from + ": EWC", rank(asked, (one) -> ask(one, source, one.ewc(), null, null, null)));
			runs.put(from + ": EWC, words, donor's sector",
					rank(asked, (one) -> ask(one, source, one.ewc(), null, one.words(), one.donor())));
			runs.put(from + ": **EWC, CPA, words, donor's sector**",
					rank(asked, (one) -> ask(one, source, one.ewc(), one.cpa(), one.words(), one.donor())));
		}
		report(runs);
		List<Ranked> alone = runs.getOrDefault("MAESTRI rows alone: **EWC, CPA, words, donor's sector**", List.of());
		List<Ranked> whole = runs.getOrDefault("whole library: **EWC, CPA, words, donor's sector**", List.of());
		assertThat(asked).hasSize(253);
		assertThat(meanReciprocalRank(alone)).isGreaterThanOrEqualTo(0.50);
		assertThat(meanReciprocalRank(whole)).isGreaterThanOrEqualTo(0.52);
		assertThat(hits(whole, 5)).isGreaterThanOrEqualTo(0.74);
	}

	private List<Known> library() {
		return this.graph
			.read("""
					MATCH (exchange:Exchange)-[:OF]->(stream:Stream)
					WHERE exchange.place IS NOT NULL
					RETURN exchange.id AS id, exchange.caseStudy AS study, exchange.place AS place, exchange.import AS main,
					  exchange.imports AS imports, stream.name AS words, exchange.ewcCertainty IS NULL AS recorded, exchange.ewcKeys AS ewcKeys,
					  COLLECT { MATCH (stream)-[:CLASSIFIED_AS]->(code:EwcCode) RETURN code.code ORDER BY code.key }[0] AS ewc,
					  COLLECT { MATCH (stream)-[:CLASSIFIED_AS]->(code:CpaCode) RETURN code.code ORDER BY code.key }[0] AS cpa,
					  exchange.donorSectors[0] AS donor, exchange.receiverDivisions AS divisions
					ORDER BY exchange.sortKey""")
			.stream()
			.map((row) -> JsonMapper.shared().convertValue(row, Known.class))
			.toList();
	}

	private List<String> ask(Known one, @Nullable String source, @Nullable String ewc, @Nullable String cpa,
			@Nullable String words, @Nullable String donor) {
		Question question = this.questions.read(new PrecedentParameters(ewc, cpa, null, words, donor, null, null, null,
				null, null, null, null, null, source, one.study(), null, null, null));
		return this.precedents.find(question, new Paging(0, 1))
			.receivingSectors()
			.stream()
			.map((sector) -> sector.sector().code())
			.toList();
	}

	private static List<String> popular(Known one, List<Known> library) {
		return byCount(library.stream().filter((other) -> !other.place().equals(one.place())).toList());
	}

	/**
	 * The divisions of the same code first, then of its sub-chapter, its chapter, all.
	 */
	private static List<String> byCode(Known one, List<Known> library) {
		List<Known> others = library.stream().filter((other) -> !other.place().equals(one.place())).toList();
		List<String> divisions = new ArrayList<>();
		for (int digits : List.of(6, 4, 2)) {
			List<String> keys = one.ewcKeys().stream().filter((key) -> key.length() == digits).toList();
			divisions.addAll(byCount(
					others.stream().filter((other) -> other.ewcKeys().stream().anyMatch(keys::contains)).toList()));
		}
		divisions.addAll(byCount(others));
		return divisions.stream().distinct().toList();
	}

	/** The divisions of the ten streams most alike in words. */
	private List<String> byText(Known one, @Nullable String source) {
		return this.graph
			.read("""
					CALL db.index.fulltext.queryNodes('stream_words', '%s') YIELD node AS stream, score
					MATCH (stream)<-[:OF]-(exchange:Exchange)
					WHERE exchange.place <> '%s' AND (%s OR '%s' IN exchange.imports)
					WITH exchange, score ORDER BY score DESC, exchange.sortKey LIMIT 10
					UNWIND exchange.receiverDivisions AS division
					RETURN division, sum(score) AS score ORDER BY score DESC, division
					""".formatted(one.words().replaceAll("[^\\p{L}\\p{N}]+", " "), one.place().replace("'", "\\'"),
					source == null, source))
			.stream()
			.map((row) -> String.valueOf(row.get("division")))
			.toList();
	}

	private static List<String> byCount(Collection<Known> exchanges) {
		return exchanges.stream()
			.flatMap((one) -> one.divisions().stream())
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
			.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
				.thenComparing(Map.Entry.comparingByKey()))
			.map(Map.Entry::getKey)
			.toList();
	}

	private static List<Ranked> rank(List<Known> asked, Function<Known, List<String>> answer) {
		return asked.stream().map((one) -> Ranked.of(one, answer.apply(one))).toList();
	}

	private static double hits(Collection<Ranked> ranked, int first) {
		return ranked.stream().mapToInt((one) -> (one.rank() <= first) ? 1 : 0).average().orElse(0);
	}

	private static double meanReciprocalRank(Collection<Ranked> ranked) {
		return ranked.stream().mapToDouble((one) -> 1.0 / one.rank()).average().orElse(0);
	}

	private static void report(Map<String, List<Ranked>> runs) throws IOException {
		StringBuilder text = new StringBuilder(
				"| learning from: asked with | MRR | first right | among five |\n|---|---|---|---|\n");
		StringBuilder misses = new StringBuilder();
		runs.forEach((name, ranked) -> {
			text.append("| %s | %s | %s | %s |%n".formatted(name,
					interval(ranked, ReceivingSectorQualityIT::meanReciprocalRank),
					interval(ranked, (all) -> hits(all, 1)), interval(ranked, (all) -> hits(all, 5))));
			ranked.stream()
				.filter((one) -> one.rank() > 1)
				.forEach((one) -> misses.append("%s\t%s\t%s\t%s\t%s\t%d\t%s%n".formatted(name, one.known().id(),
						one.known().words(), one.known().ewc(), one.known().divisions(), one.rank(), one.found())));
		});
		System.out.println(text);
		Path folder = Files.createDirectories(Path.of("target", "quality"));
		Files.writeString(folder.resolve("receiving-sectors.md"), text);
		Files.writeString(folder.resolve("receiving-sectors-misses.tsv"), misses);
	}

	private static String interval(List<Ranked> ranked, ToDoubleFunction<Collection<Ranked>> figure) {
		return Resampled.interval(ranked, (one) -> one.known().study(), figure);
	}

	/** An exchange, with what was known before it and who took it. */
	private record Known(String id, String study, String place, String main, List<String> imports, String words,
			boolean recorded, List<String> ewcKeys, @Nullable String ewc, @Nullable String cpa, @Nullable String donor,
			List<String> divisions) {

		boolean isAsked() {
			return this.main.equals(MAESTRI) && this.recorded && this.ewc != null && !this.divisions.isEmpty();
		}

	}

	/** What was foretold of an exchange, and where the division that took it stands. */
	private record Ranked(Known known, int rank, List<String> found) {

		static Ranked of(Known known, List<String> found) {
			int rank = 1;
			for (String division : found) {
				if (known.divisions().contains(division)) {
					return new Ranked(known, rank, found.stream().limit(5).toList());
				}
				rank++;
			}
			return new Ranked(known, 1_000, found.stream().limit(5).toList());
		}

	}

}
