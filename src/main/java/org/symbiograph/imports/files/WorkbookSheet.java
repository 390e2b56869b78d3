package org.symbiograph.imports.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** A sheet of a spreadsheet; rows that were never touched are missing. */
record WorkbookSheet(NamedPath path, int index, String name, ReadingOptions options,
		MergedCells merged) implements Sheet {

	@Override
	public String file() {
		return this.path.name();
	}

	@Override
	public boolean decimalComma() {
		return false;
	}

	@Override
	public Stream<Line> lines() {
		try {
			ReadableWorkbook workbook = new ReadableWorkbook(this.path.path().toFile(), this.options);
			Stream<Row> rows = workbook.getSheet(this.index).orElseThrow().openStream();
			return GuardedLines.of(new Rows(rows.iterator(), workbook, this.merged), () -> {
				rows.close();
				workbook.close();
			}, this::unreadable);
		}
		catch (IOException ex) {
			throw this.path.broken(ex);
		}
	}

	private UnreadableFile unreadable(RuntimeException failure, long after) {
		return new UnreadableFile(file(), this.name, after + 1, "cannot be read after row " + after,
				"open it and save it anew as .xlsx", failure);
	}

	/** Rows as lines. */
	private static final class Rows implements Iterator<Line> {

		private final Iterator<Row> rows;

		private final CellText texts;

		private final MergedReading merged;

		private long last;

		Rows(Iterator<Row> rows, ReadableWorkbook workbook, MergedCells merged) {
			this.rows = rows;
			this.texts = new CellText(workbook.isDate1904());
			this.merged = new MergedReading(merged);
		}

		@Override
		public boolean hasNext() {
			return this.rows.hasNext();
		}

		@Override
		public Line next() {
			Row row = this.rows.next();
			this.last = Math.max(row.getRowNum(), this.last + 1);
			return new Line(this.last, this.merged.fill(this.last, cells(row)));
		}

		private List<Cell> cells(Row row) {
			List<Cell> cells = new ArrayList<>(row.getCellCount());
			int written = 0;
			for (int column = 0; column < row.getCellCount(); column++) {
				Cell cell = row.hasCell(column) ? this.texts.of(row.getCell(column)) : Cell.EMPTY;
				cells.add(cell);
				written = cell.equals(Cell.EMPTY) ? written : column + 1;
			}
			return (written == 0) ? List.of() : cells.subList(0, written);
		}

	}

}
