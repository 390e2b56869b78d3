package org.symbiograph.web;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;

import org.apache.commons.lang3.StringUtils;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a table to a sheet. Cells are texts or numbers, never formulas. Texts stand in
 * their cells and not in a shared list, which would have to be held until the end.
 */
final class SheetWriter {

	/** What Excel takes. */
	private static final int LONGEST_TEXT = 32_767;

	private static final int ROWS_IN_MEMORY = 500;

	private static final int WIDTH = 22;

	/** What Excel calls the format of cells whose content is never interpreted. */
	private static final String TEXT = "@";

	private final Worksheet sheet;

	private final boolean texts;

	private SheetWriter(Worksheet sheet, boolean texts) {
		this.sheet = sheet;
		this.texts = texts;
	}

	/** Writes a table to be read. */
	static <T> void write(TableExport<T> export, Worksheet sheet) throws IOException {
		new SheetWriter(sheet, false).write(export);
	}

	/** Writes a table to be filled in: what is typed into it stays as it is typed. */
	static <T> void writeForFillingIn(TableExport<T> export, Worksheet sheet) throws IOException {
		new SheetWriter(sheet, true).write(export);
	}

	private <T> void write(TableExport<T> export) throws IOException {
		List<String> names = export.table().names();
		for (int column = 0; column < names.size(); column++) {
			writeHeader(column, names.get(column));
		}
		this.sheet.freezePane(0, 1);
		int row = 1;
		for (Iterator<T> rows = export.rows().iterator(); rows.hasNext(); row++) {
			writeRow(row, export.table().cells(rows.next()));
			if (row % ROWS_IN_MEMORY == 0) {
				this.sheet.flush();
			}
		}
		this.sheet.setAutoFilter(0, 0, row - 1, names.size() - 1);
	}

	private void writeHeader(int column, String name) {
		if (this.texts) {
			this.sheet.style(column).format(TEXT).set();
		}
		this.sheet.inlineString(0, column, name);
		this.sheet.style(0, column).bold().set();
		this.sheet.width(column, WIDTH);
	}

	private void writeRow(int row, List<Object> cells) {
		for (int column = 0; column < cells.size(); column++) {
			if (cells.get(column) instanceof Number number) {
				this.sheet.value(row, column, number);
			}
			else if (cells.get(column) instanceof String text && !text.isEmpty()) {
				this.sheet.inlineString(row, column, StringUtils.abbreviate(text, LONGEST_TEXT));
				if (this.texts) {
					this.sheet.style(row, column).format(TEXT).set();
				}
			}
		}
	}

}
