package org.symbiograph.imports.formats.maestri;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.symbiograph.imports.files.Cell;
import org.symbiograph.imports.files.Line;
import org.symbiograph.imports.files.Sheet;
import org.symbiograph.imports.formats.Place;

/**
 * The sheet with the exchanges. Its headings stand in up to three lines, the last of
 * which names the exchange identifier.
 *
 * @param sheet where it is read from
 * @param header the last line of its headings
 * @param columns where the columns of {@link Column} are, counted from 0
 */
record DatabaseSheet(Sheet sheet, long header, Map<Column, Integer> columns) {

	private static final int HEADINGS_WITHIN = 50;

	/** The sheet, if it is laid out so. */
	static Optional<DatabaseSheet> of(Sheet sheet) {
		Map<Integer, String> headings = new TreeMap<>();
		try (Stream<Line> lines = sheet.lines()) {
			return lines.limit(HEADINGS_WITHIN)
				.peek((line) -> takeHeadings(line, headings))
				.filter((line) -> line.cells().stream().anyMatch((cell) -> Column.IDENTIFIER.isHeaded(cell.text())))
				.findFirst()
				.flatMap(
						(line) -> columns(headings).map((columns) -> new DatabaseSheet(sheet, line.number(), columns)));
		}
	}

	private static void takeHeadings(Line line, Map<Integer, String> headings) {
		for (int column = 0; column < line.cells().size(); column++) {
			if (!line.cell(column).text().isEmpty()) {
				headings.put(column, line.cell(column).text());
			}
		}
	}

	private static Optional<Map<Column, Integer>> columns(Map<Integer, String> headings) {
		Map<Column, Integer> columns = new EnumMap<>(Column.class);
		Iterator<Column> expected = Arrays.asList(Column.values()).iterator();
		Column next = expected.next();
		for (Map.Entry<Integer, String> heading : headings.entrySet()) {
			if (!columns.containsKey(next) && next.isHeaded(heading.getValue())) {
				columns.put(next, heading.getKey());
				next = expected.hasNext() ? expected.next() : next;
			}
		}
		return (columns.size() == Column.values().length) ? Optional.of(columns) : Optional.empty();
	}

	/** Gives each row below the headings that is not blank. */
	void forEach(Consumer<Recorded> action) {
		try (Stream<Line> lines = this.sheet.lines()) {
			lines.filter((line) -> line.number() > this.header)
				.map(this::recorded)
				.filter((row) -> Arrays.stream(Column.values()).anyMatch((column) -> !row.text(column).isEmpty()))
				.forEach(action);
		}
	}

	private Recorded recorded(Line line) {
		Map<Column, Cell> cells = new EnumMap<>(Column.class);
		this.columns.forEach((column, position) -> cells.put(column, line.cell(position)));
		return new Recorded(new Place(this.sheet.file(), this.sheet.name(), line.number()), cells);
	}

}
