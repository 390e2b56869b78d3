package org.symbiograph.imports;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A row that comes, changes or goes.
 *
 * @param table the table it is of
 * @param entry its name by table and key
 * @param kind what becomes of it
 * @param cells what it says from now on; what it said when it goes
 */
record Change(String table, String entry, Kind kind, Map<String, String> cells) {

	/** The row as it is written, with nothing in columns that it does not have. */
	Row row() {
		return new Row(this.table, 0, this.cells);
	}

	/** What becomes of a row. */
	enum Kind {

		/** It was not there. */
		CREATED,

		/** It says something else. */
		UPDATED,

		/** It says what it said. */
		UNCHANGED,

		/** It is taken back. */
		REMOVED;

		/** What becomes of a row that said one thing and says another. */
		static Kind of(@Nullable String before, @Nullable String after) {
			if (after == null) {
				return REMOVED;
			}
			if (before == null) {
				return CREATED;
			}
			return before.equals(after) ? UNCHANGED : UPDATED;
		}

	}

}
