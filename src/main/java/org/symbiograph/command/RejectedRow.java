package org.symbiograph.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * What is wrong with a row.
 *
 * @param file the file it stands in
 * @param sheet the sheet; empty in a text table
 * @param row its line, from 1; empty for the file as a whole
 * @param column the column as the file calls it; empty for the whole row
 * @param value what stands there
 * @param reason what is wrong with it
 * @param suggestion what to write instead or to do; empty if nothing can be proposed
 */
record RejectedRow(String file, String sheet, String row, String column, String value, String reason,
		String suggestion) {

	/** The first rows of a list as CSV. */
	static List<RejectedRow> ofText(Path list, int most) throws IOException {
		try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(Files.newBufferedReader(list))) {
			return rows.stream().limit(most).map((row) -> of(row.getFields()::get)).toList();
		}
	}

	/** The first rows of the list that is the first sheet of a workbook. */
	static List<RejectedRow> ofWorkbook(Path workbook, int most) throws IOException {
		try (ReadableWorkbook opened = new ReadableWorkbook(workbook.toFile());
				Stream<Row> rows = opened.getFirstSheet().openStream()) {
			return rows.skip(1)
				.limit(most)
				.map((row) -> of((column) -> row.hasCell(column) ? row.getCell(column).getText() : ""))
				.toList();
		}
	}

	private static RejectedRow of(IntFunction<String> cells) {
		return new RejectedRow(cells.apply(0), cells.apply(1), cells.apply(2), cells.apply(3), cells.apply(4),
				cells.apply(5), cells.apply(6));
	}

	/** Where it is, for a person. */
	String place() {
		String at = this.row.isEmpty() ? "" : ":" + this.row;
		return Printable.of(this.file + (this.sheet.isEmpty() ? "" : " " + this.sheet) + at, 90);
	}

	/** What is wrong and what to do, for a person. */
	String told() {
		return Printable.of(this.reason + (this.suggestion.isEmpty() ? "" : " → " + this.suggestion), 300);
	}

}
