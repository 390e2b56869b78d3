package org.symbiograph.imports.formats.maestri;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.symbiograph.imports.files.DataFiles;
import org.symbiograph.imports.files.NamedPath;
import org.symbiograph.imports.files.Sheet;
import org.symbiograph.imports.formats.Remark;
import org.symbiograph.imports.formats.TableRow;

/** What the format tells of a workbook. */
record Told(List<TableRow> rows, List<Remark> remarks) {

	static Told of(Path workbook) {
		try (DataFiles files = DataFiles.open(List.of(new NamedPath(workbook.getFileName().toString(), workbook)))) {
			return of(files.sheets());
		}
	}

	static Told of(List<Sheet> sheets) {
		Told told = new Told(new ArrayList<>(), new ArrayList<>());
		new MaestriFormat().read(sheets, told.rows::add, told.remarks::add);
		return told;
	}

	List<Map<String, String>> table(String name) {
		return this.rows.stream().filter((row) -> row.table().equals(name)).map(TableRow::cells).toList();
	}

	Map<String, String> row(String table, String id) {
		return table(table).stream().filter((row) -> id.equals(row.get("id"))).findFirst().orElseThrow();
	}

	List<Remark> remarksOf(long row) {
		return this.remarks.stream().filter((remark) -> remark.place().row() == row).toList();
	}

}
