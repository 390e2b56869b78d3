package org.symbiograph.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.symbiograph.imports.DataPackage.Column;
import org.symbiograph.imports.DataPackage.Constraints;
import org.symbiograph.imports.DataPackage.TableDescription;

/** The tables and columns of data packages, written out for people. */
final class DataDictionary {

	private DataDictionary() {
	}

	static String of(DataPackage... packages) {
		StringBuilder text = new StringBuilder(
				"""
						# Data dictionary

						Every table and column under `data/`, as `datapackage.json` describes them. Cells are UTF-8 text; empty means
						unknown or not applicable.
						""");
		for (DataPackage described : packages) {
			text.append("%n## %s (release %s)%n".formatted(described.title(), described.version()));
			described.tables().forEach((table) -> append(text, table));
		}
		return text.toString();
	}

	private static void append(StringBuilder text, TableDescription table) {
		text.append("%n### %s: `%s`%n%n%s%n%n| column | type | rules | meaning |%n|---|---|---|---|%n"
			.formatted(table.title(), table.path(), table.description()));
		for (Column column : table.schema().fields()) {
			text.append("| `%s` | %s | %s | %s |%n".formatted(column.name(), column.type(),
					String.join(", ", rules(column.constraints())).replace("|", "\\|"), column.description()));
		}
	}

	private static List<String> rules(@Nullable Constraints constraints) {
		List<String> rules = new ArrayList<>();
		if (constraints != null) {
			Stream
				.of(Boolean.TRUE.equals(constraints.required()) ? "required" : "",
						Boolean.TRUE.equals(constraints.unique()) ? "unique" : "",
						(constraints.values() != null) ? "one of " + String.join(", ", constraints.values()) : "",
						(constraints.pattern() != null) ? "`%s`".formatted(constraints.pattern()) : "")
				.filter((rule) -> !rule.isEmpty())
				.forEach(rules::add);
		}
		return rules;
	}

}
