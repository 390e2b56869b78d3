package org.symbiograph.imports.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** The first bytes of a file, by which the kinds that are no tables are known. */
final class FileStart {

	private static final int LENGTH = 4096;

	private static final String AS_TABLE = "give the table as .xlsx or CSV";

	private static final String AS_XLSX = "open it and save it as .xlsx";

	private static final List<Kind> KINDS = List.of(
			new Kind("d0cf11e0a1b11ae1", "is a spreadsheet of the old kind (.xls), or one with a password",
					"save it as .xlsx without a password"),
			new Kind("25504446", "is a PDF", AS_TABLE), new Kind("1f8b", "is packed with gzip", "unpack it first"),
			new Kind("425a68", "is packed with bzip2", "unpack it first"),
			new Kind("fd377a585a00", "is packed with xz", "unpack it first"),
			new Kind("28b52ffd", "is packed with zstd", "unpack it first"),
			new Kind("377abcaf271c", "is a 7z archive", "unpack it first, or pack it as .zip"),
			new Kind("526172211a07", "is a RAR archive", "unpack it first, or pack it as .zip"),
			new Kind("7b5c727466", "is a text document (RTF)", AS_TABLE), new Kind("50415231", "is Parquet", AS_TABLE),
			new Kind("53514c69746520666f726d6174", "is a SQLite database", AS_TABLE),
			new Kind("89504e47", "is a picture", AS_TABLE), new Kind("ffd8ff", "is a picture", AS_TABLE));

	private final NamedPath file;

	private final byte[] bytes;

	private FileStart(NamedPath file, byte[] bytes) {
		this.file = file;
		this.bytes = bytes;
	}

	static FileStart of(NamedPath file) {
		if (!Files.exists(file.path())) {
			throw file.unreadable("is not there", "check its name and folder");
		}
		try (InputStream in = Files.newInputStream(file.path())) {
			return new FileStart(file, in.readNBytes(LENGTH));
		}
		catch (IOException ex) {
			throw file.broken(ex);
		}
	}

	boolean isZip() {
		return hex().startsWith("504b0304") || hex().startsWith("504b0506");
	}

	void refuseWhatIsNoTable() {
		String hex = hex();
		KINDS.stream().filter((kind) -> hex.startsWith(kind.magic())).findFirst().ifPresent((kind) -> {
			throw this.file.unreadable(kind.what(), kind.remedy());
		});
		String text = text();
		if (text.isEmpty() && this.bytes.length < LENGTH) {
			throw this.file.unreadable("is empty", "check that it was saved and sent whole");
		}
		if (text.startsWith("<!doctype html") || text.startsWith("<html") || text.startsWith("<table")) {
			throw this.file.unreadable("is a web page, whatever its name says", AS_XLSX);
		}
		if (text.startsWith("<?xml")) {
			throw this.file.unreadable(text.contains("excel.sheet") ? "is a spreadsheet of 2003 in XML" : "is XML",
					text.contains("excel.sheet") ? AS_XLSX : AS_TABLE);
		}
	}

	private String hex() {
		return HexFormat.of().formatHex(this.bytes, 0, Math.min(this.bytes.length, 16));
	}

	/** Lower-case text without a byte order mark and blanks at both ends. */
	private String text() {
		String text = new String(this.bytes, StandardCharsets.UTF_8);
		return text.replaceFirst("^\ufeff", "").strip().toLowerCase(Locale.ROOT);
	}

	/**
	 * A kind of file that is no table.
	 *
	 * @param magic the bytes it starts with, in hexadecimal digits
	 * @param what what it is
	 * @param remedy what to do
	 */
	record Kind(String magic, String what, String remedy) {

	}

}
