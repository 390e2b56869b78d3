package org.symbiograph.web;

import java.io.IOException;
import java.io.OutputStream;

import org.dhatim.fastexcel.Workbook;

/** Writes tables as workbooks of one sheet. */
class XlsxConverter extends ExportConverter<TableExport<?>> {

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
		SheetWriter.write(export, workbook.newWorksheet(export.name()));
		workbook.finish();
	}

}
