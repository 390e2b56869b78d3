package org.symbiograph.imports.formats.maestri;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.symbiograph.imports.files.Sheet;
import org.symbiograph.imports.formats.ImportFormat;
import org.symbiograph.imports.formats.Place;
import org.symbiograph.imports.formats.Remark;
import org.symbiograph.imports.formats.Remark.Severity;
import org.symbiograph.imports.formats.TableRow;

import org.springframework.stereotype.Component;

/**
 * The workbook of the MAESTRI exchanges database. It comes out as the rows of the library
 * that it was made into: what the workbook says is read from its cells, what the library
 * assigned is taken from the library that is shipped.
 */
@Component
class MaestriFormat implements ImportFormat {

	@Override
	public String id() {
		return Library.IMPORT;
	}

	@Override
	public String title() {
		return "The workbook of the MAESTRI exchanges database, as it was published";
	}

	@Override
	public boolean recognises(List<Sheet> sheets) {
		return sheets.stream().map(DatabaseSheet::of).anyMatch(Optional::isPresent);
	}

	@Override
	public void read(List<Sheet> sheets, Consumer<TableRow> rows, Consumer<Remark> remarks) {
		List<DatabaseSheet> databases = sheets.stream().map(DatabaseSheet::of).flatMap(Optional::stream).toList();
		if (databases.isEmpty()) {
			remarks.accept(new Remark(Severity.REJECTED, new Place(sheets.getFirst().file(), "", 0), "", "",
					"no sheet is laid out as the sheet Database of MAESTRI: 21 columns, the first of them Exchange Identifier",
					"give the workbook as it was published, or choose another format"));
			return;
		}
		new WorkbookReading(databases, rows, remarks).read();
	}

}
