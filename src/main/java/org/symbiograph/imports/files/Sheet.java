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
	 * The lines, blank ones included, from the start at every call. The stream holds the
	 * file open and is to be closed.
	 * @throws UnreadableFile if the file turns out not to be what it looked like
	 */
	Stream<Line> lines();

}
