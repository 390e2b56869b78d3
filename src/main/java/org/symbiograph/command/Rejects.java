package org.symbiograph.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;

/**
 * The rejected rows of an import.
 *
 * @param file where they are, as CSV to correct and to import again
 */
record Rejects(Path file) {

	private static final int SHOWN = 20;

	/** Shows the first of them. */
	void show(PrintWriter out) {
		TextTable table = TextTable.forColumns(Help.defaultColorScheme(Ansi.OFF), column(30, 0), column(16, 2),
				column(18, 2), column(56, 2));
		table.addRowValues("place", "column", "value", "reason");
		first().forEach((row) -> table.addRowValues(place(row), Printable.of(row.getField("column"), 40),
				Printable.of(row.getField("value"), 60), reason(row)));
		out.println();
		out.print(table);
	}

	/** Tells where all are. */
	void tellWhere(PrintWriter out, long count) {
		out.println("The %,d rejected rows are in %s".formatted(count, this.file));
	}

	private static Column column(int width, int indent) {
		return new Column(width, indent, Overflow.WRAP);
	}

	private List<NamedCsvRecord> first() {
		try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
			.ofNamedCsvRecord(Files.newBufferedReader(this.file))) {
			return rows.stream().limit(SHOWN).toList();
		}
		catch (IOException ex) {
			throw new CommandFailure(ExitCode.FAILED, "%s cannot be read (%s)".formatted(this.file, ex), ex);
		}
	}

	private static String place(NamedCsvRecord row) {
		String sheet = row.getField("sheet");
		String at = row.getField("row").isEmpty() ? "" : ":" + row.getField("row");
		return Printable.of(row.getField("file") + (sheet.isEmpty() ? "" : " " + sheet) + at, 90);
	}

	private static String reason(NamedCsvRecord row) {
		String suggestion = row.getField("suggestion");
		return Printable.of(row.getField("reason") + (suggestion.isEmpty() ? "" : " → " + suggestion), 300);
	}

}
