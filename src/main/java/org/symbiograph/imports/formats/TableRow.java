package org.symbiograph.imports.formats;

import java.util.Map;

/**
 * A row of one of our tables, as a file tells it.
 *
 * @param table the name of the table in the data package, such as {@code exchanges}
 * @param place where it stands
 * @param cells what it says by the names of our columns; a column that the file does not
 * have is absent and leaves what is known as it is, an empty cell empties it
 * @param columns what the file calls our columns, where it calls them otherwise
 */
public record TableRow(String table, Place place, Map<String, String> cells, Map<String, String> columns) {

	/** What the file calls a column of ours. */
	public String columnInFile(String column) {
		return this.columns.getOrDefault(column, column);
	}

}
