package org.symbiograph.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.symbiograph.imports.BadData.Detail;
import org.symbiograph.imports.formats.Place;
import org.symbiograph.imports.formats.TableRow;

/**
 * A row that was not taken over, kept for a person to correct.
 *
 * @param table the table it is of
 * @param place where it stands
 * @param cells what it says by the names of our columns
 * @param reason what is wrong with it, all of it
 * @param suggestion what to write instead or to do
 */
record RefusedRow(String table, Place place, Map<String, String> cells, String reason, String suggestion) {

	/** A row with what is wrong with it. */
	static RefusedRow of(TableRow row, List<Detail> reasons) {
		return new RefusedRow(row.table(), row.place(), row.cells(), told(reasons, Detail::reason),
				told(reasons, Detail::remedy));
	}

	private static String told(List<Detail> details, Function<Detail, String> what) {
		return details.stream()
			.filter((detail) -> !what.apply(detail).isEmpty())
			.map((detail) -> (detail.column().isEmpty() ? "" : detail.column() + ": ") + what.apply(detail))
			.distinct()
			.collect(Collectors.joining("; "));
	}

	/** The row as it was kept. */
	static RefusedRow of(List<String> line) {
		return new RefusedRow(line.get(0), new Place(line.get(1), line.get(2), Long.parseLong(line.get(3))),
				Cells.read(line.get(4)), line.get(5), line.get(6));
	}

	/** The rows of a table among those that were kept. */
	static List<RefusedRow> of(String table, List<List<String>> lines) {
		return lines.stream().filter((line) -> line.getFirst().equals(table)).map(RefusedRow::of).toList();
	}

	/** The row as it is kept. */
	String[] line() {
		return new String[] { this.table, this.place.file(), this.place.sheet(), String.valueOf(this.place.row()),
				Cells.write(this.cells), this.reason, this.suggestion };
	}

	/**
	 * The same row with what is known in columns that its file does not have, because an
	 * empty cell would empty them.
	 */
	RefusedRow completed(Map<String, String> known) {
		Map<String, String> all = new HashMap<>(known);
		all.putAll(this.cells);
		return new RefusedRow(this.table, this.place, all, this.reason, this.suggestion);
	}

}
