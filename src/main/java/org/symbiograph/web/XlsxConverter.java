package org.symbiograph.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;

import org.apache.commons.lang3.StringUtils;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes tables as workbooks. Cells are texts or numbers, never formulas. Texts stand in
 * their cells and not in a shared list, which would have to be held until the end.
 */
class XlsxConverter extends ExportConverter<TableExport<?>> {

	/** What Excel takes. */
	private static final int LONGEST_TEXT = 32_767;

	private static final int ROWS_IN_MEMORY = 500;

	private static final int WIDTH = 22;

	XlsxConverter(CurrentRelease release) {
		super(release, TableExport.class, MediaTypes.XLSX, "xlsx");
		setDefaultCharset(null);
	}

	@Override
	String name(TableExport<?> export) {
		return export.name();
	}

	/**
	 * A failure must not finish the workbook, so it is not closed then; it holds no more
	 * than the response.
	 */
	@Override
	@SuppressWarnings("resource")
	void write(TableExport<?> export, OutputStream out) throws IOException {
		Workbook workbook = new Workbook(out, "Symbiograph", null);
		writeRows(export, workbook.newWorksheet(export.name()));
		workbook.finish();
	}

	private static <T> void writeRows(TableExport<T> export, Worksheet sheet) throws IOException {
		List<String> names = export.table().names();
		for (int column = 0; column < names.size(); column++) {
			sheet.inlineString(0, column, names.get(column));
			sheet.style(0, column).bold().set();
			sheet.width(column, WIDTH);
		}
		sheet.freezePane(0, 1);
		int row = 1;
		for (Iterator<T> rows = export.rows().iterator(); rows.hasNext(); row++) {
			writeRow(sheet, row, export.table().cells(rows.next()));
			if (row % ROWS_IN_MEMORY == 0) {
				sheet.flush();
			}
		}
		sheet.setAutoFilter(0, 0, row - 1, names.size() - 1);
	}

	private static void writeRow(Worksheet sheet, int row, List<Object> cells) {
		for (int column = 0; column < cells.size(); column++) {
			if (cells.get(column) instanceof Number number) {
				sheet.value(row, column, number);
			}
			else if (cells.get(column) instanceof String text && !text.isEmpty()) {
				sheet.inlineString(row, column, StringUtils.abbreviate(text, LONGEST_TEXT));
			}
		}
	}

}
