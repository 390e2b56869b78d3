package org.symbiograph.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * The latest imports.
 *
 * @param items the imports
 */
record ImportList(List<ImportState> items) {

	private static final String LINE = "%-12s %-20s %-12s %-9s %9s %9s  %s";

	static ImportList read(String told) {
		return Json.read(told, ImportList.class);
	}

	/** Shows them as a table. */
	void show(PrintWriter out) {
		out.println(LINE.formatted("import", "at", "by", "state", "rows", "rejected", "files"));
		this.items.forEach((item) -> out.println(LINE.formatted(Printable.of(item.id(), 12), text(item.at(), 20),
				text(item.by(), 12), text(item.state(), 9), "%,d".formatted(item.rows()),
				"%,d".formatted(item.rejected()), Printable.of(String.join(", ", item.fileNames()), 60))));
	}

	private static String text(@Nullable String value, int length) {
		return Printable.of(Objects.requireNonNullElse(value, ""), length);
	}

}
