package org.symbiograph.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.symbiograph.imports.DataPackage.Column;
import org.symbiograph.imports.DataPackage.TableDescription;
import org.symbiograph.imports.files.Cell;
import org.symbiograph.imports.files.Line;
import org.symbiograph.imports.files.Sheet;
import org.symbiograph.imports.formats.ImportFormat;
import org.symbiograph.imports.formats.Place;
import org.symbiograph.imports.formats.Remark;
import org.symbiograph.imports.formats.Remark.Severity;
import org.symbiograph.imports.formats.TableRow;
import org.symbiograph.web.Nearest;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Our own tables, one to a sheet or a text file that bears its name: exchanges.csv, or a
 * workbook with a sheet exchanges. The first line names the columns; columns whose name
 * begins with an underscore are for people and left out, and so are such sheets.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OwnTables implements ImportFormat {

	private static final String FOR_PEOPLE = "_";

	private final Catalogue catalogue;

	OwnTables(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	@Override
	public String id() {
		return "tables";
	}

	@Override
	public String title() {
		return "Our own tables: exchanges, companies, case studies, sources and what hangs on them";
	}

	@Override
	public boolean recognises(List<Sheet> sheets) {
		return sheets.stream().anyMatch((sheet) -> table(sheet).isPresent());
	}

	@Override
	public void read(List<Sheet> sheets, Consumer<TableRow> rows, Consumer<Remark> remarks) {
		List<Sheet> tables = sheets.stream()
			.filter((sheet) -> !nameOf(sheet).startsWith(FOR_PEOPLE))
			.sorted(Comparator.comparingInt((sheet) -> this.catalogue.names().indexOf(nameOf(sheet))))
			.toList();
		List<SheetReader> withoutRows = new ArrayList<>();
		for (Sheet sheet : tables) {
			table(sheet).map((table) -> read(sheet, table, rows, remarks))
				.ifPresentOrElse((reader) -> reader.ifWithoutRows(withoutRows::add),
						() -> remarks.accept(unknown(sheet)));
		}
		withoutRows.stream()
			.filter((reader) -> reader.isFile() || withoutRows.size() == tables.size())
			.forEach(SheetReader::refuseForWantOfRows);
	}

	private Remark unknown(Sheet sheet) {
		return new Remark(Severity.REJECTED, new Place(sheet.file(), sheet.name(), 0), "", nameOf(sheet),
				"is no table of ours; there are " + String.join(", ", this.catalogue.names()),
				"name it %s, or begin its name with _ to leave it out"
					.formatted(Nearest.to(nameOf(sheet), this.catalogue.names(), 1).getFirst()));
	}

	private Optional<TableDescription> table(Sheet sheet) {
		return this.catalogue.find(nameOf(sheet));
	}

	private static String nameOf(Sheet sheet) {
		String name = sheet.name().isEmpty() ? baseName(sheet.file()) : sheet.name();
		return name.strip().toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-').replaceFirst("^-", FOR_PEOPLE);
	}

	private static String baseName(String file) {
		return StringUtils.stripFilenameExtension(Objects.requireNonNull(StringUtils.getFilename(file)));
	}

	private static SheetReader read(Sheet sheet, TableDescription table, Consumer<TableRow> rows,
			Consumer<Remark> remarks) {
		SheetReader reader = new SheetReader(sheet, table, rows, remarks);
		try (Stream<Line> lines = sheet.lines()) {
			lines.filter((line) -> !line.isBlank()).takeWhile((line) -> !reader.refused()).forEach(reader::take);
		}
		return reader;
	}

	/** Reads one sheet: its header, then its rows. */
	private static final class SheetReader {

		private final Sheet sheet;

		private final TableDescription table;

		private final Consumer<TableRow> rows;

		private final Consumer<Remark> remarks;

		private final Map<String, String> namesInFile = new HashMap<>();

		/** The columns of numbers, if the file writes them with a comma. */
		private final Set<String> commaNumbers;

		private @Nullable List<String> header;

		private boolean refused;

		private boolean hasRows;

		SheetReader(Sheet sheet, TableDescription table, Consumer<TableRow> rows, Consumer<Remark> remarks) {
			this.sheet = sheet;
			this.table = table;
			this.rows = rows;
			this.remarks = remarks;
			this.commaNumbers = table.schema()
				.fields()
				.stream()
				.filter((field) -> sheet.decimalComma() && "number".equals(field.type()))
				.map(Column::name)
				.collect(Collectors.toSet());
		}

		boolean refused() {
			return this.refused;
		}

		void take(Line line) {
			if (this.header == null) {
				this.header = header(line);
			}
			else {
				this.hasRows = true;
				row(line, this.header);
			}
		}

		/** A sheet of a workbook may be left empty; a file may not. */
		boolean isFile() {
			return this.sheet.name().isEmpty();
		}

		void ifWithoutRows(Consumer<SheetReader> consumer) {
			if (!this.hasRows && !this.refused) {
				consumer.accept(this);
			}
		}

		void refuseForWantOfRows() {
			refuse(0, "", "", "has no rows", "add rows below the line that names the columns");
		}

		private List<String> header(Line line) {
			List<String> columns = new ArrayList<>();
			for (Cell cell : line.cells()) {
				columns.add(column(line, cell.text(), columns));
			}
			this.table.key()
				.stream()
				.filter((key) -> !columns.contains(key))
				.forEach((key) -> refuse(line.number(), key, "", "is not among the columns",
						"the first line is to name the columns, %s among them".formatted(key)));
			return columns;
		}

		private String column(Line line, String name, List<String> before) {
			if (name.isEmpty() || name.startsWith(FOR_PEOPLE)) {
				return "";
			}
			List<String> names = this.table.schema().columns();
			String column = name.toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
			if (!names.contains(column)) {
				refuse(line.number(), name, name, "is no column of " + this.table.name(),
						"did you mean %s? Begin its name with _ to leave it out"
							.formatted(Nearest.to(column, names, 1).getFirst()));
			}
			else if (before.contains(column)) {
				refuse(line.number(), name, name, "is there twice", "keep one of the two columns");
			}
			this.namesInFile.put(column, name);
			return column;
		}

		private void row(Line line, List<String> columns) {
			boolean whole = true;
			Map<String, String> cells = new LinkedHashMap<>();
			for (int at = 0; at < columns.size(); at++) {
				if (!columns.get(at).isEmpty()) {
					Cell cell = line.cell(at);
					check(line, columns.get(at), cell);
					whole &= cell.kind() != Cell.Kind.TOO_LONG;
					cells.put(columns.get(at),
							(cell.kind() == Cell.Kind.ERROR) ? "" : decimal(columns.get(at), cell.text()));
				}
			}
			if (line.cells().stream().skip(columns.size()).anyMatch((cell) -> !cell.text().isEmpty())) {
				remark(line.number(), "", "", "has more cells than the line that names the columns",
						"quote cells in which the separator occurs");
				whole = false;
			}
			if (whole) {
				this.rows.accept(new TableRow(this.table.name(), place(line.number()), cells, this.namesInFile));
			}
		}

		/** Numbers of a file that writes them with a comma, the way we do. */
		private String decimal(String column, String text) {
			return this.commaNumbers.contains(column) ? text.replace(',', '.') : text;
		}

		/** A row that is refused for a cell is given nevertheless, to be corrected. */
		private void check(Line line, String column, Cell cell) {
			switch (cell.kind()) {
				case FORMULA -> remark(line.number(), inFile(column), cell.text(), "is worked out by a formula",
						"paste the value into the cell");
				case ERROR -> remark(line.number(), inFile(column), cell.text(), "is an error of the spreadsheet",
						"correct the formula it comes from, or empty the cell");
				case MERGED -> remark(line.number(), inFile(column), cell.text(), "lies in a merged cell",
						"unmerge the cells and fill in each");
				case TOO_LONG -> remark(line.number(), inFile(column), cell.text().substring(0, 60) + "…",
						"is longer than any cell of ours", "shorten it");
				case VALUE -> {
				}
			}
		}

		private String inFile(String column) {
			return Objects.requireNonNullElse(this.namesInFile.get(column), column);
		}

		private void refuse(long line, String column, String value, String reason, String suggestion) {
			this.refused = true;
			remark(line, column, value, reason, suggestion);
		}

		private void remark(long line, String column, String value, String reason, String suggestion) {
			this.remarks.accept(new Remark(Severity.REJECTED, place(line), column, value, reason, suggestion));
		}

		private Place place(long line) {
			return new Place(this.sheet.file(), this.sheet.name(), line);
		}

	}

}
