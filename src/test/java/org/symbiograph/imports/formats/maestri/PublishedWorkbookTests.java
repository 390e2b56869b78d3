package org.symbiograph.imports.formats.maestri;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.symbiograph.imports.formats.Remark;
import org.symbiograph.imports.formats.Remark.Severity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * The workbook as it was published, which is not ours to carry, comes out as the library
 * that was made of it. The other tests make do without the workbook.
 */
class PublishedWorkbookTests {

	private static final Path WORKBOOK = Path.of("../shared/reference/maestri/Exchanges-database.xlsm");

	/** Columns that other sources tell, or that MAESTRI has nothing to say of. */
	private static final Set<String> TOLD_BY_OTHERS = Set.of("status_reason", "operation", "quantity", "from_year",
			"until_year", "note");

	private static Told told;

	@BeforeAll
	static void read() {
		assumeThat(WORKBOOK).exists();
		told = Told.of(WORKBOOK);
	}

	@Test
	void comesOutAsTheExchangesOfTheLibrary() {
		List<Map<String, String>> ours = OwnTable.read("library/exchanges").with("import", "maestri").toList();

		assertThat(told.table("exchanges")).hasSize(425)
			.containsExactlyInAnyOrderElementsOf(ours.stream().map(PublishedWorkbookTests::toldByMaestri).toList());
	}

	private static Map<String, String> toldByMaestri(Map<String, String> row) {
		Map<String, String> cells = new HashMap<>(row);
		cells.keySet().removeAll(TOLD_BY_OTHERS);
		return cells;
	}

	@Test
	void tellsWhatTheExchangesReferToAsTheLibraryHasIt() {
		Map.of("imports", 1, "sources", 42, "case-studies", 43, "companies", 127).forEach((table, rows) -> {
			Map<String, Map<String, String>> ours = OwnTable.read("library/" + table).by("id");
			assertThat(told.table(table)).as(table)
				.hasSize(rows)
				.allSatisfy((row) -> assertThat(ours.getOrDefault(row.getOrDefault("id", ""), Map.of()))
					.containsAllEntriesOf(row));
		});
		Map.of("case-study-sources", 53, "exchange-sources", 425)
			.forEach((table, rows) -> assertThat(told.table(table)).as(table)
				.hasSize(rows)
				.isSubsetOf(OwnTable.read("library/" + table).rows()));
	}

	@Test
	void refusesNothingAndWarnsOfTheTraps() {
		assertThat(told.remarks()).noneMatch((remark) -> remark.severity() == Severity.REJECTED)
			.noneMatch((remark) -> remark.reason().startsWith("the library"));
		assertThat(reasons("the source number is not listed")).hasSize(57);
		assertThat(reasons("the List of Waste has this entry as hazardous")).containsExactlyInAnyOrder(121L, 122L);
		assertThat(reasons("says the same as")).containsExactlyInAnyOrder(274L, 301L);
		assertThat(reasons("no such code; dairy producers")).containsExactly(305L);
		assertThat(reasons("code of NACE Rev. 1")).containsExactly(384L);
		assertThat(reasons("line breaks in the cell")).isNotEmpty();
		assertThat(reasons("fertiliser is spelled in two ways")).isNotEmpty();
		assertThat(told.remarks()).extracting(Remark::value).contains("21, 35, 42");
		assertThat(told.remarks()).extracting(Remark::reason)
			.contains("not disclosed in 235 of 425 rows", "not disclosed in 292 of 425 rows");
	}

	/** The rows of the remarks that begin so, each as often as it is remarked on. */
	private static List<Long> reasons(String beginning) {
		return told.remarks()
			.stream()
			.filter((remark) -> remark.reason().startsWith(beginning))
			.map((remark) -> remark.place().row())
			.toList();
	}

}
