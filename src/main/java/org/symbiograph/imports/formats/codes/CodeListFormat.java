package org.symbiograph.imports.formats.codes;

import java.util.List;
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

/**
 * A published code list.
 *
 * @param id its name
 * @param title what it is
 * @param layouts how its columns may be named
 */
record CodeListFormat(String id, String title, List<CodeListLayout> layouts) implements ImportFormat {

	@Override
	public boolean recognises(List<Sheet> sheets) {
		return sheets.stream().anyMatch((sheet) -> known(sheet).isPresent());
	}

	@Override
	public void read(List<Sheet> sheets, Consumer<TableRow> rows, Consumer<Remark> remarks) {
		for (Sheet sheet : sheets) {
			known(sheet).ifPresentOrElse((known) -> read(sheet, known, rows, remarks),
					() -> remarks.accept(new Remark(Severity.WARNING, new Place(sheet.file(), sheet.name(), 0), "", "",
							"holds no list of this layout and is not read", "")));
		}
	}

	private static void read(Sheet sheet, Known known, Consumer<TableRow> rows, Consumer<Remark> remarks) {
		CodeListReading reading = new CodeListReading(sheet, known.layout(), known.header(), rows, remarks);
		try (Stream<Line> lines = sheet.lines()) {
			lines.filter((line) -> line.number() > known.header().line().number() && !line.isBlank())
				.filter((line) -> !known.header().isRepeatedIn(line))
				.forEach(reading::read);
		}
		reading.end();
	}

	private Optional<Known> known(Sheet sheet) {
		return this.layouts.stream()
			.flatMap((layout) -> layout.header(sheet).map((header) -> new Known(layout, header)).stream())
			.findFirst();
	}

	/** A layout, and where its columns are named. */
	private record Known(CodeListLayout layout, HeaderRow header) {

	}

}
