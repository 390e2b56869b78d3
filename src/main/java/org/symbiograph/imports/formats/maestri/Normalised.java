package org.symbiograph.imports.formats.maestri;

/**
 * What a cell of the workbook comes to in our tables.
 *
 * @param value the cell of ours
 * @param doubt what a person should know of the way there; empty if nothing
 */
record Normalised(String value, String doubt) {

	static Normalised plain(String value) {
		return new Normalised(value, "");
	}

}
