package org.symbiograph.imports.files;

import java.nio.file.Files;
import java.util.List;

/**
 * Files that were handed over together, as sheets that can be read again and again:
 * <ul>
 * <li>text tables of any delimiter, in UTF-8, UTF-16 with a byte order mark, or Western
 * text (windows-1252);</li>
 * <li>spreadsheets ({@code .xlsx}, {@code .xlsm}): cells only, macros are never run and
 * hidden sheets are read like all others;</li>
 * <li>packages of text tables: a folder or a zip, which with a {@code datapackage.json}
 * holds the tables that this one names.</li>
 * </ul>
 * What a file is, its content decides, not the ending of its name. Closing deletes the
 * temporary copies of what was packed.
 */
public final class DataFiles implements AutoCloseable {

	private final List<Sheet> sheets;

	private final Spool spool;

	private DataFiles(List<Sheet> sheets, Spool spool) {
		this.sheets = sheets;
		this.spool = spool;
	}

	/**
	 * Opens files.
	 * @param files the files, in the order of their sheets
	 * @return what is to be closed after reading
	 * @throws UnreadableFile if one of them turns out at once not to be readable
	 */
	public static DataFiles open(List<NamedPath> files) {
		Spool spool = new Spool();
		try {
			return new DataFiles(files.stream().flatMap((file) -> sheets(file, spool).stream()).toList(), spool);
		}
		catch (RuntimeException ex) {
			spool.close();
			throw ex;
		}
	}

	/** The sheets of all files. */
	public List<Sheet> sheets() {
		return this.sheets;
	}

	private static List<Sheet> sheets(NamedPath file, Spool spool) {
		if (Files.isDirectory(file.path())) {
			return Folder.sheets(file);
		}
		FileStart start = FileStart.of(file);
		start.refuseWhatIsNoTable();
		if (start.isZip()) {
			return Archive.sheets(file, spool);
		}
		return List.of(TextDocument.isOne(file) ? new TextDocument(file) : TextTable.of(file));
	}

	@Override
	public void close() {
		this.spool.close();
	}

}
