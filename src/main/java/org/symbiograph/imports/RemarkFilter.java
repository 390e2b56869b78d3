package org.symbiograph.imports;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;
import org.symbiograph.imports.RemarkController.Told;

import org.springframework.web.util.UriUtils;

/**
 * Which remarks on the rows of an import are looked at.
 *
 * @param id the import
 * @param kind rejects or warnings
 * @param place the file or sheet they are in; all without it
 * @param column the column they are about, empty for whole rows; all without it
 */
record RemarkFilter(String id, String kind, @Nullable String place, @Nullable String column) {

	boolean fitsPlace(Told told) {
		return this.place == null || this.place.equals(placeOf(told));
	}

	boolean fitsColumn(Told told) {
		return this.column == null || this.column.equals(told.column());
	}

	/** Where a row is, in a word: its file, and the sheet if there are sheets. */
	static String placeOf(Told told) {
		return told.sheet().isEmpty() ? told.file() : told.file() + " · " + told.sheet();
	}

	public RemarkFilter of(String kind) {
		return new RemarkFilter(this.id, kind, null, null);
	}

	public RemarkFilter in(@Nullable String place) {
		return new RemarkFilter(this.id, this.kind, place, this.column);
	}

	public RemarkFilter about(@Nullable String column) {
		return new RemarkFilter(this.id, this.kind, this.place, column);
	}

	/** The address of the page that shows them. */
	public String href() {
		return "/loading/%s?show=%s%s%s".formatted(this.id, this.kind, parameter("place", this.place),
				parameter("column", this.column));
	}

	private static String parameter(String name, @Nullable String value) {
		return (value == null) ? "" : "&%s=%s".formatted(name, UriUtils.encode(value, StandardCharsets.UTF_8));
	}

}
