package org.symbiograph.imports.formats.codes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.symbiograph.imports.formats.ImportFormat;
import org.symbiograph.imports.formats.Read;
import org.symbiograph.imports.formats.Remark;
import org.symbiograph.imports.formats.Remark.Severity;
import org.symbiograph.imports.formats.TableRow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Code lists as they are published, of a handful of codes each. */
class CodeListFormatTests {

	private static final CodeListFormats FORMATS = new CodeListFormats();

	@TempDir
	private Path folder;

	@Test
	void readsNaceOfRamon() throws IOException {
		Read read = read(FORMATS.ramon(), """
				"Order","Level","Code","Parent","Description","This item includes","This item also includes",\
				"Rulings","This item excludes","Reference to ISIC Rev. 4"
				"398481","1","A","","AGRICULTURE, FORESTRY AND FISHING","This section
				includes","","","","A"
				"398482","2","24","C","Manufacture of basic metals","","","","",""
				"398483","4","2410","24.1","Making of basic iron","","","","",""
				""");

		assertThat(read.recognised()).isTrue();
		assertThat(read.rows()).extracting(TableRow::table).containsOnly("nace-2");
		assertThat(read.rows()).extracting(TableRow::cells)
			.containsExactly(Map.of("code", "A", "level", "section", "title_en", "Agriculture, forestry and fishing"),
					Map.of("code", "24", "level", "division", "parent", "C", "title_en", "Manufacture of basic metals"),
					Map.of("code", "24.10", "level", "class", "parent", "24.1", "title_en", "Making of basic iron"));
		assertThat(read.rows().getLast().place().row()).isEqualTo(5);
		assertThat(read.rows().getLast().columnInFile("title_en")).isEqualTo("Description");
	}

	@Test
	void readsCpaOfRamonWithSemicolons() throws IOException {
		Read read = read(FORMATS.ramon(),
				"""
						"Order";"Level";"Code";"Parent";"Description";"This item includes";"This item also includes";"Rulings";"This item excludes"
						"1";"6";"01.41.10";"01.41.1";"Dairy cattle, live";"";"";"";""
						""");

		assertThat(read.rows()).extracting(TableRow::table, TableRow::cells)
			.containsExactly(tuple("cpa-2.1", Map.of("code", "01.41.10", "level", "subcategory", "parent", "01.41.1",
					"title_en", "Dairy cattle, live")));
	}

	@Test
	void leavesWhatIsSettledByLaw() throws IOException {
		Read read = read(FORMATS.ramon(), """
				Order,Level,Code,Parent,Description,Rulings,Reference to ISIC Rev. 4
				1,3,24.10,24,Manufacture of basic iron and steel and of ferro-alloys,,
				""");

		assertThat(read.rows().getFirst().cells()).containsOnlyKeys("code", "title_en");
		assertThat(read.remarks(Severity.WARNING)).contains(
				"2 Level: differs from the edition, which has level class and stays",
				"2 Parent: differs from the edition, which has parent 24.1 and stays");
	}

	@ParameterizedTest
	@MethodSource
	void readsTitles(ImportFormat format, String text, String table, Map<String, String> cells) throws IOException {
		Read read = read(format, text);

		assertThat(read.recognised()).isTrue();
		assertThat(read.rows().getFirst().table()).isEqualTo(table);
		assertThat(read.rows().getFirst().cells()).isEqualTo(cells);
	}

	static Stream<Arguments> readsTitles() {
		return Stream.of(
				Arguments.of(FORMATS.showvoc(),
						"\ufeffNACE Rev. 2,Name,Include,IncludeAlso,Exclude,URI\n01.1,Growing,,,,011\n", "nace-2",
						Map.of("code", "01.1", "title_en", "Growing")),
				Arguments.of(FORMATS.showvoc(), "CPA 2.1,Name,Include,Exclude,URI\n01.1,Crops,,,011\n", "cpa-2.1",
						Map.of("code", "01.1", "title_en", "Crops")),
				Arguments.of(FORMATS.showvoc(),
						"ID\tCODE\tHEADING\tPARENT_ID\tLEVEL\tIncludes\n7\t01.1\tGrowing\t6\t3\tx\n", "nace-2.1",
						Map.of("code", "01.1", "level", "group", "title_en", "Growing")),
				Arguments.of(FORMATS.nace21Titles(), """
						NACE_CODE\tEN_DESC\tDE_DESC\tFR_DESC\tBG_DESC\tDA_DESC\tFI_DESC\tNL_DESC\tSV_DESC
						"24.10"\t"a"\t"b"\t"c"\t"x"\t"d"\t"e"\t"f"\t"g"
						""", "nace-2.1",
						Map.of("code", "24.10", "title_en", "a", "title_de", "b", "title_fr", "c", "title_da", "d",
								"title_fi", "e", "title_nl", "f", "title_sv", "g")),
				Arguments.of(FORMATS.low(), "ewc-code,ewc-description,material\n01 03 04*,Tailings,x\n", "ewc-2015",
						Map.of("code", "01 03 04", "title_en", "tailings")),
				Arguments.of(FORMATS.low(), "Abfallschlüssel;Abfallbezeichnung\n10304;Bergematerial\n", "ewc-2015",
						Map.of("code", "01 03 04", "title_de", "Bergematerial")),
				Arguments.of(FORMATS.low(), "ewc_code,ewc_name\n010304,Afval\n", "ewc-2015",
						Map.of("code", "01 03 04", "title_nl", "afval")),
				Arguments.of(FORMATS.low(),
						"code,isHazardous,entryTypeDesc,chapter,subChapter,description\n010304,true,x,y,z,PCB\n",
						"ewc-2015", Map.of("code", "01 03 04", "hazardous", "true", "title_en", "PCB")),
				Arguments.of(FORMATS.low(),
						"L3,Code without spaces,Description,Description P1,Description P2\n04,010304,Tailings,x,y\n",
						"ewc-2015", Map.of("code", "01 03 04", "title_en", "tailings")));
	}

