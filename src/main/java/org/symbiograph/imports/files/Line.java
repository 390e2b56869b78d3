package org.symbiograph.imports.files;

import java.util.List;

/**
 * A line of a sheet.
 *
 * @param number its number as a person counts, from 1; the line it starts at where a cell
 * has line breaks
 * @param cells its cells from the left; those missing at the end are empty
 */
public record Line(long number, List<Cell> cells) {

	/** The cell in a column, counted from 0. */
	public Cell cell(int column) {
		return (column < this.cells.size()) ? this.cells.get(column) : Cell.EMPTY;
	}

	/** Whether nothing is written in it. */
	public boolean isBlank() {
		return this.cells.stream().allMatch((cell) -> cell.text().isEmpty());
	}

}
