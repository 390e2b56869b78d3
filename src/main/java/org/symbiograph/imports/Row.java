package org.symbiograph.imports;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.symbiograph.imports.DataPackage.Column;

/**
 * A line of a table.
 *
 * @param file the file it stands in
 * @param line the line it starts at, the header being line 1
 * @param values what it says by column, blank for nothing
 */
record Row(String file, long line, Map<String, String> values) {

	/** What the row says in a column that must say something. */
	String get(String column) {
		String value = find(column);
		if (value == null) {
			throw rejected(column, "is empty", "fill it in");
		}
		return value;
	}

	@Nullable String find(String column) {
		String value = this.values.getOrDefault(column, "").strip();
		return value.isEmpty() ? null : value;
	}

	/** What the row says in a column that may hold several values. */
	List<String> list(String column) {
		String value = find(column);
		return (value == null) ? List.of() : Arrays.stream(value.split(";")).map(String::strip).toList();
	}

	/** What the row says in the columns of a key, blank where it says nothing. */
	List<String> key(List<String> columns) {
		return columns.stream().map((column) -> this.values.getOrDefault(column, "").strip()).toList();
	}

	@Nullable Integer number(String column) {
		String value = find(column);
		try {
			return (value == null) ? null : Integer.valueOf(value);
		}
		catch (NumberFormatException ex) {
			throw rejected(column, "is not a whole number", "write digits only");
		}
	}

	@Nullable Double decimal(String column) {
		String value = find(column);
		// Java takes NaN, 1d and 0x1p3 for numbers as well
		if (value != null && !value.matches("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d{1,2})?")) {
			throw rejected(column, "is not a number", "write it with a decimal point");
		}
		return (value == null) ? null : Double.valueOf(value);
	}

	/**
	 * The year in which something ended.
	 * @throws BadData if it had not begun by then
	 */
	@Nullable Integer until() {
		Integer from = number("from_year");
		Integer until = number("until_year");
		if (from != null && until != null && until < from) {
			throw rejected("until_year", "is before from_year", "exchange the two, or correct one of them");
		}
		return until;
	}

	@Nullable LocalDate date(String column) {
		String value = find(column);
		try {
			return (value == null) ? null : LocalDate.parse(value);
		}
		catch (DateTimeParseException ex) {
			throw rejected(column, "is not a day", "write it as 2026-11-22");
		}
	}

	/**
	 * What the row says in a column, as a value of the type that is described.
	 * @throws BadData if it is none of that type
	 */
	@Nullable Object value(Column column) {
		return switch (Objects.requireNonNullElse(column.type(), "string")) {
			case "integer" -> number(column.name());
			case "number" -> decimal(column.name());
			case "boolean" -> truth(column.name());
			case "date" -> date(column.name());
			default -> find(column.name());
		};
	}

	private @Nullable Boolean truth(String column) {
		return switch (this.values.getOrDefault(column, "")) {
			case "" -> null;
			case "true" -> true;
			case "false" -> false;
			default -> throw rejected(column, "is neither true nor false", "write one of them");
		};
	}

	BadData rejected(String column, String reason, String remedy) {
		String value = find(column);
		return new BadData(
				"%s line %d, column %s: %s%s; %s".formatted(this.file, this.line, column,
						(value == null) ? "" : "\"" + value + "\" ", reason, remedy),
				new BadData.Detail(column, Objects.requireNonNullElse(value, ""), reason, remedy));
	}

}