	@Test
	void readsTheNorwegianListWithItsRepeatedHeader() throws IOException {
		Read read = read(FORMATS.eal(), """
				Nivå;Kode;Beskrivelse;Registrerbar;Farlig
				1;01;"Avfall fra leting; alt";Ja;Nei
				Nivå;Kode;Beskrivelse;Registrerbar;Farlig
				3;010304;Syredannende avgang;Ja;Ja
				Nivå;Kode;Beskrivelse;Registrerbar;Farlig
				3;160401;Ammunisjonsavfall;Ja;Nei
				3;010201;Utgått: noe;Nei;Nei
				3;165071;Oljeholdig avfall;Ja;Ja
				3;165072;Annet avfall;Ja;Ja
				""");

		assertThat(read.rows()).extracting((row) -> row.cells().getOrDefault("code", ""))
			.containsExactly("01", "01 03 04", "16 04 01");
		assertThat(read.rows().get(1).cells()).isEqualTo(
				Map.of("code", "01 03 04", "level", "entry", "title_nb", "syredannende avgang", "hazardous", "true"));
		assertThat(read.remarks(Severity.WARNING)).containsExactly(
				"6 Farlig: differs from the edition, which has hazardous true and stays",
				"7 Kode: 1 code is withdrawn by the list itself", "8 Kode: 2 codes are not in ewc-2015",
				"0 : does not tell 970 of the 973 codes of ewc-2015, which stay as they are");
		assertThat(read.remarks()).extracting(Remark::value).contains("165071, 165072");
	}

	@Test
	void countsWhatDividesTheEditionFurther() throws IOException {
		Read read = read(FORMATS.nacebel(), """
				LEVEL,CODE,NATIONAL_TITLE_BE_NL,NATIONAL_TITLE_BE_FR,NATIONAL_TITLE_BE_DE,NATIONAL_TITLE_BE_EN
				4,01.11,een,un,ein,one
				5,01.110,een,un,ein,one
				5,01.120,een,un,ein,one
				""");

		assertThat(read.rows()).extracting(TableRow::cells)
			.containsExactly(Map.of("code", "01.11", "level", "class", "title_nl", "een", "title_fr", "un", "title_de",
					"ein", "title_en", "one"));
		assertThat(read.remarks(Severity.WARNING)).first()
			.isEqualTo("3 CODE: 2 codes are left out, which divide codes of nace-2.1 further as national lists do");
	}

	@Test
	void keepsOurSpellingOfTheSameWords() {
		assertThat(Titles.of("Verarbeitendes Gewerbe/Herstellung von Waren",
				"VERARBEITENDES GEWERBE/HERSTELLUNG VON WAREN"))
			.isEqualTo("Verarbeitendes Gewerbe/Herstellung von Waren");
		assertThat(Titles.of("Culture d'agrumes", "Culture  d’agrumes ")).isEqualTo("Culture d'agrumes");
		assertThat(Titles.of("old words", "**New\n words**")).isEqualTo("New words");
		assertThat(Titles.of("old words", "NEW WORDS")).isEqualTo("New words");
	}

	@Test
	void linksTheEditionsOfNace() throws IOException {
		Read read = read(new Nace21ToNace2Format(), """
				NACE21_CODE\tLEVEL\tNACE21_HEADING\tNACE2_CODE\tNACE2_HEADING\tCommon_Content\tMapping_Type
				"01"\t"2"\t"01 Crop"\t"01"\t"01 Crop"\t\t"x"
				"01"\t"2"\t"01 Crop"\t"03"\t"03 Fishing"\t\t"x"
				"24.10"\t"4"\t"24.10 Iron"\t"24.10"\t"24.10 Iron"\t\t"x"
				"46.89"\t"4"\t"46.89 Other"\t""\t""\t\t"x"
				""");

		assertThat(read.recognised()).isTrue();
		assertThat(read.rows()).extracting(TableRow::cells)
			.containsExactly(Map.of("from", "01", "to", "01", "whole", "false", "content", "to within from"),
					Map.of("from", "01", "to", "03", "whole", "false", "content", "to within from"),
					Map.of("from", "24.10", "to", "24.10", "whole", "true", "content", "same"));
		assertThat(read.remarks(Severity.WARNING)).containsExactly("5 NACE2_CODE: links 46.89 to no code");
	}

	@Test
	void takesNoOtherTableForItsOwn() throws IOException {
		for (ImportFormat format : List.of(FORMATS.ramon(), FORMATS.showvoc(), FORMATS.nace21Titles(),
				FORMATS.nacebel(), FORMATS.eal(), FORMATS.low(), new Nace21ToNace2Format())) {
			assertThat(read(format, "code,level,parent,title_en\nA,section,,x\n").recognised()).as(format.id())
				.isFalse();
		}
	}

	private Read read(ImportFormat format, String text) throws IOException {
		return Read.by(format, this.folder, Map.of("list.csv", text));
	}

}
