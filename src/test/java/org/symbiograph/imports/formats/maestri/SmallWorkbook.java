package org.symbiograph.imports.formats.maestri;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.symbiograph.imports.files.Cell;
import org.symbiograph.imports.files.Line;
import org.symbiograph.imports.files.Sheet;

/**
 * A sheet laid out as the workbook's: headings in lines 15 to 17 from the second column
 * on, that of the last one in line 15.
 */
final class SmallWorkbook implements Sheet {

	static final int FIRST_ROW = 18;

	/** An exchange as it is published; the facts in it are those of data/library. */
	static final String KNOWN = "1,12,1|Enipower power station|Power plant|3511|ENI refinery|Refinery|1920"
			+ "|Vapour and demineralised water||360012||No|NA|NA|NA|NA|NA|Process heat|No|ND|Implemented";

	private static final List<String> HEADINGS = List.of("Exchange Identifier", "Company name", "Main business",
			"Sector (NACE)", "Company name", "Main business", "Sector (NACE)", "Waste description", "EWC code",
			"CPA code", "CAS code", "EWC indicated as hazardous?",
			"Owner of the treatment (donor/receiver/third party)", "Brief description of the treatment",
			"Company (if owner is a third-party)", "Business (if owner is a third-party)",
			"NACE (if owner is a third-party)", "Final use of the waste by the receiver company",
			"Quantities of exchanged materials are available in the source?",
			"Is a payment due for the exchange? By which actor?");

	private final List<Line> lines = new ArrayList<>();

	/**
	 * The sheet with rows.
	 * @param rows the cells of each, separated by bars
	 */
	SmallWorkbook(String... rows) {
		this.lines.add(new Line(15, cells("", "EXCHANGE IDENTIFICATION|INVOLVED COMPANIES" + "|".repeat(19)
				+ "Level of completion of the exchange (implemented/planned/under feasibility study)")));
		this.lines.add(new Line(16, cells("", "|Donor|||Receiver")));
		this.lines.add(new Line(17, cells("", String.join("|", HEADINGS))));
		Arrays.stream(rows).forEach((row) -> this.lines.add(new Line(this.lines.size() + 15L, cells("", row))));
	}

	private static List<Cell> cells(String margin, String row) {
		return Stream.concat(Stream.of(margin), Arrays.stream(row.split("\\|", -1))).map(Cell::of).toList();
	}

	/** Puts another cell in the place of one. */
	SmallWorkbook with(int row, Column column, Cell cell) {
		int index = row - FIRST_ROW + 3;
		List<Cell> cells = new ArrayList<>(this.lines.get(index).cells());
		cells.set(Arrays.asList(Column.values()).indexOf(column) + 1, cell);
		this.lines.set(index, new Line(row, cells));
		return this;
	}

	/** Writes it as a spreadsheet. */
	Path save(Path file) throws IOException {
		try (OutputStream out = Files.newOutputStream(file); Workbook book = new Workbook(out, "Test", "1.0")) {
			book.newWorksheet("Instructions for use").value(15, 1, "How to use the database");
			Worksheet sheet = book.newWorksheet("Database");
			for (Line line : this.lines) {
				for (int column = 0; column < line.cells().size(); column++) {
					String text = line.cell(column).text();
					if (text.matches("[1-9]\\d*")) {
						sheet.value(Math.toIntExact(line.number()) - 1, column, Integer.valueOf(text));
					}
					else if (!text.isEmpty()) {
						sheet.value(Math.toIntExact(line.number()) - 1, column, text);
					}
				}
			}
			sheet.range(14, 21, 16, 21).merge();
		}
		return file;
	}

	@Override
	public String file() {
		return "small.xlsx";
	}

	@Override
	public String name() {
		return "Database";
	}

	@Override
	public boolean decimalComma() {
		return false;
	}

	@Override
	public Stream<Line> lines() {
		return this.lines.stream();
	}

}
