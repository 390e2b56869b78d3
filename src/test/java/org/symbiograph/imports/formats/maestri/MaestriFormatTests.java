package org.symbiograph.imports.formats.maestri;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.symbiograph.imports.files.Cell;
import org.symbiograph.imports.files.Line;
import org.symbiograph.imports.formats.Remark;
import org.symbiograph.imports.formats.Remark.Severity;
import org.symbiograph.imports.formats.TableRow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Workbooks laid out as the published one, made for a trap each. */
class MaestriFormatTests {

	private static final String NEW = "47,42,1|Acme Steel|Steel production|2410|ND|Cement industry|2351"
			+ "|Blast furnace dust|100208|244530||No|NA|NA|NA|NA|NA|Raw material|Yes|ND|Planned";

	@Test
	void knowsTheWorkbookByItsHeadings() {
		SmallWorkbook other = new SmallWorkbook().with(17, Column.STREAM, Cell.of("Product"));

		assertThat(new MaestriFormat().recognises(List.of(new SmallWorkbook()))).isTrue();
		assertThat(new MaestriFormat().recognises(List.of(other))).isFalse();
		assertThat(Told.of(List.of(other)).remarks()).singleElement()
			.extracting(Remark::severity)
			.isEqualTo(Severity.REJECTED);
	}

