package org.symbiograph.imports;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.symbiograph.codes.Scheme;
import org.symbiograph.imports.BadData.Detail;
import org.symbiograph.imports.DataPackage.Column;
import org.symbiograph.imports.DataPackage.TableDescription;

/**
 * Brings the cells of a row into the form in which they are kept, and tells what is wrong
 * with them.
 */
final class RowCheck {

	private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

	/**
	 * For a case whose country nobody has looked up, in the range that ISO 3166 leaves to
	 * users.
	 */
	private static final String UNKNOWN_COUNTRY = "ZZ";

	private static final Map<String, String> TRUTHS = Map.ofEntries(Map.entry("yes", "true"), Map.entry("y", "true"),
			Map.entry("ja", "true"), Map.entry("1", "true"), Map.entry("no", "false"), Map.entry("n", "false"),
			Map.entry("nee", "false"), Map.entry("nein", "false"), Map.entry("0", "false"));

	private final TableDescription table;

	private final KnownCodes codes;

	private final Consumer<Detail> problems;

	private final Consumer<Detail> warnings;

	private final Set<String> wrong = new HashSet<>();

	/**
	 * Begins with no problems.
	 * @param table the table the rows are of
	 * @param codes the classifications
	 * @param problems takes each reason to refuse the row
	 * @param warnings takes what a person should know of a row that is taken over
	 */
	RowCheck(TableDescription table, KnownCodes codes, Consumer<Detail> problems, Consumer<Detail> warnings) {
		this.table = table;
		this.codes = codes;
		this.problems = problems;
		this.warnings = warnings;
	}

	/**
	 * The cells as they are kept, in the order of the columns, blank ones left out.
	 * @param told what the file says
	 * @param before what is known of the row; it stays where the file has no such column
	 */
	Map<String, String> canonical(Map<String, String> told, Map<String, String> before) {
		this.wrong.clear();
		Map<String, String> cells = new LinkedHashMap<>();
		for (Column column : this.table.schema().fields()) {
			String name = column.name();
			String value = told.containsKey(name) ? canonical(column, Objects.requireNonNull(told.get(name)).strip())
					: before.getOrDefault(name, "");
			if (!value.isEmpty()) {
				cells.put(name, value);
			}
		}
		Row row = new Row(this.table.name(), 0, cells);
		this.table.schema()
			.fields()
			.stream()
			.filter((column) -> !this.wrong.contains(column.name()))
			.forEach((column) -> attempt(() -> ColumnRules.check(column, row)));
		return cells;
	}

	/** Notes what is wrong if something is. */
	void attempt(Runnable check) {
		try {
			check.run();
		}
		catch (BadData ex) {
			this.problems.accept(Objects.requireNonNullElseGet(ex.detail(),
					() -> new Detail("", "", String.valueOf(ex.getMessage()), "")));
		}
	}

	private String canonical(Column column, String value) {
		if (value.isEmpty()) {
			return value;
		}
		Optional<Scheme> scheme = Optional.ofNullable(column.scheme()).flatMap(Scheme::of);
		if (scheme.isPresent()) {
			return codes(scheme.get(), column, value);
		}
		if (column.name().equals("country")) {
			return country(value);
		}
		return switch (Objects.requireNonNullElse(column.type(), "string")) {
			case "boolean" -> TRUTHS.getOrDefault(value.toLowerCase(Locale.ROOT), value.toLowerCase(Locale.ROOT));
			case "number" -> value.matches("[+-]?\\d+,\\d+") ? value.replace(',', '.') : value;
			case "integer" -> value.replaceFirst("\\.0+$", "");
			default -> choice(column, value);
		};
	}

	private static String choice(Column column, String value) {
		List<String> values = (column.constraints() == null) ? null : column.constraints().values();
		return (values == null) ? value
				: values.stream().filter((known) -> known.equalsIgnoreCase(value)).findFirst().orElse(value);
	}

	private String country(String value) {
		String code = value.toUpperCase(Locale.ROOT);
		if (!COUNTRIES.contains(code) && !code.equals(UNKNOWN_COUNTRY)) {
			String known = switch (code) {
				case "UK" -> "GB";
				case "EL" -> "GR";
				default -> COUNTRIES.stream()
					.filter((country) -> Locale.of("", country)
						.getDisplayCountry(Locale.ENGLISH)
						.equalsIgnoreCase(value))
					.findFirst()
					.orElse("");
			};
			problem("country", value, "is no country code of two letters (ISO 3166-1)",
					known.isEmpty() ? "write DE for Germany, GB for the United Kingdom" : known + "?");
		}
		return code;
	}

	private String codes(Scheme scheme, Column column, String value) {
		return Arrays.stream(value.split("[;/\\n]", -1))
			.map(String::strip)
			.filter((code) -> !code.isEmpty())
			.map((code) -> code(scheme, column, code))
			.distinct()
			.collect(Collectors.joining(";"));
	}

	private String code(Scheme scheme, Column column, String code) {
		Optional<String> official = this.codes.official(scheme, column.edition(), code);
		if (official.isEmpty()) {
			problem(column.name(), code, unknown(scheme, column, code), suggestion(scheme, column.edition(), code));
			return code;
		}
		if (code.endsWith("*") && !official.get().endsWith("*")) {
			this.warnings.accept(new Detail(column.name(), code,
					"is marked as hazardous, and is not in the List of Waste", official.get()));
		}
		return official.get();
	}

	private static String unknown(Scheme scheme, Column column, String code) {
		return scheme.key(code).isEmpty() ? "is no code: " + scheme.hint() : "is not in the classification %s"
			.formatted(Objects.requireNonNullElse(column.edition(), scheme.id()));
	}

	private String suggestion(Scheme scheme, @Nullable String edition, String code) {
		return String.join(" or ", this.codes.nearest(scheme, edition, code, 2)) + "?";
	}

	private void problem(String column, String value, String reason, String remedy) {
		this.wrong.add(column);
		this.problems.accept(new Detail(column, value, reason, remedy));
	}

}
