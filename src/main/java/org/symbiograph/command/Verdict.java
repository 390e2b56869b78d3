package org.symbiograph.command;

import java.io.PrintWriter;
import java.util.Collection;

/** Tells a person how an import went. */
final class Verdict {

	private final PrintWriter out;

	Verdict(PrintWriter out) {
		this.out = out;
	}

	/** The whole of it. */
	void tell(ImportState state) {
		headline(state);
		this.out.println(
				"Import %s: %,d files, %,d rows, %,d created, %,d updated, %,d unchanged, %,d rejected, %,d warnings"
					.formatted(state.id(), state.files().size(), state.rows(), state.created(), state.updated(),
							state.unchanged(), state.rejected(), state.warnings()));
		if (state.release() != null) {
			this.out.println("Release " + Printable.of(state.release()));
		}
		tables(state.tables());
	}

	/** Its result in one line. */
	void headline(ImportState state) {
		this.out.println(switch (state.state()) {
			case "done" -> done(state);
			case "checked" -> (state.rejected() == 0) ? "Checked, nothing written: every row can be imported"
					: "Checked, nothing written: %,d rows would be rejected".formatted(state.rejected());
			case "rejected" -> ("Rejected, nothing written: %,d rows are wrong. Correct them and import again, or take "
					+ "the others with --accept-good")
				.formatted(state.rejected());
			case "failed" -> "Failed, nothing written";
			case "undone" -> "Undone";
			default -> Printable.of(state.state());
		});
		if (state.message() != null) {
			this.out.println(Printable.of(state.message()));
		}
	}

	private static String done(ImportState state) {
		if (state.rejected() > 0) {
			return "Imported without %,d rejected rows".formatted(state.rejected());
		}
		return (state.created() + state.updated() == 0) ? "Unchanged: the library holds every row already" : "Imported";
	}

	private void tables(Collection<ImportState.TableCounts> tables) {
		if (tables.isEmpty()) {
			return;
		}
		this.out.println();
		this.out.println(
				"%-28s %9s %9s %9s %9s %9s".formatted("table", "rows", "created", "updated", "unchanged", "rejected"));
		tables.forEach(
				(table) -> this.out.println("%-28s %,9d %,9d %,9d %,9d %,9d".formatted(Printable.of(table.table(), 28),
						table.rows(), table.created(), table.updated(), table.unchanged(), table.rejected())));
	}

}
