package org.symbiograph.imports.formats.codes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.symbiograph.imports.files.Cell;
import org.symbiograph.imports.files.Line;
import org.symbiograph.imports.files.Sheet;
import org.symbiograph.imports.formats.HeaderRow;
import org.symbiograph.imports.formats.Place;
import org.symbiograph.imports.formats.Remark;
import org.symbiograph.imports.formats.Remark.Severity;
import org.symbiograph.imports.formats.TableRow;

/**
 * One list as it is read. Rows without a place in the edition are counted and reported
 * together, and so is what the list leaves out.
 */
final class CodeListReading {

	private static final Set<String> YES = Set.of("ja", "yes", "true", "1", "oui", "x", "*");

	private static final String WITHDRAWN = "utgått";

	private final Sheet sheet;

	private final CodeListLayout layout;

	private final HeaderRow header;

	private final Consumer<TableRow> rows;

	private final Consumer<Remark> remarks;

	private final Edition edition;

	private final Map<String, Strays> strays = new LinkedHashMap<>();

	private final Set<String> told = new TreeSet<>();

	CodeListReading(Sheet sheet, CodeListLayout layout, HeaderRow header, Consumer<TableRow> rows,
			Consumer<Remark> remarks) {
		this.sheet = sheet;
		this.layout = layout;
		this.header = header;
		this.rows = rows;
		this.remarks = remarks;
		this.edition = Edition.of(layout.table());
	}

	void read(Line line) {
		String code = text(line, this.layout.code());
		this.edition.find(code).ifPresentOrElse((known) -> read(line, known), () -> stray(line, code));
	}

	/** Reports what belongs to no single row. */
	void end() {
		this.strays.forEach((reason, those) -> warn(
				those.first(), this.layout.code(), those.codes(), "%s %s"
					.formatted((those.count() == 1) ? "1 code is" : "%,d codes are".formatted(those.count()), reason),
				"nothing is to be done if the list is known to have them"));
		int missing = this.edition.size() - this.told.size();
		if (missing > 0) {
			warn(0, "", "", "does not tell %,d of the %,d codes of %s, which stay as they are".formatted(missing,
					this.edition.size(), this.layout.table()), "");
		}
	}

	private void read(Line line, Map<String, String> known) {
		for (String column : this.layout.columns().values()) {
			Cell cell = this.header.cell(line, column);
			if (cell.kind() == Cell.Kind.ERROR || cell.kind() == Cell.Kind.TOO_LONG) {
				this.remarks.accept(new Remark(
						Severity.REJECTED, place(line.number()), column, cell.text(), (cell.kind() == Cell.Kind.ERROR)
								? "is an error of the spreadsheet" : "is longer than any title",
						"write the title of the code"));
				return;
			}
		}
		Map<String, String> cells = new LinkedHashMap<>();
		Map<String, String> columns = new LinkedHashMap<>();
		cells.put("code", known.getOrDefault("code", ""));
		columns.put("code", this.layout.code());
		this.layout.columns().forEach((ours, theirs) -> {
			String value = value(line, ours, theirs, known);
			if (!value.isEmpty()) {
				cells.put(ours, value);
				columns.put(ours, theirs);
			}
		});
		this.told.add(known.getOrDefault("code", ""));
		this.rows.accept(new TableRow(this.layout.table(), place(line.number()), cells, columns));
	}

	/** What the list says, empty if it says nothing that can be taken over. */
	private String value(Line line, String ours, String theirs, Map<String, String> known) {
		String told = text(line, theirs);
		String bundled = known.getOrDefault(ours, "");
		if (ours.startsWith("title_")) {
			return told.isEmpty() ? "" : title(line, bundled, told);
		}
		String said = switch (ours) {
			case "level" -> level(told);
			case "parent" -> this.edition.spelling(told).orElse(told);
			default -> bundled.isEmpty() ? "" : String.valueOf(YES.contains(told.toLowerCase(Locale.ROOT)));
		};
		if (!said.equals(bundled)) {
			warn(line.number(), theirs, told, "differs from the edition, which has %s %s and stays".formatted(ours,
					bundled.isEmpty() ? "empty" : bundled), "");
		}
		return said.equals(bundled) ? said : "";
	}

	private String level(String told) {
		List<String> levels = this.edition.levels();
		int number = told.matches("\\d") ? Integer.parseInt(told) : 0;
		return (number >= 1 && number <= levels.size()) ? levels.get(number - 1) : told;
	}

	private String title(Line line, String bundled, String told) {
		String title = Titles.of(bundled, told);
		boolean lower = this.layout.table().startsWith("ewc") && text(line, this.layout.code()).strip().length() > 2
				&& !this.layout.columns().containsKey("title_de") && title.length() > 1
				&& Character.isLowerCase(title.charAt(1));
		return (lower && !title.equals(bundled))
				? Titles.of(bundled, title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1)) : title;
	}

	private void stray(Line line, String code) {
		boolean withdrawn = this.layout.columns()
			.values()
			.stream()
			.anyMatch((column) -> text(line, column).toLowerCase(Locale.ROOT).startsWith(WITHDRAWN));
		String reason = withdrawn ? "withdrawn by the list itself" : this.edition.isDivided(code)
				? "left out, which divide codes of %s further as national lists do".formatted(this.layout.table())
				: "not in " + this.layout.table();
		this.strays.computeIfAbsent(reason, (any) -> new Strays(line.number())).add(code);
	}

	private String text(Line line, String column) {
		return this.header.cell(line, column).text();
	}

	private void warn(long row, String column, String value, String reason, String suggestion) {
		this.remarks.accept(new Remark(Severity.WARNING, place(row), column, value, reason, suggestion));
	}

	private Place place(long row) {
		return new Place(this.sheet.file(), this.sheet.name(), row);
	}

	/** Codes without a place, of which the first ones are named. */
	private static final class Strays {

		private static final int NAMED = 20;

		private final long first;

		private final StringBuilder codes = new StringBuilder();

		private int count;

		Strays(long first) {
			this.first = first;
		}

		void add(String code) {
			if (this.count++ < NAMED) {
				this.codes.append(this.codes.isEmpty() ? "" : ", ").append(code);
			}
		}

		long first() {
			return this.first;
		}

		int count() {
			return this.count;
		}

		String codes() {
			return this.codes + ((this.count > NAMED) ? ", …" : "");
		}

	}

}
