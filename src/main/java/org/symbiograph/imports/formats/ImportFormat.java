package org.symbiograph.imports.formats;

import java.util.List;
import java.util.function.Consumer;

import org.symbiograph.imports.files.Sheet;

/**
 * A layout of files that is understood. Rows are told table by table, those that others
 * refer to first: imports, sources, case studies, companies, exchanges, and what hangs on
 * them.
 */
public interface ImportFormat {

	/**
	 * The name by which it is asked for: {@code tables}, {@code maestri}, {@code ramon}.
	 */
	String id();

	/** What it is, in words for a person who chooses. */
	String title();

	/** Whether sheets are laid out so, judged by their names and first lines. */
	boolean recognises(List<Sheet> sheets);

	/**
	 * Tells what the sheets say.
	 * @param sheets the sheets of all files of one import
	 * @param rows takes each row
	 * @param remarks takes what is wrong or worth knowing, refused rows that never became
	 * rows of ours included
	 */
	void read(List<Sheet> sheets, Consumer<TableRow> rows, Consumer<Remark> remarks);

}
