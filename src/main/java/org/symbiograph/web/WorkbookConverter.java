package org.symbiograph.web;

import java.io.IOException;
import java.io.OutputStream;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes workbooks that people fill in, one sheet after the other. */
class WorkbookConverter extends ExportConverter<WorkbookExport> {

	WorkbookConverter(CurrentRelease release) {
		super(release, WorkbookExport.class, MediaTypes.XLSX, "xlsx");
		setDefaultCharset(null);
	}

	@Override
	String name(WorkbookExport export) {
		return export.name();
	}

	/**
	 * A failure must not finish the workbook, so it is not closed then; it holds no more
	 * than the response.
	 */
	@Override
	@SuppressWarnings("resource")
	void write(WorkbookExport export, OutputStream out) throws IOException {
		Workbook workbook = new Workbook(out, "Symbiograph", null);
		for (TableExport<?> table : export.sheets()) {
			Worksheet sheet = workbook.newWorksheet(table.name());
			SheetWriter.writeForFillingIn(table, sheet);
			sheet.finish();
		}
		workbook.finish();
	}

}
