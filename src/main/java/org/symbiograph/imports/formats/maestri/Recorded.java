package org.symbiograph.imports.formats.maestri;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.symbiograph.imports.files.Cell;
import org.symbiograph.imports.formats.Place;

/**
 * An exchange as the workbook records it.
 *
 * @param place where it stands
 * @param cells its cells
 */
record Recorded(Place place, Map<Column, Cell> cells) {

	private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

	/** ND is not disclosed, NA not applicable. */
	private static final Set<String> NOTHING = Set.of("", "ND", "NA", "N/D", "N/A");

	private Cell cell(Column column) {
		return this.cells.getOrDefault(column, Cell.EMPTY);
	}

	/** What a column shows, line breaks and runs of blanks made one blank. */
	String text(Column column) {
		return BLANKS.matcher(cell(column).text()).replaceAll(" ").strip();
	}

	/** What a column tells; empty for what is not disclosed or not applicable. */
	String told(Column column) {
		String text = text(column);
		return NOTHING.contains(text) ? "" : text;
	}

	/** The cell that cannot be trusted, if there is one. */
	Optional<Column> spoilt() {
		return Arrays.stream(Column.values())
			.filter((column) -> Set.of(Cell.Kind.ERROR, Cell.Kind.TOO_LONG).contains(cell(column).kind()))
			.findFirst();
	}

	/** All it says but its identifier. */
	List<String> content() {
		return Arrays.stream(Column.values()).filter((column) -> column != Column.IDENTIFIER).map(this::text).toList();
	}

}
