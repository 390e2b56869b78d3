package org.symbiograph.imports.files;

/**
 * A cell as it was read.
 *
 * @param text what it shows, without blanks around it; empty for nothing
 * @param kind how it comes to show that
 */
public record Cell(String text, Kind kind) {

	/** A cell that says nothing. */
	public static final Cell EMPTY = new Cell("", Kind.VALUE);

	/** A cell that says just what was written into it. */
	public static Cell of(String text) {
		return text.isBlank() ? EMPTY : new Cell(text.strip(), Kind.VALUE);
	}

	/** How a cell comes to show what it shows. */
	public enum Kind {

		/** It was written there. */
		VALUE,

		/** It is worked out; the text is the result that was saved with it. */
		FORMULA,

		/** It is an error of a spreadsheet, such as {@code #REF!}. */
		ERROR,

		/** It lies under a merged cell and repeats its text. */
		MERGED,

		/** It is longer than any honest cell; the text is its beginning. */
		TOO_LONG

	}

}
