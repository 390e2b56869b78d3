package org.symbiograph.imports;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.symbiograph.imports.DataPackage.Column;
import org.symbiograph.imports.DataPackage.Constraints;
import org.symbiograph.web.Nearest;

/** What the description of a column allows in a cell. */
final class ColumnRules {

	/** Text that a spreadsheet would run when it opens the table. */
	private static final Pattern FORMULA = Pattern.compile("^[=@].*|^[+\\-]\\s*[^\\d\\s.,].*", Pattern.DOTALL);

	/**
	 * Signs that cannot be seen and change what is read: controls, and those that turn
	 * the direction of writing.
	 */
	private static final Pattern HIDDEN = Pattern
		.compile("[\\p{Cntrl}\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF\\uFFFD&&[^\\n\\r\\t]]");

	/** Text that a browser would take for a part of a page. */
	private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z/!?]");

	/** Ids are part of addresses. */
	private static final int LONGEST_ID = 120;

	private ColumnRules() {
	}

	/**
	 * Checks what a row says in a column.
	 * @throws BadData if it may not say that
	 */
	static void check(Column column, Row row) {
		row.value(column);
		String value = row.find(column.name());
		if (value != null) {
			checkText(column.name(), row, value);
		}
		if (column.constraints() != null) {
			check(column.name(), column.constraints(), row, value);
		}
	}

	private static void checkText(String column, Row row, String value) {
		if (FORMULA.matcher(value).matches()) {
			throw row.rejected(column, "begins like a formula, which a spreadsheet would run",
					"write it as words, or as a value");
		}
		if (value.chars().anyMatch(ColumnRules::mayBeHidden) && HIDDEN.matcher(value).find()) {
			throw row.rejected(column, "holds signs that cannot be seen", "type it anew");
		}
		if (MARKUP.matcher(value).find()) {
			throw row.rejected(column, "holds markup of a web page", "leave the words and take out what is in < >");
		}
	}

	/** Most text has no such sign, and need not be searched for patterns. */
	private static boolean mayBeHidden(int sign) {
		return sign < ' ' || (sign > '~' && sign < 0xA0) || sign >= 0x2000;
	}

	private static void check(String column, Constraints constraints, Row row, @Nullable String value) {
		if (Boolean.TRUE.equals(constraints.required())) {
			row.get(column);
		}
		if (value == null) {
			return;
		}
		if (constraints.values() != null && !constraints.values().contains(value)) {
			throw row.rejected(column, "is not one of the values it may have", choices(value, constraints.values()));
		}
		if (Boolean.TRUE.equals(constraints.unique()) && value.length() > LONGEST_ID) {
			throw row.rejected(column, "is longer than %d characters".formatted(LONGEST_ID), "give it a shorter one");
		}
		if (constraints.maxLength() != null && value.length() > constraints.maxLength()) {
			throw row.rejected(column, "is longer than %d characters".formatted(constraints.maxLength()), "shorten it");
		}
		if (constraints.pattern() != null && !constraints.pattern().matcher(value).matches()) {
			throw row.rejected(column, "is not written as it should be",
					"write it to the pattern " + constraints.pattern());
		}
		checkRange(column, constraints, row);
	}

	private static String choices(String value, List<String> values) {
		String nearest = Nearest.to(value, values, 1).getFirst();
		return "choose from " + String.join(", ", values) + "; did you mean %s?".formatted(nearest);
	}

	private static void checkRange(String column, Constraints constraints, Row row) {
		if (constraints.minimum() == null && constraints.maximum() == null) {
			return;
		}
		Double number = row.decimal(column);
		if (number == null) {
			return;
		}
		if ((constraints.minimum() != null && number < constraints.minimum())
				|| (constraints.maximum() != null && number > constraints.maximum())) {
			throw row.rejected(column, "is out of range", "write a number %s".formatted(range(constraints)));
		}
	}

	private static String range(Constraints constraints) {
		String from = (constraints.minimum() == null) ? "" : " from %.0f".formatted(constraints.minimum());
		String to = (constraints.maximum() == null) ? "" : " to %.0f".formatted(constraints.maximum());
		return (from + to).strip();
	}

}
