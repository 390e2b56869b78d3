package org.symbiograph.imports;

import java.util.Optional;

/** Rows that other rows refer to. */
@FunctionalInterface
interface KnownRows {

	/**
	 * The row of that id.
	 * @param table the table it is of
	 * @param id its id
	 */
	Optional<Row> find(String table, String id);

}
