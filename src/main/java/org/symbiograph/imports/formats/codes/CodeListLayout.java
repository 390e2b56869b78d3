package org.symbiograph.imports.formats.codes;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.symbiograph.imports.files.Sheet;
import org.symbiograph.imports.formats.HeaderRow;

/**
 * What the columns of a published code list are for us.
 *
 * @param table our table
 * @param code the column with the codes
 * @param columns the columns of the list by ours: titles, and what it says of the
 * hierarchy and of hazard
 * @param mark columns that it has beside these and by which it is told from others
 */
record CodeListLayout(String table, String code, Map<String, String> columns, Set<String> mark) {

	static CodeListLayout of(String table, String code, String... mark) {
		return new CodeListLayout(table, code, Map.of(), Set.of(mark));
	}

	/** With a column of the list that tells one of ours. */
	CodeListLayout with(String ours, String theirs) {
		Map<String, String> all = new LinkedHashMap<>(this.columns);
		all.put(ours, theirs);
		return new CodeListLayout(this.table, this.code, all, this.mark);
	}

	/** The line that names the columns, if a sheet is laid out so. */
	Optional<HeaderRow> header(Sheet sheet) {
		Set<String> names = new LinkedHashSet<>(this.columns.values());
		names.add(this.code);
		names.addAll(this.mark);
		return HeaderRow.find(sheet, names);
	}

}
