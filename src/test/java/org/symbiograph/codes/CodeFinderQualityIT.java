package org.symbiograph.codes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.Test;
import org.symbiograph.Resampled;
import org.symbiograph.graph.GraphTest;
import org.symbiograph.graph.SmallGraph;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How often the finder gives the code that an exchange of the MAESTRI database bears,
 * asked with the description of its waste and knowing nothing of its place. The figures
 * and their definition stand in docs/quality.md; the report of a run in
 * target/quality/code-finder.md.
 */
@GraphTest
class CodeFinderQualityIT {

	private static final int LIMIT = 50;

	private final SmallGraph graph;

	private final CodeFinder finder;

	private final Codes codes;

	@Autowired
	CodeFinderQualityIT(SmallGraph graph, CodeFinder finder, Codes codes) {
		this.graph = graph;
		this.finder = finder;
		this.codes = codes;
	}

	@Test
	void findsTheCodesOfWastesItHasNotSeen() throws IOException {
		Collection<Described> wastes = wastes(false);
		List<Ranked> titles = wastes.stream().map(this::byTitle).toList();
		List<Ranked> words = wastes.stream().map((waste) -> rank(waste, false)).toList();
		List<Ranked> withSector = wastes(true).stream().map((waste) -> rank(waste, true)).toList();

		report("code-finder", Map.of("1 official titles alone", titles, "2 words", words,
				"3 words and producer's sector", withSector));
		assertThat(wastes).hasSizeGreaterThan(190);
		assertThat(hits(words, 1)).isGreaterThanOrEqualTo(0.40);
		assertThat(hits(words, 5)).isGreaterThanOrEqualTo(0.65);
		assertThat(hits(withSector, 1)).isGreaterThanOrEqualTo(0.45);
		assertThat(hits(withSector, 5)).isGreaterThanOrEqualTo(0.72);
	}

	@Test
	void findsTheCodesOfEverydayWordsInFourLanguages() throws IOException {
		List<Ranked> ranked = new ArrayList<>();
		try (CsvReader<NamedCsvRecord> words = CsvReader.builder()
			.ofNamedCsvRecord(new ClassPathResource("quality/words.csv").getContentAsString(StandardCharsets.UTF_8))) {
			words.forEach((row) -> ranked.add(rank(new Described(row.getField("language"), row.getField("words"),
					keys(Scheme.EWC, row.getField("codes")), keys(Scheme.NACE, row.getField("sector")), List.of()),
					true)));
		}

		report("words-of-four-languages", Map.of("words of four languages", ranked));
		assertThat(hits(ranked, 5)).isGreaterThanOrEqualTo(0.75);
	}

	private static List<String> keys(Scheme scheme, String codes) {
		return Arrays.stream(codes.split(";", -1)).flatMap((code) -> scheme.key(code).stream()).toList();
	}

	/**
	 * The distinct descriptions of wastes within each case study, with all codes they
	 * bear there and all case studies at the same place.
	 * @param bySector whether the same words from another sector are another description
	 */
	private Collection<Described> wastes(boolean bySector) {
		return this.graph
			.read("""
					MATCH (exchange:Exchange {import: 'maestri'})-[:OF]->(stream:Stream)-[:CLASSIFIED_AS]->(code:EwcCode)
					MATCH (exchange)-[:REPORTED_IN]->(study:CaseStudy)
					WITH study, toLower(stream.name) AS words,
					  CASE WHEN %s THEN exchange.donorSectors ELSE [] END AS sectors, collect(DISTINCT code.key) AS codes
					RETURN study.id AS study, words, codes, sectors,
					  COLLECT { MATCH (near:CaseStudy {country: study.country}) WHERE near.place = study.place OR near = study
					    RETURN near.id } AS place
					ORDER BY study, words, sectors"""
				.formatted(bySector))
			.stream()
			.map((row) -> JsonMapper.shared().convertValue(row, Described.class))
			.toList();
	}

	private Ranked rank(Described waste, boolean withSector) {
		Code sector = withSector ? waste.sectors()
			.stream()
			.findFirst()
			.flatMap((key) -> this.codes.findByKey(Scheme.NACE, key))
			.orElse(null) : null;
		return Ranked.of(waste,
				this.finder.find(new CodeQuestion(Scheme.EWC, waste.words(), sector, Language.EN, waste.place()), LIMIT)
					.hits()
					.stream()
					.map((hit) -> hit.code().key())
					.toList());
	}

	private Ranked byTitle(Described waste) {
		return Ranked.of(waste, this.graph.read("""
				CALL db.index.fulltext.queryNodes('code_titles_en', '+scheme:ewc^0 +(%s)') YIELD node AS code, score
				WHERE code.level = 'entry' RETURN code.key AS key ORDER BY score DESC, key LIMIT 50
				""".formatted(String.join(" ", Vocabulary.words(waste.words()))))
			.stream()
			.map((row) -> String.valueOf(row.get("key")))
			.toList());
	}

	private static double hits(Collection<Ranked> ranked, int first) {
		return ranked.stream().mapToInt((one) -> (one.rank() <= first) ? 1 : 0).average().orElse(0);
	}

	private static void report(String name, Map<String, List<Ranked>> runs) throws IOException {
		StringBuilder text = new StringBuilder("| asked with | first right | among five | MRR |\n|---|---|---|---|\n");
		StringBuilder misses = new StringBuilder();
		runs.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach((run) -> {
			List<Ranked> ranked = run.getValue();
			text.append("| %s | %s | %s | %s |%n".formatted(run.getKey(), interval(ranked, (all) -> hits(all, 1)),
					interval(ranked, (all) -> hits(all, 5)), interval(ranked,
							(all) -> all.stream().mapToDouble((one) -> 1.0 / one.rank()).average().orElse(0))));
			ranked.stream()
				.filter((one) -> one.rank() > 1)
				.forEach((one) -> misses.append("%s\t%s\t%s\t%s\t%d\t%s%n".formatted(run.getKey(), one.waste().words(),
						one.waste().sectors(), one.waste().codes(), one.rank(), one.found())));
		});
		System.out.println(text);
		Path folder = Files.createDirectories(Path.of("target", "quality"));
		Files.writeString(folder.resolve(name + ".md"), text);
		Files.writeString(folder.resolve(name + "-misses.tsv"), misses);
	}

	private static String interval(List<Ranked> ranked, ToDoubleFunction<Collection<Ranked>> figure) {
		return Resampled.interval(ranked, (one) -> one.waste().study(), figure);
	}

	/** A waste as it is described, with what should be found. */
	private record Described(String study, String words, List<String> codes, List<String> sectors, List<String> place) {

	}

	/** What was found for a waste, and where the first right code stands in it. */
	private record Ranked(Described waste, int rank, List<String> found) {

		static Ranked of(Described waste, List<String> found) {
			int rank = 1;
			for (String key : found) {
				if (waste.codes().contains(key)) {
					return new Ranked(waste, rank, found.stream().limit(5).toList());
				}
				rank++;
			}
			return new Ranked(waste, 1_000, found.stream().limit(5).toList());
		}

	}

}
