package org.symbiograph.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Named columns: how things are laid out in a spreadsheet.
 *
 * @param <T> what a row is about
 */
public final class Table<T> {

	private final List<Column<T>> columns;

	private Table(List<Column<T>> columns) {
		this.columns = columns;
	}

	/** A table without columns yet. */
	public static <T> Table<T> of(Class<T> rows) {
		Objects.requireNonNull(rows);
		return new Table<>(List.of());
	}

	/** This table with one more column; a list of values goes into one cell. */
	public Table<T> with(String name, Function<T, @Nullable Object> value) {
		return with(List.of(new Column<>(name, value)));
	}

	/**
	 * This table with the columns of another one, for something that belongs to a row.
	 */
	public <P> Table<T> with(Table<P> part, Function<T, P> of) {
		return with(part.columns.stream()
			.map((column) -> new Column<T>(column.name(), (item) -> column.value().apply(of.apply(item))))
			.toList());
	}

	private Table<T> with(List<Column<T>> more) {
		List<Column<T>> all = new ArrayList<>(this.columns);
		all.addAll(more);
		return new Table<>(List.copyOf(all));
	}

	List<String> names() {
		return this.columns.stream().map(Column::name).toList();
	}

	/** The cells of a row: numbers, texts, or empty texts. */
	List<Object> cells(T item) {
		return this.columns.stream().map((column) -> cell(column.value().apply(item))).toList();
	}

	private static Object cell(@Nullable Object value) {
		return switch (value) {
			case null -> "";
			case Number number -> number;
			case Collection<?> values -> values.stream().map(String::valueOf).collect(Collectors.joining("; "));
			default -> value.toString();
		};
	}

	private record Column<T>(String name, Function<T, @Nullable Object> value) {

	}

}
