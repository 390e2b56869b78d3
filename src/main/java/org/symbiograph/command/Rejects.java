package org.symbiograph.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;

/**
 * The rejected rows of an import.
 *
 * @param file where they are: a list as CSV, or a workbook to correct and to import again
 */
record Rejects(Path file) {

	private static final int SHOWN = 20;

	/** Shows the first of them. */
	void show(PrintWriter out) {
		TextTable table = TextTable.forColumns(Help.defaultColorScheme(Ansi.OFF), column(30, 0), column(16, 2),
				column(18, 2), column(56, 2));
		table.addRowValues("place", "column", "value", "reason");
		first().forEach((row) -> table.addRowValues(row.place(), Printable.of(row.column(), 40),
				Printable.of(row.value(), 60), row.told()));
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

	/** Whether a file is to be a workbook, as its name tells. */
	static boolean isWorkbook(Path file) {
		return file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
	}

	private List<RejectedRow> first() {
		try {
			return isWorkbook(this.file) ? RejectedRow.ofWorkbook(this.file, SHOWN)
					: RejectedRow.ofText(this.file, SHOWN);
		}
		catch (IOException | RuntimeException ex) {
			throw new CommandFailure(ExitCode.FAILED, "%s cannot be read (%s)".formatted(this.file, ex), ex);
		}
	}

}
