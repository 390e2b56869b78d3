package org.symbiograph.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A spreadsheet of one sheet, written out by hand, with columns id, name and country. */
final class Xlsx {

	static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

	static final String SHEET = "xl/worksheets/sheet1.xml";

	/** All parts but the sheet. */
	static final Map<String, String> PARTS = Map.of("[Content_Types].xml", """
			<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
			<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" \
			ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>""",
			"xl/workbook.xml", """
					<workbook xmlns="%s" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
					<sheets><sheet name="NAME" sheetId="1" r:id="r1"/></sheets></workbook>""".formatted(MAIN),
			"xl/_rels/workbook.xml.rels",
			"<Relationships><Relationship Id='r1' Target='worksheets/sheet1.xml'/></Relationships>");

	private Xlsx() {
	}

	static byte[] of(String name, String cells, String after) {
		return pack("", name, cells, after);
	}

	/** The same with something before the root of the sheet. */
	static byte[] with(String prolog, String name, String cells) {
		return pack(prolog, name, cells, "");
	}

	static String cell(String at, String text) {
		return "<c r='%s' t='inlineStr'><is><t>%s</t></is></c>".formatted(at, text);
	}

	static byte[] part(String part, String name) {
		return Objects.requireNonNull(PARTS.get(part)).replace("NAME", name).getBytes(StandardCharsets.UTF_8);
	}

	private static byte[] pack(String prolog, String name, String cells, String after) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (String part : PARTS.keySet()) {
				zip.putNextEntry(new ZipEntry(part));
				zip.write(part(part, name));
			}
			zip.putNextEntry(new ZipEntry(SHEET));
			zip.write(
					"%s<worksheet xmlns='%s'><sheetData><row r='1'>%s%s%s</row><row r='2'>%s</row></sheetData>%s</worksheet>"
						.formatted(prolog, MAIN, cell("A1", "id"), cell("B1", "name"), cell("C1", "country"), cells,
								after)
						.getBytes(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

}
