package org.symbiograph.imports.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Regions of a sheet that are merged, from the top.
 *
 * @param regions the regions
 */
record MergedCells(List<Region> regions) {

	private static final long MOST_CELLS = 5_000_000;

	/** The column of its letters, from 0. */
	static int column(String letters) {
		int column = 0;
		for (int i = 0; i < letters.length(); i++) {
			column = column * 26 + letters.charAt(i) - 'A' + 1;
		}
		return column - 1;
	}

	/**
	 * A region.
	 *
	 * @param top its first row, from 1
	 * @param left its first column, from 0
	 * @param bottom its last row
	 * @param right its last column
	 */
	record Region(int top, int left, int bottom, int right) {

		long cells() {
			return (this.bottom - this.top + 1L) * (this.right - this.left + 1L);
		}

	}

	/** Collects the regions of a sheet. */
	static final class Builder {

		private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})");

		private final List<Region> regions = new ArrayList<>();

		private long cells;

		void add(NamedPath file, String range) {
			Matcher corners = RANGE.matcher(range);
			if (!corners.matches()) {
				return;
			}
			Region region = new Region(Integer.parseInt(corners.group(2)), column(corners.group(1)),
					Integer.parseInt(corners.group(4)), column(corners.group(3)));
			this.cells += Math.max(region.cells(), 1);
			if (this.cells > MOST_CELLS) {
				throw file.unreadable("has more than %,d merged cells".formatted(MOST_CELLS),
						"unmerge them: a cell is to say itself what it says");
			}
			this.regions.add(region);
		}

		MergedCells build() {
			this.regions.sort(Comparator.comparingInt(Region::top));
			return new MergedCells(List.copyOf(this.regions));
		}

	}

}
