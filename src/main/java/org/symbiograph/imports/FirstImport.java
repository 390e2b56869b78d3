package org.symbiograph.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.symbiograph.graph.Statements;
import org.symbiograph.imports.Change.Kind;
import org.symbiograph.imports.DataPackage.Column;

import org.springframework.stereotype.Component;

/**
 * The library that comes with the service, kept row by row like any other import, so that
 * later ones can change its rows and be taken back.
 */
@Component
class FirstImport {

	private static final String ID = "0";

	private static final int PART = 10_000;

	private final Statements statements;

	private final LibraryWriter writer;

	FirstImport(Statements statements, LibraryWriter writer) {
		this.statements = statements;
		this.writer = writer;
	}

	/** Keeps the rows of tables. */
	void tell(List<Table> codes, List<Table> library) {
		this.statements.query("imports/first-revision").run();
		this.statements.query("imports/bundled-import")
			.bind(Map.of("format", "tables", "by", "symbiograph", "files",
					List.of("data/classification", "data/library"), "message",
					"The library that comes with the service"))
			.to("request")
			.run();
		Stream.concat(codes.stream(), library.stream()).forEach(this::tell);
	}

	private void tell(Table table) {
		List<Change> rows = table.rows().stream().map((row) -> change(table, row)).toList();
		Settlement.batches(rows, PART).forEach((part) -> this.writer.tell(ID, 0, part));
	}

	private static Change change(Table table, Row row) {
		Map<String, String> cells = new LinkedHashMap<>();
		for (Column column : table.description().schema().fields()) {
			String value = row.find(column.name());
			if (value != null) {
				cells.put(column.name(), value);
			}
		}
		return new Change(table.description().name(),
				Catalogue.entry(table.description().name(), row.key(table.description().key())), Kind.CREATED, cells);
	}

}
