package org.symbiograph.imports.formats.companies;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.symbiograph.imports.files.Line;
import org.symbiograph.imports.files.Sheet;
import org.symbiograph.imports.formats.HeaderRow;
import org.symbiograph.imports.formats.ImportFormat;
import org.symbiograph.imports.formats.Place;
import org.symbiograph.imports.formats.Remark;
import org.symbiograph.imports.formats.Remark.Severity;
import org.symbiograph.imports.formats.TableRow;

import org.springframework.stereotype.Component;

/**
 * Companies of a list whose columns a mapping names: one that comes with the list as a
 * file of its own, or one of those that are bundled.
 */
@Component
class CompaniesListFormat implements ImportFormat {

	private final List<CompanyMapping> bundled = Mappings.bundled();

	@Override
	public String id() {
		return "companies-list";
	}

	@Override
	public String title() {
		return "Companies with coordinates, in columns that a mapping names";
	}

	@Override
	public boolean recognises(List<Sheet> sheets) {
		return sheets.stream().anyMatch((sheet) -> Mappings.isOne(sheet) || known(sheet, this.bundled).isPresent());
	}

	@Override
	public void read(List<Sheet> sheets, Consumer<TableRow> rows, Consumer<Remark> remarks) {
		List<CompanyMapping> given = sheets.stream().filter(Mappings::isOne).map(Mappings::of).toList();
		List<CompanyMapping> mappings = Stream.concat(given.stream(), this.bundled.stream()).toList();
		sheets.stream()
			.filter((sheet) -> !Mappings.isOne(sheet))
			.forEach((sheet) -> known(sheet, mappings).ifPresentOrElse((known) -> read(sheet, known, rows, remarks),
					() -> remarks.accept(unknown(sheet, given))));
	}

	private static void read(Sheet sheet, Known known, Consumer<TableRow> rows, Consumer<Remark> remarks) {
		CompanyMapping mapping = known.mapping();
		if (mapping.terms() != null) {
			rows.accept(new TableRow("imports", new Place(sheet.file(), sheet.name(), 0),
					Map.of("id", mapping.id().prefix(), "title", mapping.title(), "terms", mapping.terms()), Map.of()));
		}
		CompanyReading reading = new CompanyReading(sheet, mapping, known.header(), rows, remarks);
		try (Stream<Line> lines = sheet.lines()) {
			lines.filter((line) -> line.number() > known.header().line().number() && !line.isBlank())
				.forEach(reading::read);
		}
		reading.end();
	}

	/**
	 * What is said of a sheet that no mapping fits, after the first one that was given.
	 */
	private static Remark unknown(Sheet sheet, List<CompanyMapping> given) {
		Place place = new Place(sheet.file(), sheet.name(), 0);
		if (given.isEmpty()) {
			return new Remark(Severity.WARNING, place, "", "", "is no list that a mapping fits, and is not read",
					"write a mapping (docs/imports-mapping.md) and give it with the list");
		}
		HeaderRow header = HeaderRow.top(sheet);
		String missing = String.join(", ",
				given.getFirst().columns().stream().filter((column) -> !header.has(List.of(column))).toList());
		return new Remark(Severity.REJECTED, place, missing, "", "has not all columns that the mapping names",
				"name columns of the list: " + String.join(", ", header.columns().keySet()));
	}

	private static Optional<Known> known(Sheet sheet, List<CompanyMapping> mappings) {
		return mappings.stream()
			.flatMap((mapping) -> HeaderRow.find(sheet, mapping.columns())
				.map((header) -> new Known(mapping, header))
				.stream())
			.findFirst();
	}

	/** A mapping, and where the columns are named that it uses. */
	private record Known(CompanyMapping mapping, HeaderRow header) {

	}

}
