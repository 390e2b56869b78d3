package org.symbiograph.imports.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.symbiograph.imports.files.Cell.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Spreadsheets, well-formed and made to do harm. */
class WorkbookTests {

	@TempDir
	private Path folder;

	@Test
	void readsWhatAPersonWrote() throws IOException {
		Sheet sheet = written((cells) -> {
			cells.value(0, 0, "  text ");
			cells.value(0, 1, 10202);
			cells.value(0, 2, 0.1);
			cells.value(0, 3, 0.1 + 0.2);
			cells.value(0, 4, true);
			cells.value(0, 5, LocalDate.of(2026, 11, 22));
			cells.style(0, 5).format("yyyy-mm-dd").set();
			cells.value(0, 6, LocalDateTime.of(2026, 11, 22, 10, 30));
			cells.style(0, 6).format("[$-409]m/d/yy h:mm AM/PM").set();
			cells.value(0, 7, 1e300);
		});

		assertThat(texts(sheet)).containsExactly(
				List.of("text", "10202", "0.1", "0.3", "true", "2026-11-22", "2026-11-22T10:30", "1E+300"));
		assertThat(sheet.name()).isEqualTo("Sheet");
		assertThat(sheet.file()).isEqualTo("book.xlsx");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			000000|10304|010304
			000000|100202|100202
			00\\ 00\\ 00|10304|01 03 04
			00" "00" "00|10304|01 03 04
			00.00|1.1|01.10
			0.00|24.1|24.10
			0.00|24.123|24.123
			0|5|5
			#,##0|1234567|1234567
			0.0%|0.5|0.5
			General|0.25|0.25
			d/m/yyyy|45000|2023-03-15
			h:mm|0.5|12:00
			[h]:mm|1.5|1.5
			""")
	void showsTheZerosOfItsFormat(String format, double number, String shown) throws IOException {
		Sheet sheet = written((cells) -> {
			cells.value(0, 0, number);
			cells.style(0, 0).format(format).set();
		});

		assertThat(texts(sheet)).containsExactly(List.of(shown));
	}

	@Test
	void keepsTheNumbersOfRowsAndBlankCells() throws IOException {
		Sheet sheet = written((cells) -> {
			cells.value(0, 0, "a");
			cells.value(4, 2, "b");
		});

		assertThat(lines(sheet)).extracting(Line::number).containsExactly(1L, 5L);
		assertThat(texts(sheet)).containsExactly(List.of("a"), List.of("", "", "b"));
	}

	@Test
	void tellsFormulasAndErrors() throws IOException {
		Sheet sheet = byHand("""
				<row r="1"><c r="A1"><f>B1*2</f><v>42</v></c><c r="B1" t="str"><f>"x"</f><v>saved</v></c>\
				<c r="C1" t="e"><v>#REF!</v></c><c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c>\
				<c r="E1" t="str"><v>plain</v></c><c r="F1"><f>NOW()</f></c></row>""", "");

		assertThat(lines(sheet).getFirst().cells()).containsExactly(new Cell("42", Kind.FORMULA),
				new Cell("saved", Kind.FORMULA), new Cell("#REF!", Kind.ERROR), new Cell("#DIV/0!", Kind.ERROR),
				Cell.of("plain"), new Cell("", Kind.FORMULA));
	}

	@Test
	void repeatsTheTextOfMergedCells() throws IOException {
		Sheet sheet = written((cells) -> {
			cells.value(0, 0, "top");
			cells.value(2, 0, "below");
			cells.value(1, 2, "beside");
			cells.range(0, 0, 1, 1).merge();
		});

		Cell merged = new Cell("top", Kind.MERGED);
		assertThat(lines(sheet)).extracting(Line::cells)
			.containsExactly(List.of(Cell.of("top"), merged), List.of(merged, merged, Cell.of("beside")),
					List.of(Cell.of("below")));
	}

	@Test
	void readsHiddenSheetsToo() throws IOException {
		Sheet sheet = written((cells) -> {
			cells.value(0, 0, "seen");
			cells.setVisibilityState(VisibilityState.VERY_HIDDEN);
		});

		assertThat(texts(sheet)).containsExactly(List.of("seen"));
	}

	@Test
	void readsTextOfSeveralFontsAsOne() throws IOException {
		Sheet sheet = byHand(
				"<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='inlineStr'><is><t>in</t><t>line</t></is></c></row>",
				"<si><r><t>H</t></r><r><t>2</t></r><r><t>O</t></r><rPh><t>never</t></rPh></si>");

		assertThat(texts(sheet)).containsExactly(List.of("H2O", "inline"));
	}

	@Test
	void keepsTheBeginningOfACellThatIsTooLong() throws IOException {
		Sheet sheet = byHand(
				"<row r='1'><c r='A1' t='inlineStr'><is><t>%s</t></is></c></row><row r='2'><c r='A2'><v>1</v></c></row>"
					.formatted("x".repeat(5_000_000)),
				"");

		assertThat(lines(sheet)).extracting((line) -> line.cell(0))
			.containsExactly(new Cell("x".repeat(200), Kind.TOO_LONG), Cell.of("1"));
	}

	@Test
	void neverReadsAnExternalEntity() throws IOException {
		Path secret = Files.writeString(this.folder.resolve("secret.txt"), "secret");
		String part = "<?xml version='1.0'?><!DOCTYPE worksheet [<!ENTITY x SYSTEM '%s'>]>".formatted(secret.toUri())
				+ Zip.sheet("<row r='1'><c r='A1' t='inlineStr'><is><t>&x;</t></is></c></row>");
		Path file = Zip.workbook(this.folder.resolve("book.xlsx"), part, Zip.texts(""));

		UnreadableFile refused = refused(() -> open(file));

		assertThat(refused.reason()).contains("document type", "xl/worksheets/sheet1.xml");
		assertThat(refused.getMessage()).doesNotContain("secret");
	}

	@Test
	void refusesEntitiesInSharedTexts() throws IOException {
		Path file = Zip.workbook(this.folder.resolve("book.xlsx"), Zip.sheet(""),
				"<!DOCTYPE sst [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>]>" + Zip.texts("<si><t>&b;</t></si>"));

		assertThat(refused(() -> open(file)).reason()).contains("document type", "sharedStrings");
	}

	@Test
	void findsWhatIsHiddenUnderAnotherName() throws IOException {
		Path file = Zip.workbook(this.folder.resolve("book.xlsx"),
				"<!DOCTYPE worksheet [<!ENTITY a 'ha'>]>" + Zip.sheet(""), Zip.texts(""), "worksheets/sheet1.bin");

		assertThat(refused(() -> open(file)).reason()).contains("document type", "sheet1.bin");
	}

	@Test
	void refusesAZipBomb() throws IOException {
		Path file = Zip.workbook(this.folder.resolve("book.xlsx"), Zip.sheet("<row/>\n".repeat(20_000_000)),
				Zip.texts(""));

		UnreadableFile refused = refused(() -> open(file));

		assertThat(Files.size(file)).isLessThan(1_000_000);
		assertThat(refused.reason()).contains("out of proportion", "sheet1.xml");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<row r='1'><c r='ZZZZZZ1'><v>1</v></c></row>",
			"<row r='1'><c r='XFE1'><v>1</v></c></row>", "<row r='2000000'/>", "<row r='-1'/>", "<row r='x'/>",
			"<row r='1'><c r='A1' t='s'><v>999999999</v></c></row>", "<row r='1'><c r='A1' t='s'><v>x</v></c></row>" })
	void refusesCellsOutsideOfTheSheet(String rows) throws IOException {
		Path file = Zip.workbook(this.folder.resolve("book.xlsx"), Zip.sheet(rows), Zip.texts("<si><t>a</t></si>"));

		assertThat(refused(() -> open(file)).reason()).contains("damaged");
	}

	@Test
	void refusesElementsWithoutEnd() throws IOException {
		Path file = Zip.workbook(this.folder.resolve("book.xlsx"), Zip.sheet("<a>".repeat(100_000)), Zip.texts(""));

		assertThat(refused(() -> open(file)).reason()).contains("256 deep");
	}

	@Test
	void refusesANumberWithoutEnd() throws IOException {
		Path file = Zip.workbook(this.folder.resolve("book.xlsx"),
				Zip.sheet("<row r='1'><c r='A1'><v>%s</v></c></row>".formatted("1".repeat(1_000_000))), Zip.texts(""));

		assertThat(refused(() -> open(file)).reason()).contains("digits");
	}

	@Test
	void refusesMergedCellsWithoutEnd() throws IOException {
		Path file = Zip.workbook(this.folder.resolve("book.xlsx"),
				Zip.sheet("")
					.replace("</sheetData>", "</sheetData><mergeCells><mergeCell ref='A1:XFD1048576'/></mergeCells>"),
				Zip.texts(""));

		assertThat(refused(() -> open(file)).reason()).contains("merged cells");
	}

	@Test
	void refusesTextThatIsNotWellFormed() throws IOException {
		Path file = Zip.workbook(this.folder.resolve("book.xlsx"),
				Zip.sheet("<row r='1'><c r='A1' t='inlineStr'><is><t>Lime & Sons</t></is></c></row>"), Zip.texts(""));

		assertThat(refused(() -> open(file)).reason()).contains("damaged", "sheet1.xml");
	}

	@Test
	void saysWhereASheetBreaksOff() throws IOException {
		Path file = Zip.workbook(this.folder.resolve("book.xlsx"), "<worksheet><sheetData><row r='1'><c r='A1'",
				Zip.texts(""));

		assertThat(refused(() -> open(file)).reason()).contains("damaged", "sheet1.xml");
	}

	@Test
	void refusesAFormulaThatRefersToNone() throws IOException {
		Sheet sheet = byHand("<row r='1'><c r='A1'><v>1</v></c></row>"
				+ "<row r='2'><c r='A2'><f t='shared' si='9'/><v>1</v></c></row>", "");

		UnreadableFile refused = refused(() -> lines(sheet));

		assertThat(refused.row()).isEqualTo(2);
		assertThat(refused.sheet()).isEqualTo("S");
	}

	@Test
	void readsAMillionRowsThatAreOnlyFormatted() throws IOException {
		StringBuilder rows = new StringBuilder("<row r='1'><c r='A1'><v>1</v></c></row>");
		for (int row = 2; row <= 1_048_576; row++) {
			rows.append("<row r='").append(row).append("' s='1' customFormat='1'/>");
		}
		Sheet sheet = byHand(rows.toString(), "");

		try (Stream<Line> lines = sheet.lines()) {
			assertThat(lines.filter((line) -> !line.isBlank())).hasSize(1);
		}
	}

	private Sheet written(Consumer<Worksheet> cells) throws IOException {
		Path file = this.folder.resolve("book.xlsx");
		try (OutputStream out = Files.newOutputStream(file);
				org.dhatim.fastexcel.Workbook workbook = new org.dhatim.fastexcel.Workbook(out, "test", "1.0")) {
			Worksheet sheet = workbook.newWorksheet("Sheet");
			cells.accept(sheet);
		}
		return open(file);
	}

	private Sheet byHand(String rows, String texts) throws IOException {
		return open(Zip.workbook(this.folder.resolve("book.xlsx"), Zip.sheet(rows), Zip.texts(texts)));
	}

	private static Sheet open(Path file) {
		try (DataFiles files = DataFiles.open(List.of(NamedPath.of(file)))) {
			return files.sheets().getFirst();
		}
	}

	private static UnreadableFile refused(ThrowingCallable reading) {
		UnreadableFile caught = catchThrowableOfType(UnreadableFile.class, reading);
		assertThat(caught).isNotNull();
		assertThat(caught.remedy()).isNotBlank();
		return caught;
	}

	private static List<Line> lines(Sheet sheet) {
		try (Stream<Line> lines = sheet.lines()) {
			return lines.toList();
		}
	}

	private static List<List<String>> texts(Sheet sheet) {
		return lines(sheet).stream().map((line) -> line.cells().stream().map(Cell::text).toList()).toList();
	}

}
