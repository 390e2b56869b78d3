package org.symbiograph.imports.files;

import java.util.stream.Stream;

/** A sheet of a file: lines from the top, read as they are asked for. */
public interface Sheet {

	/** The name of the file, in a package with the path inside it. */
	String file();

	/** The name of the sheet; empty for a text table, which has none. */
	String name();

	/**
	 * Whether the file writes 1,5 where others write 1.5; spreadsheets never do, because
	 * they keep numbers.
	 */
	boolean decimalComma();

	/**
	 * How the file is written, for a person to know: “windows-1252, semicolons, decimal
	 * comma”; empty where there is no choice.
	 */
	default String dialect() {
		return "";
	}

	/**
	 * Whether the encoding is a guess that a person should confirm by a look at accented
	 * letters.
	 */
	default boolean encodingGuessed() {
		return false;
	}

	/**
	 * The lines, blank ones included, from the start at every call. The stream holds the
	 * file open and is to be closed.
	 * @throws UnreadableFile if the file turns out not to be what it looked like
	 */
	Stream<Line> lines();

}
