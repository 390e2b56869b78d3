package org.symbiograph.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.symbiograph.imports.DataPackage.TableDescription;
import org.symbiograph.web.Table;
import org.symbiograph.web.TableExport;
import org.symbiograph.web.WorkbookExport;

import org.springframework.stereotype.Component;

/**
 * The rejected rows of an import as a workbook in the layout of our own tables: corrected
 * there, it can be imported as it is. What begins with an underscore is for people, and
 * {@link OwnTables} leaves it out.
 */
@Component
class RejectsWorkbook {

	private final Catalogue catalogue;

	private final Remarks remarks;

	private final EntryQueries entries;

	RejectsWorkbook(Catalogue catalogue, Remarks remarks, EntryQueries entries) {
		this.catalogue = catalogue;
		this.remarks = remarks;
		this.entries = entries;
	}

	/**
	 * Gives the workbook of an import.
	 * @param verdict what is wrong with which row, which becomes the first sheet
	 */
	WorkbookExport of(String id, String name, TableExport<?> verdict) {
		Map<String, Set<String>> used = used(id);
		List<TableExport<?>> sheets = new ArrayList<>();
		sheets.add(verdict);
		this.catalogue.names()
			.stream()
			.filter(used::containsKey)
			.map(this.catalogue::get)
			.forEach((table) -> sheets.add(sheet(id, table, used.getOrDefault(table.name(), Set.of()))));
		return new WorkbookExport(name, sheets);
	}

	/** The columns that the rows say something of, by table. */
	private Map<String, Set<String>> used(String id) {
		Map<String, Set<String>> used = new HashMap<>();
		this.remarks.lines(id, "rows")
			.map(RefusedRow::of)
			.forEach((row) -> used.computeIfAbsent(row.table(), (table) -> new HashSet<>())
				.addAll(row.cells().keySet()));
		return used;
	}

	private TableExport<RefusedRow> sheet(String id, TableDescription table, Set<String> used) {
		List<String> columns = table.schema()
			.columns()
			.stream()
			.filter((column) -> used.contains(column) || table.key().contains(column))
			.toList();
		return new TableExport<>(table.name(), layout(columns),
				this.remarks.parts(id, "rows")
					.map((lines) -> RefusedRow.of(table.name(), lines))
					.flatMap((rows) -> completed(table, columns, rows).stream()));
	}

	private static Table<RefusedRow> layout(List<String> columns) {
		Table<RefusedRow> layout = Table.of(RefusedRow.class);
		for (String column : columns) {
			layout = layout.with(column, (row) -> row.cells().get(column));
		}
		return layout.with("_file", (row) -> row.place().file())
			.with("_sheet", (row) -> row.place().sheet())
			.with("_row", (row) -> row.place().row())
			.with("_reason", RefusedRow::reason)
			.with("_suggestion", RefusedRow::suggestion);
	}

	private List<RefusedRow> completed(TableDescription table, List<String> columns, List<RefusedRow> rows) {
		Map<String, String> known = this.entries.cells(rows.stream()
			.filter((row) -> !row.cells().keySet().containsAll(columns))
			.map((row) -> Catalogue.entry(table, row.cells()))
			.toList());
		return rows.stream().map((row) -> {
			String cells = known.get(Catalogue.entry(table, row.cells()));
			return (cells == null) ? row : row.completed(Cells.read(cells));
		}).toList();
	}

}
