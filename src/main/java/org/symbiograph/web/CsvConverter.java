package org.symbiograph.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.writer.CsvWriter;

/** Writes tables as CSV (RFC 4180) that a spreadsheet opens as it is meant. */
class CsvConverter extends ExportConverter<TableExport<?>> {

	/** Without it Excel takes UTF-8 for the code page of the country. */
	private static final char BYTE_ORDER_MARK = '\uFEFF';

	/** What spreadsheets run as a formula (OWASP: CSV Injection). */
	private static final Pattern FORMULA = Pattern.compile("[=+\\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20].*", Pattern.DOTALL);

	private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)?");

	CsvConverter(CurrentRelease release) {
		super(release, TableExport.class, MediaTypes.CSV, "csv");
	}

	@Override
	String name(TableExport<?> export) {
		return export.name();
	}

	@Override
	void write(TableExport<?> export, OutputStream out) throws IOException {
		Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		text.write(BYTE_ORDER_MARK);
		writeRows(export, CsvWriter.builder().build(text));
		text.flush();
	}

	private static <T> void writeRows(TableExport<T> export, CsvWriter csv) throws IOException {
		csv.writeRecord(export.table().names());
		export.rows().forEach((row) -> csv.writeRecord(texts(export.table().cells(row))));
		csv.flush();
	}

	private static List<String> texts(List<Object> cells) {
		return cells.stream().map((cell) -> (cell instanceof String text) ? harmless(text) : cell.toString()).toList();
	}

	/** A text that a spreadsheet shows and does not run. */
	static String harmless(String text) {
		return (FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches()) ? "'" + text : text;
	}

}
