package org.symbiograph.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Tables as workbooks. */
class XlsxConverterTests {

	private static final XlsxConverter converter = new XlsxConverter(() -> Optional.of("2026.3"));

	private static final Table<String> TABLE = Table.of(String.class)
		.with("word", (word) -> word)
		.with("length", String::length);

	@Test
	void keepsTextsTextsAndNumbersNumbers() throws IOException {
		List<Row> rows = rows(Stream.of("=1+1", "<10.10>"));

		assertThat(rows.get(0)).extracting(Cell::asString).containsExactly("word", "length");
		assertThat(rows.get(1).getCell(0).getType()).isEqualTo(CellType.STRING);
		assertThat(rows.get(1).getCell(0).asString()).isEqualTo("=1+1");
		assertThat(rows.get(2).getCell(0).asString()).isEqualTo("<10.10>");
		assertThat(rows.get(2).getCell(1).asNumber().intValue()).isEqualTo(7);
	}

	@Test
	void writesMoreRowsThanItHoldsInMemory() throws IOException {
		List<Row> rows = rows(IntStream.range(0, 1_234).mapToObj(String::valueOf));

		assertThat(rows).hasSize(1_235);
		assertThat(rows.get(1_000).getCell(0).asString()).isEqualTo("999");
	}

	@Test
	void leavesTheWorkbookUnfinishedWhenReadingFails() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Stream<String> rows = Stream.of("a", "b").peek((row) -> {
			throw new IllegalStateException("the graph is gone");
		});

		assertThatThrownBy(() -> converter.write(new TableExport<>("words", TABLE, rows), out))
			.hasMessage("the graph is gone");
		assertThatThrownBy(() -> new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray())).close())
			.isInstanceOf(Exception.class);
	}

	private static List<Row> rows(Stream<String> words) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		converter.write(new TableExport<>("words", TABLE, words), out);
		try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
			return workbook.getFirstSheet().read();
		}
	}

}
