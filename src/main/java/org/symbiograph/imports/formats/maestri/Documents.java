package org.symbiograph.imports.formats.maestri;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.symbiograph.imports.formats.Place;
import org.symbiograph.imports.formats.TableRow;

/**
 * The case studies and sources that the identifiers of the exchanges refer to by number.
 * The workbook holds nothing but the numbers; the rest is in the library.
 */
final class Documents {

	/** Unknown or unspecified country, of the codes ISO 3166-1 leaves to users. */
	private static final String NO_COUNTRY = "ZZ";

	private final Library library;

	private final Map<Integer, Recorded> caseStudies = new TreeMap<>();

	private final Map<Integer, Recorded> newSources = new TreeMap<>();

	private final Map<String, Set<String>> cited = new LinkedHashMap<>();

	Documents(Library library) {
		this.library = library;
	}

	/** Takes note of the case study and source that a row belongs to. */
	void add(Recorded row, Identifier id) {
		this.caseStudies.putIfAbsent(id.caseStudy(), row);
		String study = caseStudy(id);
		this.cited
			.computeIfAbsent(study,
					(absent) -> new LinkedHashSet<>(this.library.cited().getOrDefault(absent, List.of())))
			.add(source(id).value());
		if (this.library.numbered(id.source()).isEmpty()) {
			this.newSources.putIfAbsent(id.source(), row);
		}
	}

	/** The id of the case study of an exchange. */
	String caseStudy(Identifier id) {
		return caseStudyRow(id.caseStudy()).getOrDefault("id", "");
	}

	/** The country of the case study of an exchange. */
	String country(Identifier id) {
		return caseStudyRow(id.caseStudy()).getOrDefault("country", NO_COUNTRY);
	}

	private Map<String, String> caseStudyRow(int number) {
		Map<String, String> known = this.library.caseStudies().get(String.valueOf(number));
		return (known != null) ? known
				: Map.of("id", "maestri-case-" + number, "number", String.valueOf(number), "title",
						"Case study %d of MAESTRI".formatted(number), "country", NO_COUNTRY, "kind", "supply-chain",
						"kind_certainty", "low");
	}

	/**
	 * The source of an exchange: the one of its number that is listed for the case study.
	 * If the number is that of another case study, it is taken for a slip where the case
	 * study has just one source.
	 */
	Normalised source(Identifier id) {
		List<String> own = this.library.cited().getOrDefault(caseStudy(id), List.of());
		List<String> numbered = this.library.numbered(id.source());
		if (numbered.isEmpty()) {
			return new Normalised("maestri-source-" + id.source(), "the library knows no source of this number");
		}
		return numbered.stream()
			.filter(own::contains)
			.findFirst()
			.map(Normalised::plain)
			.orElseGet(() -> new Normalised((own.size() == 1) ? own.getFirst() : numbered.getFirst(),
					"the source number is not listed for this case study"));
	}

	/** Tells sources, case studies and which cites which. */
	void tell(Consumer<TableRow> rows) {
		Map<String, Recorded> places = new LinkedHashMap<>();
		this.caseStudies
			.forEach((number, row) -> this.cited.getOrDefault(caseStudyRow(number).getOrDefault("id", ""), Set.of())
				.forEach((source) -> places.putIfAbsent(source, row)));
		places.forEach((source, row) -> rows.accept(row("sources", row, sourceRow(source))));
		this.caseStudies.forEach((number, row) -> rows.accept(row("case-studies", row, caseStudyRow(number))));
		this.caseStudies.forEach((number, row) -> {
			String study = caseStudyRow(number).getOrDefault("id", "");
			this.cited.getOrDefault(study, Set.of())
				.forEach((source) -> rows
					.accept(row("case-study-sources", row, Map.of("case_study", study, "source", source))));
		});
	}

	private Map<String, String> sourceRow(String id) {
		Map<String, String> known = this.library.sources().get(id);
		String number = id.replaceAll("\\D", "");
		return (known != null) ? known : Map.of("id", id, "type", "report", "authors", "Not told", "title",
				"Source %s of MAESTRI".formatted(number), "origin", id, Library.IMPORT, number);
	}

	private static TableRow row(String table, Recorded row, Map<String, String> cells) {
		return new TableRow(table, row.place(), cells, Map.of("id", Column.IDENTIFIER.label(), "case_study",
				Column.IDENTIFIER.label(), "source", Column.IDENTIFIER.label()));
	}

	/**
	 * Warns of numbers that the library does not know, and of those the workbook lacks.
	 */
	void warn(Warnings warnings, Place sheet) {
		this.caseStudies.forEach((number, row) -> {
			if (!this.library.caseStudies().containsKey(String.valueOf(number))) {
				warnings.warn(row, Column.IDENTIFIER, "the library knows no case study " + number,
						"taken as a new case study without country; give title, country and kind in a row of case-studies");
			}
		});
		this.newSources
			.forEach((number, row) -> warnings.warn(row, Column.IDENTIFIER, "the library knows no source " + number,
					"taken as a new source without a citation; give it in a row of sources"));
		String lacking = this.library.caseStudies()
			.keySet()
			.stream()
			.map(Integer::valueOf)
			.filter((number) -> !this.caseStudies.containsKey(number))
			.sorted()
			.map(String::valueOf)
			.collect(Collectors.joining(", "));
		if (!lacking.isEmpty()) {
			warnings.warnOfAll(sheet, Column.IDENTIFIER.label(), lacking,
					"no exchange of these case studies of MAESTRI is recorded", "they are left as they are");
		}
	}

}
