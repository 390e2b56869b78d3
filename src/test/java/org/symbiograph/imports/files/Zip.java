package org.symbiograph.imports.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes archives for tests. */
final class Zip {

	private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

	private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	private Zip() {
	}

	static Path of(Path file, Map<String, String> entries) throws IOException {
		try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, String> entry : entries.entrySet()) {
				zip.putNextEntry(new ZipEntry(entry.getKey()));
				zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
			}
		}
		return file;
	}

	/** A spreadsheet of one sheet, whose part is written out by hand. */
	static Path workbook(Path file, String sheet, String sharedStrings) throws IOException {
		return workbook(file, sheet, sharedStrings, "worksheets/sheet1.xml");
	}

	/** The same, with the part of the sheet under a name. */
	static Path workbook(Path file, String sheet, String sharedStrings, String part) throws IOException {
		return of(file, Map.of("[Content_Types].xml",
				"""
						<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
						<Default Extension="xml" ContentType="application/xml"/>
						<Override PartName="/xl/workbook.xml" \
						ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
						<Override PartName="/xl/sharedStrings.xml" \
						ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>""",
				"xl/workbook.xml",
				"<workbook xmlns='%s' xmlns:r='%s'><sheets><sheet name='S' sheetId='1' r:id='r1'/></sheets></workbook>"
					.formatted(MAIN, RELATIONS),
				"xl/_rels/workbook.xml.rels",
				"<Relationships><Relationship Id='r1' Target='%s'/></Relationships>".formatted(part),
				"xl/sharedStrings.xml", sharedStrings, "xl/" + part, sheet));
	}

	static String sheet(String rows) {
		return "<worksheet xmlns='%s'><sheetData>%s</sheetData></worksheet>".formatted(MAIN, rows);
	}

	static String texts(String items) {
		return "<sst xmlns='%s'>%s</sst>".formatted(MAIN, items);
	}

}
