package org.symbiograph.imports.files;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.symbiograph.imports.files.MergedCells.Region;

/** Repeats the text of merged regions in the cells under them, row by row. */
final class MergedReading {

	private final Iterator<Region> toCome;

	private final Map<Region, Cell> open = new LinkedHashMap<>();

	private Region next = new Region(Integer.MAX_VALUE, 0, 0, 0);

	MergedReading(MergedCells merged) {
		this.toCome = merged.regions().iterator();
		advance();
	}

	List<Cell> fill(long row, List<Cell> cells) {
		while (this.next.top() <= row) {
			this.open.put(this.next, (this.next.top() == row && this.next.left() < cells.size())
					? merged(cells.get(this.next.left())) : Cell.EMPTY);
			advance();
		}
		if (this.open.isEmpty()) {
			return cells;
		}
		this.open.keySet().removeIf((region) -> region.bottom() < row);
		List<Cell> filled = new ArrayList<>(cells);
		this.open.forEach((region, cell) -> fill(filled, region, cell, region.top() == row));
		return filled;
	}

	private static void fill(List<Cell> cells, Region region, Cell cell, boolean first) {
		for (int column = first ? region.left() + 1 : region.left(); column <= region.right(); column++) {
			while (cells.size() <= column) {
				cells.add(Cell.EMPTY);
			}
			cells.set(column, cell);
		}
	}

	private static Cell merged(Cell cell) {
		return cell.text().isEmpty() ? Cell.EMPTY : new Cell(cell.text(), Cell.Kind.MERGED);
	}

	private void advance() {
		this.next = this.toCome.hasNext() ? this.toCome.next() : new Region(Integer.MAX_VALUE, 0, 0, 0);
	}

}
