package org.symbiograph.imports.formats;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.symbiograph.imports.files.Cell;
import org.symbiograph.imports.files.Line;
import org.symbiograph.imports.files.Sheet;

/**
 * The line of a sheet that names its columns. Names are compared without regard to case
 * and runs of blanks.
 *
 * @param line the line
 * @param columns the position of each column by its name in lower case, the first where
 * two have one name
 */
public record HeaderRow(Line line, Map<String, Integer> columns) {

	/** How far down it is looked for: titles and notes may stand above. */
	private static final int DEEPEST = 30;

	/** The first line at the top of a sheet that has all columns of these names. */
	public static Optional<HeaderRow> find(Sheet sheet, Collection<String> names) {
		try (Stream<Line> lines = sheet.lines()) {
			return lines.limit(DEEPEST).map(HeaderRow::of).filter((header) -> header.has(names)).findFirst();
		}
	}

	/** The first line with something in it, taken for the names of columns. */
	public static HeaderRow top(Sheet sheet) {
		try (Stream<Line> lines = sheet.lines()) {
			return lines.limit(DEEPEST)
				.filter((line) -> !line.isBlank())
				.findFirst()
				.map(HeaderRow::of)
				.orElseGet(() -> new HeaderRow(new Line(0, List.of()), Map.of()));
		}
	}

	/** A line taken for the names of columns. */
	public static HeaderRow of(Line line) {
		Map<String, Integer> columns = new LinkedHashMap<>();
		for (int column = 0; column < line.cells().size(); column++) {
			columns.putIfAbsent(plain(line.cell(column).text()), column);
		}
		return new HeaderRow(line, columns);
	}

	/** Whether it has all columns of these names. */
	public boolean has(Collection<String> names) {
		return names.stream().allMatch((name) -> this.columns.containsKey(plain(name)));
	}

	/** What a line holds in a column; empty if there is no such column. */
	public Cell cell(Line row, String column) {
		Integer at = this.columns.get(plain(column));
		return (at != null) ? row.cell(at) : Cell.EMPTY;
	}

	/** Whether a line says the same again, as printed lists do on every page. */
	public boolean isRepeatedIn(Line row) {
		return row.number() != this.line.number() && row.cells().equals(this.line.cells());
	}

	private static String plain(String name) {
		return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
	}

}
