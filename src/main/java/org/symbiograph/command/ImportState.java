package org.symbiograph.command;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An import, as the service tells it.
 *
 * @param id what it is called
 * @param state how far it is, such as {@code reading} or {@code done}
 * @param by who brought it
 * @param at when it came
 * @param files the names of its files
 * @param rows rows read
 * @param rejected rows not taken over
 * @param created rows that were new
 * @param updated rows that changed what was there
 * @param unchanged rows that were there already
 * @param warnings things worth knowing
 * @param progress the part that is done, 0–1
 * @param message what there is to say of it
 * @param release the state of the library after it
 * @param tables the same counts for each table
 */
record ImportState(String id, String state, @Nullable String by, @Nullable String at, List<JsonNode> files, long rows,
		long rejected, long created, long updated, long unchanged, long warnings, double progress,
		@Nullable String message, @Nullable String release, List<TableCounts> tables) {

	private static final Set<String> UNDER_WAY = Set.of("queued", "reading", "writing", "settling", "undoing");

	ImportState {
		id = Objects.requireNonNullElse(id, "");
		state = Objects.requireNonNullElse(state, "");
		files = Objects.requireNonNullElse(files, List.of());
		tables = Objects.requireNonNullElse(tables, List.of());
	}

	boolean isUnderWay() {
		return UNDER_WAY.contains(this.state);
	}

	/** How it ended, for scripts. */
	ExitCode exitCode() {
		return switch (this.state) {
			case "failed" -> ExitCode.FAILED;
			case "rejected" -> ExitCode.REJECTED;
			case "undone" -> ExitCode.DONE;
			default -> (this.rejected > 0) ? ExitCode.REJECTED : ExitCode.DONE;
		};
	}

	/** The names of the files, for a person. */
	List<String> fileNames() {
		return this.files.stream()
			.map((file) -> file.isObject() ? file.path("name").asString("") : file.asString(""))
			.toList();
	}

	/**
	 * What came into a table.
	 *
	 * @param table its name
	 * @param rows rows read
	 * @param created rows that were new
	 * @param updated rows that changed what was there
	 * @param unchanged rows that were there already
	 * @param rejected rows not taken over
	 */
	record TableCounts(String table, long rows, long created, long updated, long unchanged, long rejected) {

	}

}
