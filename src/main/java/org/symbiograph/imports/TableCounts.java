package org.symbiograph.imports;

import org.jspecify.annotations.Nullable;
import org.symbiograph.imports.Change.Kind;

/** What becomes of the rows of one table of an import. */
final class TableCounts {

	private final String table;

	private long created;

	private long updated;

	private long unchanged;

	private long rejected;

	TableCounts(String table) {
		this.table = table;
	}

	/** Counts a row, nothing standing for a refused one. */
	void count(@Nullable Kind kind) {
		switch (kind) {
			case CREATED -> this.created++;
			case UPDATED -> this.updated++;
			case UNCHANGED -> this.unchanged++;
			case null, default -> this.rejected++;
		}
	}

	TableResult result() {
		return new TableResult(this.table, this.created + this.updated + this.unchanged + this.rejected, this.created,
				this.updated, this.unchanged, this.rejected);
	}

	/**
	 * What became of the rows of one table.
	 *
	 * @param table its name
	 * @param rows how many there are in the files
	 * @param created how many were not in the library
	 * @param updated how many say something else than before
	 * @param unchanged how many say what the library says
	 * @param rejected how many cannot be taken over
	 */
	record TableResult(String table, long rows, long created, long updated, long unchanged, long rejected) {

	}

}
