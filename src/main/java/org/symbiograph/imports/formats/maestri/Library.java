package org.symbiograph.imports.formats.maestri;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the library that is shipped holds of MAESTRI: titles, identifiers and kinds that
 * were assigned, the library of case studies, which the workbook refers to and does not
 * contain, and the values that were changed, with the reasons.
 *
 * @param imports the row of the import
 * @param exchanges exchanges by id
 * @param companies companies of all imports by id
 * @param caseStudies case studies by their number in MAESTRI
 * @param sources sources that MAESTRI cites, by id
 * @param cited ids of the sources that MAESTRI cites for a case study, by its id
 * @param repairs values that were changed, by table, row and column
 */
record Library(List<Map<String, String>> imports, Map<String, Map<String, String>> exchanges,
		Map<String, Map<String, String>> companies, Map<String, Map<String, String>> caseStudies,
		Map<String, Map<String, String>> sources, Map<String, List<String>> cited,
		Map<List<String>, Map<String, String>> repairs) {

	/** The short name of the import. */
	static final String IMPORT = "maestri";

	static Library read() {
		Map<String, Map<String, String>> sources = new OwnTable(OwnTable.read("library/sources")
			.rows()
			.stream()
			.filter((source) -> !source.getOrDefault(IMPORT, "").isEmpty())
			.toList()).by("id");
		return new Library(OwnTable.read("library/imports").with("id", IMPORT).toList(),
				new OwnTable(OwnTable.read("library/exchanges").with("import", IMPORT).toList()).by("id"),
				OwnTable.read("library/companies").by("id"), OwnTable.read("library/case-studies").by("number"),
				sources, readCited(sources), readRepairs());
	}

	private static Map<String, List<String>> readCited(Map<String, Map<String, String>> sources) {
		return OwnTable.read("library/case-study-sources")
			.rows()
			.stream()
			.filter((row) -> sources.containsKey(row.getOrDefault("source", "")))
			.collect(Collectors.groupingBy((row) -> row.getOrDefault("case_study", ""),
					Collectors.mapping((row) -> row.getOrDefault("source", ""), Collectors.toList())));
	}

	private static Map<List<String>, Map<String, String>> readRepairs() {
		return OwnTable.read("library/repairs")
			.rows()
			.stream()
			.collect(Collectors.toMap(
					(row) -> Stream.of("table", "id", "column").map((key) -> row.getOrDefault(key, "")).toList(),
					(row) -> row));
	}

	/** The repair of a cell, if its value was changed. */
	Optional<Map<String, String>> repair(String table, String id, String column) {
		return Optional.ofNullable(this.repairs.get(List.of(table, id, column)));
	}

	/** Sectors that do not exist as they are recorded, with those that are meant. */
	Map<String, String> sectorRepairs() {
		return this.repairs.values()
			.stream()
			.filter((repair) -> repair.getOrDefault("column", "").endsWith("_nace"))
			.collect(Collectors.toMap((repair) -> repair.getOrDefault("recorded", ""),
					(repair) -> repair.getOrDefault("ours", ""), (one, other) -> one));
	}

	/**
	 * The sources that MAESTRI counts under a number; a proceedings volume is several.
	 */
	List<String> numbered(int source) {
		return this.sources.values()
			.stream()
			.filter((row) -> String.valueOf(source).equals(row.get(IMPORT)))
			.map((row) -> row.getOrDefault("id", ""))
			.sorted()
			.toList();
	}

}
