package org.symbiograph.imports.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A zip: a spreadsheet, or a package of text tables. */
final class Archive {

	static final String REMEDY = "check where the file comes from; save the table anew, or as CSV";

	private static final int MOST_ENTRIES = 10_000;

	private static final long LARGEST = 4L << 30;

	private final NamedPath file;

	private final ZipFile zip;

	private final List<ZipEntry> entries;

	private final Set<String> names = new HashSet<>();

	private long size;

	private Archive(NamedPath file, ZipFile zip) {
		this.file = file;
		this.zip = zip;
		this.entries = new ArrayList<>(zip.stream().filter((entry) -> !entry.isDirectory()).toList());
		if (this.entries.size() > MOST_ENTRIES) {
			throw file.unreadable("packs %,d files, more than %,d".formatted(this.entries.size(), MOST_ENTRIES),
					REMEDY);
		}
		for (ZipEntry entry : this.entries) {
			if (!this.names.add(entry.getName().toLowerCase(Locale.ROOT))) {
				throw file.unreadable("packs two files of one name, " + entry.getName(), REMEDY);
			}
		}
	}

	/** The sheets of the spreadsheet, or of the tables in the package. */
	static List<Sheet> sheets(NamedPath file, Spool spool) {
		try (ZipFile zip = new ZipFile(file.path().toFile())) {
			return new Archive(file, zip).sheets(spool);
		}
		catch (ZipException ex) {
			String message = String.valueOf(ex.getMessage());
			throw message.contains("encrypted") ? file.unreadable("needs a password", "pack it without one")
					: file.unreadable("is a damaged or incomplete spreadsheet or zip (%s)".formatted(message),
							"save it anew, or send it again");
		}
		catch (IOException ex) {
			throw file.broken(ex);
		}
	}

	NamedPath file() {
		return this.file;
	}

	/** The packed files. */
	List<ZipEntry> entries() {
		return this.entries;
	}

	/** Counts what was unpacked of all files together. */
	void unpacked(int bytes) {
		this.size += bytes;
		if (this.size > LARGEST) {
			throw this.file.unreadable("unpacks to more than %d GB".formatted(LARGEST >> 30), REMEDY);
		}
	}

	/** A packed file, watched as it is unpacked. */
	PackedStream open(ZipEntry entry) throws IOException {
		InputStream in = this.zip.getInputStream(entry);
		return new PackedStream(this, entry, in);
	}

	private List<Sheet> sheets(Spool spool) throws IOException {
		refuseOtherDocuments();
		return this.names.contains("[content_types].xml") ? Workbook.of(this).sheets()
				: TablePackage.sheets(this, spool);
	}

	private void refuseOtherDocuments() {
		if (this.entries.isEmpty()) {
			throw this.file.unreadable("is a zip without a file in it", "check that it was packed whole");
		}
		if (this.names.contains("xl/workbook.bin")) {
			throw this.file.unreadable("is a binary spreadsheet (.xlsb)", "save it as .xlsx");
		}
		if (this.names.contains("mimetype") && this.names.contains("content.xml")) {
			throw this.file.unreadable("is an OpenDocument file (.ods)", "save it as .xlsx or CSV");
		}
		if (this.names.contains("word/document.xml") || this.names.contains("ppt/presentation.xml")) {
			throw this.file.unreadable("is a text or slides, no spreadsheet", "give the table as .xlsx or CSV");
		}
	}

}
