package org.symbiograph.imports;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.symbiograph.imports.DataPackage.Column;
import org.symbiograph.imports.DataPackage.Constraints;
import org.symbiograph.imports.DataPackage.TableDescription;

/**
 * What there is to know of a column for who fills it in.
 *
 * @param table the table
 * @param column the column
 * @param required {@code key} if it tells the rows apart and so is never empty,
 * {@code yes} if a row that is new cannot do without it, else empty
 * @param meaning what it means
 * @param allowed what may stand in it; empty for any text
 * @param example what may stand in it, by way of example
 */
@Schema(name = "Column")
record ExplainedColumn(@Schema(example = "companies") String table, @Schema(example = "country") String column,
		@Schema(example = "yes") String required, String meaning, String allowed, @Nullable String example) {

	static ExplainedColumn of(TableDescription table, Column column) {
		boolean needed = column.constraints() != null && Boolean.TRUE.equals(column.constraints().required());
		return new ExplainedColumn(table.name(), column.name(),
				table.key().contains(column.name()) ? "key" : needed ? "yes" : "", column.description(),
				allowed(table, column), column.example());
	}

	private static String allowed(TableDescription table, Column column) {
		return Stream.concat(Stream.concat(Stream.of(kind(column)), references(table, column)), limits(column))
			.filter((rule) -> !rule.isEmpty())
			.collect(Collectors.joining("; "));
	}

	private static String kind(Column column) {
		return switch (Objects.requireNonNullElse(column.type(), "string")) {
			case "integer" -> "a whole number";
			case "number" -> "a number";
			case "boolean" -> "true or false";
			case "date" -> "a day, as 2026-11-22";
			default -> "";
		};
	}

	private static Stream<String> references(TableDescription table, Column column) {
		return table.references()
			.stream()
			.filter((foreignKey) -> foreignKey.fields().contains(column.name()))
			.map((foreignKey) -> foreignKey.reference().table())
			.map((other) -> "an id in " + (other.isEmpty() ? table.name() : other));
	}

	private static Stream<String> limits(Column column) {
		Constraints limits = column.constraints();
		return (limits == null) ? Stream.of()
				: Stream.of((limits.values() == null) ? "" : "one of " + String.join(", ", limits.values()),
						(limits.minimum() == null) ? "" : "at least %.0f".formatted(limits.minimum()),
						(limits.maximum() == null) ? "" : "at most %.0f".formatted(limits.maximum()),
						(limits.maxLength() == null) ? "" : "at most %d signs".formatted(limits.maxLength()),
						(limits.pattern() == null || "date".equals(column.type())) ? "" : limits.pattern().pattern());
	}

}
