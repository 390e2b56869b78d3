package org.symbiograph.imports.formats.companies;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.symbiograph.codes.Scheme;
import org.symbiograph.imports.files.Cell;
import org.symbiograph.imports.files.Line;
import org.symbiograph.imports.files.Sheet;
import org.symbiograph.imports.formats.HeaderRow;
import org.symbiograph.imports.formats.Place;
import org.symbiograph.imports.formats.Remark;
import org.symbiograph.imports.formats.Remark.Severity;
import org.symbiograph.imports.formats.Slug;
import org.symbiograph.imports.formats.TableRow;
import org.symbiograph.imports.formats.companies.CompanyMapping.Nace;

/** A list of companies as it is read. */
final class CompanyReading {

	private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

	private final Sheet sheet;

	private final CompanyMapping mapping;

	private final HeaderRow header;

	private final Consumer<TableRow> rows;

	private final Consumer<Remark> remarks;

	private final @Nullable PlaceReading places;

	private final Map<String, Long> untranslated = new TreeMap<>();

	private long leftOut;

	CompanyReading(Sheet sheet, CompanyMapping mapping, HeaderRow header, Consumer<TableRow> rows,
			Consumer<Remark> remarks) {
		this.sheet = sheet;
		this.mapping = mapping;
		this.header = header;
		this.rows = rows;
		this.remarks = remarks;
		boolean comma = (mapping.decimalComma() != null) ? mapping.decimalComma() : sheet.decimalComma();
		this.places = (mapping.place() != null) ? new PlaceReading(mapping.place(), comma) : null;
	}

	void read(Line line) {
		boolean wanted = this.mapping.only()
			.entrySet()
			.stream()
			.allMatch((only) -> only.getValue().contains(this.header.cell(line, only.getKey()).text()));
		if (!wanted) {
			this.leftOut++;
			return;
		}
		try {
			this.rows.accept(new TableRow("companies", place(line.number()), cells(line), columns()));
		}
		catch (Refused refused) {
			this.remarks.accept(new Remark(Severity.REJECTED, place(line.number()), refused.column(), refused.value(),
					String.valueOf(refused.getMessage()), refused.suggestion()));
		}
	}

	/** Reports what belongs to no single row. */
	void end() {
		if (this.leftOut > 0) {
			warn(String.join(", ", this.mapping.only().keySet()), "",
					"%s left out, as the mapping wants it".formatted(rows(this.leftOut)), "");
		}
		Nace nace = this.mapping.nace();
		if (nace != null) {
			this.untranslated.forEach((value, count) -> warn(nace.column(), value,
					"has no NACE code: %s taken over without a sector".formatted(rows(count)),
					"add it to nace.codes of the mapping"));
		}
	}

	private Map<String, String> cells(Line line) {
		Map<String, String> cells = new LinkedHashMap<>();
		cells.put("id", id(line));
		cells.put("name", name(line));
		put(cells, "activity", joined(line, this.mapping.activity(), ", "));
		Nace nace = this.mapping.nace();
		String sectors = (nace != null) ? sectors(line, nace) : "";
		put(cells, "nace", sectors);
		put(cells, "nace_certainty",
				(nace != null && nace.certainty() != null && !sectors.isEmpty()) ? nace.certainty() : "");
		cells.put("country", country(line));
		if (this.places != null && this.mapping.place() != null) {
			cells.putAll(this.places.read(text(line, this.mapping.place().north()),
					text(line, this.mapping.place().east())));
		}
		return cells;
	}

	/** What the list calls our columns, where one column of it is ours. */
	private Map<String, String> columns() {
		Map<String, String> columns = new LinkedHashMap<>();
		columns.put("id", String.join(", ", this.mapping.id().columns()));
		columns.put("name", String.join(", ", this.mapping.name()));
		columns.put("activity", String.join(", ", this.mapping.activity()));
		if (this.mapping.nace() != null) {
			columns.put("nace", this.mapping.nace().column());
		}
		if (this.mapping.country().column() != null) {
			columns.put("country", this.mapping.country().column());
		}
		if (this.mapping.place() != null) {
			columns.put("latitude", this.mapping.place().north());
			columns.put("longitude", this.mapping.place().east());
		}
		return columns;
	}

