package org.symbiograph.networks.sectors;

import java.util.List;

import org.symbiograph.web.Table;

/**
 * Exchanges between all divisions that have any.
 *
 * @param sectors the divisions, in ascending order of their codes
 * @param rows one for each of them, as the one that gives
 */
record SectorMatrix(List<SectorReference> sectors, List<Row> rows) {

	/** The columns of a spreadsheet: who gives, then one for each that takes. */
	Table<Row> table() {
		Table<Row> table = Table.of(Row.class).with("giver", Row::giver);
		for (int taker = 0; taker < this.sectors.size(); taker++) {
			int column = taker;
			table = table.with(this.sectors.get(taker).code(), (row) -> row.counts().get(column));
		}
		return table;
	}

	/**
	 * What one division gives.
	 *
	 * @param giver its code
	 * @param counts exchanges to each of the divisions, in their order
	 */
	record Row(String giver, List<Long> counts) {

	}

}
