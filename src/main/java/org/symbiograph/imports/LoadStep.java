package org.symbiograph.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Rows for one statement of {@code cypher/load}.
 *
 * @param statement the file without folder and ending
 * @param what what the rows are, to tell the person who waits
 * @param rows the rows
 */
record LoadStep(String statement, String what, List<Map<String, Object>> rows) {

	/** A row by the names of its values, those without a value left out. */
	static Map<String, Object> row(@Nullable Object... namesAndValues) {
		Map<String, Object> row = new LinkedHashMap<>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			Object value = namesAndValues[i + 1];
			if (value != null) {
				row.put(String.valueOf(namesAndValues[i]), value);
			}
		}
		return row;
	}

}