	private String id(Line line) {
		List<String> columns = this.mapping.id().columns();
		for (String column : columns) {
			if (text(line, column).isEmpty()) {
				throw new Refused(column, "", "is empty, and identifies the company", "give each row its identifier");
			}
		}
		String words = joined(line, columns, " ");
		String slug = Slug.of(words);
		if (slug.isEmpty()) {
			throw new Refused(columns.getFirst(), words, "has no letter or digit that an identifier can have",
					"choose another column for id in the mapping");
		}
		return this.mapping.id().prefix() + "-" + slug;
	}

	private String name(Line line) {
		String name = joined(line, this.mapping.name(), ", ");
		if (name.isEmpty()) {
			throw new Refused(this.mapping.name().getFirst(), "", "is empty: the company has no name",
					"write its name, or leave the row out");
		}
		return name;
	}

	private String country(Line line) {
		CompanyMapping.Country country = this.mapping.country();
		String column = (country.column() != null) ? country.column() : "";
		String written = (country.value() != null) ? country.value() : text(line, column);
		String code = country.codes().getOrDefault(written, written).toUpperCase(Locale.ROOT);
		if (!COUNTRIES.contains(code)) {
			throw new Refused(column, written, "is no country code of ISO 3166-1",
					"write two letters such as DE, or add it to country.codes of the mapping");
		}
		return code;
	}

	private String sectors(Line line, Nace nace) {
		String written = text(line, nace.column());
		Stream<String> values = (nace.split() != null) ? Stream.of(written.split(Pattern.quote(nace.split()), -1))
				: Stream.of(written);
		return values.map(String::strip)
			.filter((value) -> !value.isEmpty())
			.flatMap((value) -> Stream.of(sector(nace, value).split(";", -1)))
			.filter((code) -> !code.isEmpty())
			.collect(Collectors.toCollection(LinkedHashSet::new))
			.stream()
			.collect(Collectors.joining(";"));
	}

	private String sector(Nace nace, String value) {
		Optional<String> code = nace.codes().isEmpty() ? Scheme.NACE.key(value).map(CompanyReading::dotted)
				: Optional.ofNullable(nace.codes().get(value));
		if (code.isEmpty()) {
			this.untranslated.merge(value, 1L, Long::sum);
		}
		return code.orElse("");
	}

	private static String dotted(String key) {
		return (key.length() > 2) ? key.substring(0, 2) + "." + key.substring(2) : key;
	}

	private String joined(Line line, List<String> columns, String separator) {
		return columns.stream()
			.map((column) -> text(line, column))
			.filter((text) -> !text.isEmpty())
			.distinct()
			.collect(Collectors.joining(separator));
	}

	private String text(Line line, String column) {
		Cell cell = this.header.cell(line, column);
		if (cell.kind() == Cell.Kind.ERROR || cell.kind() == Cell.Kind.TOO_LONG) {
			throw new Refused(column, cell.text(), (cell.kind() == Cell.Kind.ERROR) ? "is an error of the spreadsheet"
					: "is longer than any cell of a list", "write what it should say");
		}
		return this.mapping.empty().contains(cell.text()) ? "" : cell.text().replaceAll("\\s+", " ");
	}

	private static void put(Map<String, String> cells, String column, String value) {
		if (!value.isEmpty()) {
			cells.put(column, value);
		}
	}

	private void warn(String column, String value, String reason, String suggestion) {
		this.remarks.accept(new Remark(Severity.WARNING, place(0), column, value, reason, suggestion));
	}

	private static String rows(long count) {
		return (count == 1) ? "1 row is" : "%,d rows are".formatted(count);
	}

	private Place place(long row) {
		return new Place(this.sheet.file(), this.sheet.name(), row);
	}

}
