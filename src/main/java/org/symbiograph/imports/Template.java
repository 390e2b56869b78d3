package org.symbiograph.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.symbiograph.imports.DataPackage.TableDescription;
import org.symbiograph.web.Nearest;
import org.symbiograph.web.Table;
import org.symbiograph.web.TableExport;
import org.symbiograph.web.WorkbookExport;

import org.springframework.stereotype.Component;

/**
 * Our tables without rows, with an explanation of their columns, as they are described.
 */
@Component
class Template {

	private static final Table<ExplainedColumn> COLUMNS = Table.of(ExplainedColumn.class)
		.with("table", ExplainedColumn::table)
		.with("column", ExplainedColumn::column)
		.with("required", ExplainedColumn::required)
		.with("meaning", ExplainedColumn::meaning)
		.with("allowed", ExplainedColumn::allowed)
		.with("example", ExplainedColumn::example);

	private final Catalogue catalogue;

	Template(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	/** A workbook of these tables, or of all of the library if none is named. */
	WorkbookExport workbook(List<String> names) {
		List<TableExport<?>> sheets = new ArrayList<>();
		sheets.add(new TableExport<>("_columns", COLUMNS, explain(names).stream()));
		tables(names).forEach((table) -> sheets.add(empty(table)));
		return new WorkbookExport("template", sheets);
	}

	/** What there is to know of the columns of these tables. */
	List<ExplainedColumn> explain(List<String> names) {
		return tables(names).stream()
			.flatMap((table) -> table.schema().fields().stream().map((column) -> ExplainedColumn.of(table, column)))
			.toList();
	}

	private List<TableDescription> tables(List<String> names) {
		names.forEach((name) -> Nearest.check("table", name, name, this.catalogue.names()));
		return this.catalogue.names()
			.stream()
			.map(this.catalogue::get)
			.filter((table) -> names.isEmpty() ? table.scheme() == null : names.contains(table.name()))
			.toList();
	}

	private static TableExport<String> empty(TableDescription table) {
		Table<String> layout = Table.of(String.class);
		for (String column : table.schema().columns()) {
			layout = layout.with(column, (row) -> row);
		}
		return new TableExport<>(table.name(), layout, Stream.of());
	}

}