	@Test
	void readsASpreadsheetWithHeadingsInThreeLines(@TempDir Path folder) throws IOException {
		Told told = Told.of(new SmallWorkbook(SmallWorkbook.KNOWN).save(folder.resolve("small.xlsx")));

		assertThat(told.table("exchanges")).singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("id", "maestri-1-12-1")
				.containsEntry("status", "implemented")
				.containsEntry("cpa", "36.00.12"));
		assertThat(told.rows().getLast().place().row()).isEqualTo(18);
	}

	@Test
	void tellsAKnownExchangeAsTheLibraryHasItInTheOrderOfReference() {
		Told told = told(SmallWorkbook.KNOWN);

		assertThat(told.rows()).extracting(TableRow::table)
			.containsExactly("imports", "sources", "case-studies", "case-study-sources", "companies", "companies",
					"exchanges", "exchange-sources");
		assertThat(OwnTable.read("library/exchanges").by("id").getOrDefault("maestri-1-12-1", Map.of()))
			.containsAllEntriesOf(told.row("exchanges", "maestri-1-12-1"));
		assertThat(OwnTable.read("library/companies").by("id").getOrDefault("eni-refinery", Map.of()))
			.containsAllEntriesOf(told.row("companies", "eni-refinery"));
		assertThat(told.table("exchange-sources")).containsExactly(Map.of("exchange", "maestri-1-12-1", "source",
				"notarnicola-2016", "import", "maestri", "record", "1,12,1"));
	}

	@Test
	void takesAChangedCellAndSaysSo() {
		Told told = told(
				SmallWorkbook.KNOWN.replace("Implemented", "Under feasibility study").replace("360012", "353011"));

		assertThat(told.row("exchanges", "maestri-1-12-1")).containsEntry("status", "feasibility")
			.containsEntry("cpa", "35.30.11")
			.containsEntry("title", "Vapour and demineralised water from EniPower power plant to refinery");
		assertThat(told.remarksOf(SmallWorkbook.FIRST_ROW)).extracting(Remark::reason)
			.contains("the library has implemented here", "the library has 36.00.12 here");
	}

	@Test
	void takesAPartyThatChanged() {
		Told told = told(SmallWorkbook.KNOWN.replace("Enipower power station", "Acme Steel"));

		assertThat(told.row("exchanges", "maestri-1-12-1")).containsEntry("donor", "acme-steel");
		assertThat(told.row("companies", "acme-steel")).containsEntry("name", "Acme Steel")
			.containsEntry("country", "IT")
			.containsEntry("nace", "35.11")
			.doesNotContainKey("part_of");
		assertThat(told.remarks()).extracting(Remark::reason)
			.contains("the library knows no such company", "the library has enipower-power-station here");
	}

	@Test
	void takesAnExchangeOfALaterEditionUnderProvisionalNames() {
		Told told = told(NEW);

		assertThat(told.row("exchanges", "maestri-47-42-1")).containsEntry("case_study", "maestri-case-47")
			.containsEntry("title", "Blast furnace dust from Acme Steel to cement production")
			.containsEntry("kind", "material")
			.containsEntry("donor", "acme-steel")
			.containsEntry("receiver_activity", "Cement production")
			.containsEntry("ewc", "10 02 08")
			.containsEntry("quantity_known", "true");
		assertThat(told.row("case-studies", "maestri-case-47")).containsEntry("country", "ZZ");
		assertThat(told.row("sources", "maestri-source-42")).containsEntry("maestri", "42");
		assertThat(told.remarksOf(SmallWorkbook.FIRST_ROW)).extracting(Remark::reason)
			.contains("no title and kind assigned yet", "the library knows no case study 47",
					"the library knows no source 42", "the library knows no such company");
	}

	@Test
	void findsACompanyOfTheLibraryUnderTheNameOfAnotherSpelling() {
		Told told = told("1,12,99|ENIPOWER  power station|Power plant|3511|Taranto|Urban entity|NA"
				+ "|Hot water||353011||No|NA|NA|NA|NA|NA|Process heat|No|ND|Planned");

		assertThat(told.row("exchanges", "maestri-1-12-99")).containsEntry("donor", "enipower-power-station")
			.containsEntry("receiver", "taranto-municipality")
			.containsEntry("kind", "energy");
	}

	@Test
	void marksARowThatSaysTheSameAsAnother() {
		Told told = told(NEW, NEW.replace("47,42,1", "47,42,2"));

		assertThat(told.row("exchanges", "maestri-47-42-1")).containsEntry("repeats", "");
		assertThat(told.row("exchanges", "maestri-47-42-2")).containsEntry("repeats", "maestri-47-42-1");
		assertThat(told.remarksOf(19)).extracting(Remark::reason).contains("says the same as maestri-47-42-1");
	}

	@Test
	void takesASourceNumberOfAnotherCaseStudyForASlip() {
		Told told = told(NEW.replace("47,42,1", "16,20,99"), NEW.replace("47,42,1", "4,20,99"));

		assertThat(told.table("exchange-sources")).extracting((row) -> row.get("source"))
			.as("Kwinana has one source, Kalundborg two")
			.containsExactly("van-beers-2007",
					OwnTable.read("library/sources").with("maestri", "20").findFirst().orElseThrow().get("id"));
		assertThat(told.remarksOf(18)).extracting(Remark::reason)
			.contains("the source number is not listed for this case study");
	}

	@Test
	void saysWhoTreatsOnlyIfTheWorkbookDoes() {
		Told told = told(NEW.replace("No|NA|NA|NA|NA|NA", "No|NA|Dust is pelletised|NA|NA|NA"),
				NEW.replace("47,42,1", "47,42,2")
					.replace("No|NA|NA|NA|NA|NA", "No|Donor / Third party|Drying|Acme\nDryers|Drying of dust|3821"));

		assertThat(told.row("exchanges", "maestri-47-42-1")).containsEntry("treatment_by", "unknown")
			.containsEntry("treatment", "Dust is pelletised");
		assertThat(told.row("exchanges", "maestri-47-42-2")).containsEntry("treatment_by", "donor;third-party")
			.containsEntry("treatment_company", "acme-dryers");
		assertThat(told.row("companies", "acme-dryers")).containsEntry("name", "Acme Dryers")
			.containsEntry("nace", "38.21");
		assertThat(told.remarksOf(18)).extracting(Remark::column).contains("Owner of the treatment");
	}

	@Test
	void gathersTheSectorsOfACompanyAndSaysInWhichItActs() {
		Told told = told(NEW, NEW.replace("47,42,1", "47,42,2").replace("2410", "3530").replace("dust", "heat"));

		assertThat(told.row("companies", "acme-steel")).containsEntry("nace", "24.10;35.30");
		assertThat(told.table("exchanges")).extracting((row) -> row.get("donor_nace"))
			.containsExactly("24.10", "35.30");
	}

	@Test
	void tellsTheMembersOfAJointPartyAndOfAMemberAloneNothingOfIt() {
		String joint = NEW.replace("47,42,1|Acme Steel",
				"6,21,98|Queensland alumina limited refinery/Rio Tinto Alcan Yarwun");
		String member = NEW.replace("47,42,1|Acme Steel", "6,21,99|Queensland alumina limited refinery");

		assertThat(told(joint).table("companies")).extracting((row) -> row.get("id"), (row) -> row.get("part_of"))
			.containsExactly(tuple("queensland-alumina-and-rio-tinto-alcan-yarwun", ""),
					tuple("queensland-alumina", "queensland-alumina-and-rio-tinto-alcan-yarwun"),
					tuple("rio-tinto-alcan-yarwun", "queensland-alumina-and-rio-tinto-alcan-yarwun"));
		assertThat(told(member).row("companies", "queensland-alumina")).doesNotContainKey("part_of");
	}

	@Test
	void leavesTheSectorsOfTheLibraryWhereAnExtractTellsButSomeOfThem() {
		Told told = told("25,5,3|Agrobiopesca|Agroindustry consortium (olive and wine production)|0120|Plastica Alfa"
				+ "|Production of algae for pharmaceutical and energy purposes|0322|CO2||201112|124389|No|NA|NA|NA|NA|NA"
				+ "|Supports the growth of plants|No|ND|Planned");

		assertThat(told.row("companies", "plastica-alfa")).containsEntry("nace", "20.59;03.22")
			.containsEntry("activity", "Biofuel and algae production");
		assertThat(told.row("exchanges", "maestri-25-5-3")).containsEntry("receiver_nace", "03.22");
	}

	@Test
	void takesTheSavedValueOfAFormulaAndRefusesAnError() {
		Told told = Told
			.of(List.of(new SmallWorkbook(NEW, NEW.replace("47,42,1", "47,42,2"), NEW.replace("47,42,1", "none"))
				.with(18, Column.EWC, new Cell("100207", Cell.Kind.FORMULA))
				.with(19, Column.EWC, new Cell("#REF!", Cell.Kind.ERROR))));

		assertThat(told.table("exchanges")).singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("ewc", "10 02 07*"));
		assertThat(told.remarks().stream().filter((remark) -> remark.severity() == Severity.REJECTED))
			.extracting((remark) -> remark.place().row(), Remark::column)
			.containsExactly(tuple(19L, "EWC code"), tuple(20L, "Exchange Identifier"));
	}

	@Test
	void skipsBlankLinesAndWhatStandsAboveTheHeadings() {
		assertThat(told("||||||||||||||||||||").rows()).isEmpty();
		assertThat(new SmallWorkbook().lines()).extracting(Line::number).containsExactly(15L, 16L, 17L);
	}

	private static Told told(String... rows) {
		return Told.of(List.of(new SmallWorkbook(rows)));
	}

}
