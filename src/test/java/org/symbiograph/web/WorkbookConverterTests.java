package org.symbiograph.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Workbooks of several sheets, to be filled in. */
class WorkbookConverterTests {

	private static final WorkbookConverter converter = new WorkbookConverter(() -> Optional.of("2026.3"));

	private static final Table<String> TABLE = Table.of(String.class).with("word", (word) -> word);

	@Test
	void writesSheetAfterSheetThatNeitherFitsIntoMemory() throws IOException {
		try (ReadableWorkbook workbook = written(export("numbers", 1_234), export("none", 0), export("more", 600))) {
			List<Sheet> sheets = workbook.getSheets().toList();

			assertThat(sheets).extracting(Sheet::getName).containsExactly("numbers", "none", "more");
			assertThat(sheets.get(0).read()).hasSize(1_235)
				.last()
				.satisfies((row) -> assertThat(row.getCell(0)).extracting(Cell::asString).isEqualTo("1233"));
			assertThat(sheets.get(1).read()).hasSize(1);
			assertThat(sheets.get(2).read()).hasSize(601);
		}
	}

	@Test
	void formatsCellsAndWhatIsAddedBelowAsTextSoThatCodesStayCodes(@TempDir Path folder) throws IOException {
		Path file = Files.write(folder.resolve("book.xlsx"),
				bytes(new TableExport<>("codes", TABLE, Stream.of("10.10", "=1+1"))));

		assertThat(part(file, "xl/styles.xml")).contains("formatCode=\"@\"");
		assertThat(part(file, "xl/worksheets/sheet1.xml")).containsPattern("<col [^>]*style=\"1\"")
			.contains("<c r=\"A2\" s=\"1\" t=\"inlineStr\"><is><t>10.10<", "<t>=1+1<")
			.doesNotContain("<f>");
	}

	private static String part(Path file, String name) throws IOException {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static TableExport<String> export(String name, int rows) {
		return new TableExport<>(name, TABLE, IntStream.range(0, rows).mapToObj(String::valueOf));
	}

	private static ReadableWorkbook written(TableExport<?>... sheets) throws IOException {
		return new ReadableWorkbook(new ByteArrayInputStream(bytes(sheets)));
	}

	private static byte[] bytes(TableExport<?>... sheets) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		converter.write(new WorkbookExport("book", List.of(sheets)), out);
		return out.toByteArray();
	}

}
