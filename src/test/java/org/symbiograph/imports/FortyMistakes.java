package org.symbiograph.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The mistakes that files come with, each in the smallest set of tables that is sound
 * otherwise.
 */
final class FortyMistakes {

	private static final String EXCHANGES = "exchanges.csv";

	private static final String COMPANIES = "companies.csv";

	private static final String COMPANY_HEADER = "id,name,activity,nace,country";

	private static final String EXCHANGE_HEADER = "id,import,title,case_study,status,kind,donor,donor_nace,receiver,stream,"
			+ "ewc,treatment_by,use,quantity_known,payment,from_year,until_year";

	private static final String EXCHANGE = "flaw-1,flaw,Slag to cement,flaw-valley,implemented,material,flaw-steel,24.10,"
			+ "flaw-cement,Slag,10 02 02,none,Raw material,no,unknown,2001,2020";

	private static final int LONG_CELL = 5 * 1024 * 1024;

	private static final int BOMB = 64 * 1024 * 1024;

	private FortyMistakes() {
	}

	/** Tables that are all right. */
	static Map<String, byte[]> sound() {
		Map<String, byte[]> files = new LinkedHashMap<>();
		files.put("imports.csv", text("id,title,terms", "flaw,Survey of flaws,Own survey"));
		files.put("sources.csv", text("id,type,authors,year,title,url,doi,origin",
				"flaw-2026,report,Valley,2026,Exchanges,https://example.org/,10.1000/182,flaw"));
		files.put("case-studies.csv",
				text("id,title,country,kind,kind_certainty", "flaw-valley,The valley,DE,park,high"));
		files.put(COMPANIES, text(COMPANY_HEADER, "flaw-steel,Valley Steel,Steelworks,24.10,DE",
				"flaw-cement,Valley Cement,Cement,23.51,DE"));
		files.put(EXCHANGES, text(EXCHANGE_HEADER, EXCHANGE));
		files.put("exchange-sources.csv", text("exchange,source,import,record", "flaw-1,flaw-2026,flaw,1"));
		return files;
	}

	static List<Mistake> all() {
		return Stream.of(codes(), references(), cells(), tables(), spreadsheets(), files(), hostile())
			.flatMap(List::stream)
			.toList();
	}

	private static List<Mistake> codes() {
		return List.of(
				exchange("a waste code that is not in the list", "10 02 02", "10 02 77", "ewc", "10 02 77",
						"is not in the classification 2015", "10 02 07* or"),
				exchange("a waste code that has lost a zero and fits nothing", "10 02 02", "1 0 2 0", "ewc", "1 0 2 0",
						"", "?"),
				exchange("a waste code with too many digits", "10 02 02", "10 02 02 02", "ewc", "10 02 02 02",
						"an EWC code has 2, 4 or 6 digits", ""),
				exchange("a NACE code where a waste code belongs", "10 02 02", "24.10", "ewc", "24.10", "", "?"),
				exchange("a waste code where a NACE code belongs", ",24.10,", ",10 02 02,", "donor_nace", "10 02 02",
						"is no code", ""),
				exchange("a word where a code belongs", "10 02 02", "slag", "ewc", "slag", "is no code", ""),
				exchange("a sector that the donor does not have", ",24.10,", ",10.11,", "donor_nace", "10.11",
						"is not among the sectors of flaw-steel", ""));
	}

	private static List<Mistake> references() {
		return List.of(
				exchange("a donor that is in no table", "flaw-steel", "flaw-stel", "donor", "flaw-stel",
						"is not in companies", "add the row to companies"),
				exchange("a case study that is in no table", "flaw-valley", "flaw-vally", "case_study", "flaw-vally",
						"is not in case-studies", "add the row"),
				in("a source that is in no table", "exchange-sources.csv",
						text("exchange,source,import,record", "flaw-1,flaw-2027,flaw,1"),
						"exchange-sources.csv 2 source", "is not in sources", "add the row to sources"),
				in("an exchange without a source", "exchange-sources.csv",
						text("exchange,source,import,record", "flaw-2,flaw-2026,flaw,1"), "exchanges.csv 2 id",
						"has no source", "exchange-sources"),
				in("two exchanges of one id", EXCHANGES, text(EXCHANGE_HEADER, EXCHANGE, EXCHANGE),
						"exchanges.csv 3 id", "occurs twice, first in row 2", "key of its own"));
	}

	private static List<Mistake> cells() {
		return List.of(
				exchange("an empty cell that must not be", ",Slag,", ",,", "stream", "", "is empty", "fill it in"),
				exchange("a misspelt status", "implemented", "implemnted", "status", "implemnted",
						"is not one of the values", "did you mean implemented?"),
				exchange("a year in words", ",2001,", ",twenty,", "from_year", "twenty", "is not a whole number",
						"digits"),
				exchange("a year out of range", ",2001,", ",21,", "from_year", "21", "is out of range", "from 1800"),
				exchange("an end before the beginning", ",2001,2020", ",2020,2001", "until_year", "2001",
						"is before from_year", "exchange the two"),
				exchange("neither yes nor no", ",no,", ",perhaps,", "quantity_known", "perhaps",
						"is neither true nor false", "write one of them"),
				exchange("an id of 5,000 letters", "flaw-1,", "flaw-" + "1".repeat(5_000) + ",", "id", "flaw-1111",
						"is longer than 120 characters", "shorter"),
				exchange("an id that no address can hold", "flaw-1,", "Flaw 1/ä,", "id", "Flaw 1/ä",
						"is not written as it should be", "pattern"),
				source("an address that is none", "https://example.org/", "www.example.org", "url", "https?"),
				source("a DOI that is none", "10.1000/182", "doi:182", "doi", "10"),
				company("a country in words", ",DE", ",Germny", "country", "Germny", "is no country code", "DE"),
				in("a coordinate with two commas", COMPANIES,
						text(COMPANY_HEADER + ",latitude", "flaw-steel,Valley Steel,Steelworks,24.10,DE,\"52,1,3\""),
						"companies.csv 2 latitude", "is not a number", "decimal point"),
				in("a coordinate that is no number", COMPANIES,
						text(COMPANY_HEADER + ",latitude", "flaw-steel,Valley Steel,Steelworks,24.10,DE,NaN"),
						"companies.csv 2 latitude NaN", "is not a number", "decimal point"),
				in("a latitude beyond the pole", COMPANIES,
						text(COMPANY_HEADER + ",latitude", "flaw-steel,Valley Steel,Steelworks,24.10,DE,95.5"),
						"companies.csv 2 latitude", "is out of range", "to 90"));
	}

	private static List<Mistake> tables() {
		return List.of(
				in("more cells than columns", EXCHANGES, text(EXCHANGE_HEADER, EXCHANGE + ",more"), "exchanges.csv 2",
						"has more cells than the line that names the columns", "quote cells"),
				in("no column for the key", COMPANIES, text("name,country", "Valley Steel,DE"), "companies.csv 1 id",
						"is not among the columns", "first line"),
				in("a column that is none", COMPANIES, text("id,name,contry", "flaw-steel,Valley Steel,DE"),
						"companies.csv 1 contry", "is no column of companies", "did you mean country?"),
				in("a column that is there twice", COMPANIES,
						text("id,name,name,country", "flaw-steel,Valley,Steel,DE"), "companies.csv 1 name",
						"is there twice", "keep one"),
				in("columns and no rows", COMPANIES, text(COMPANY_HEADER), "companies.csv", "has no rows", "add rows"),
				in("a table that is none of ours", "exchnges.csv", text("id,name", "flaw-steel,Valley Steel"),
						"exchnges.csv", "is no table of ours", "name it exchanges"));
	}

	private static List<Mistake> spreadsheets() {
		return List.of(
				sheet("a formula",
						Xlsx.cell("A2", "flaw-steel") + "<c r='B2' t='str'><f>A2&amp;\"!\"</f><v>Steel!</v></c>"
								+ Xlsx.cell("C2", "DE"),
						"", "name", "Steel!", "is worked out by a formula", "paste the value"),
				sheet("an error of the spreadsheet",
						Xlsx.cell("A2", "flaw-steel") + "<c r='B2' t='e'><v>#REF!</v></c>" + Xlsx.cell("C2", "DE"), "",
						"name", "#REF!", "is an error of the spreadsheet", "correct the formula"),
				sheet("a merged cell", Xlsx.cell("A2", "flaw-steel") + Xlsx.cell("B2", "Steel"),
						"<mergeCells count='1'><mergeCell ref='B2:C2'/></mergeCells>", "country", "Steel",
						"lies in a merged cell", "unmerge"),
				workbook("a spreadsheet cut off", Arrays.copyOf(Xlsx.of("companies", "", ""), 300),
						"is a damaged or incomplete", "save it anew"),
				workbook("a spreadsheet of the old kind under a new name",
						bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0), "of the old kind (.xls)",
						"save it as .xlsx"));
	}

	private static List<Mistake> files() {
		return List.of(in("an empty file", COMPANIES, new byte[0], "companies.csv", "is empty", "saved and sent whole"),
				in("two encodings in one file", COMPANIES,
						concat(text("id,name,country", "flaw-steel,Stahl Köln,DE"),
								"flaw-cement,Zement Köln,DE\n".getBytes(StandardCharsets.ISO_8859_1)),
						"companies.csv 3", "mixes encodings", "UTF-8"),
				in("UTF-16 without its mark", COMPANIES,
						"id,name,country\nflaw-steel,Stahl,DE\n".getBytes(StandardCharsets.UTF_16LE), "companies.csv 1",
						"UTF-16 without a byte order mark", "UTF-8"),
				in("zero bytes", COMPANIES, text("id,name,country", "flaw-steel,Valley\0Steel,DE"), "companies.csv 2",
						"has zero bytes", ""),
				in("a quote that is not closed", COMPANIES, text("id,name,country", "flaw-steel,\"Valley Steel,DE"),
						"companies.csv 2", "has a quotation mark that is never closed", "written twice"),
				in("a cell of 5 MB", COMPANIES,
						text("id,name,country", "flaw-steel," + "steel ".repeat(LONG_CELL / 6) + ",DE",
								"flaw-cement,Valley Cement,DE"),
						"companies.csv 2 name", "is longer than any cell", "shorten it"),
				in("a PDF", COMPANIES, "%PDF-1.7\n…".getBytes(StandardCharsets.UTF_8), "companies.csv", "is a PDF",
						".xlsx or CSV"),
				in("a web page", COMPANIES, "<html><table><tr><td>id".getBytes(StandardCharsets.UTF_8), "companies.csv",
						"is a web page", "save it as .xlsx"),
				in("a packed file under another name", COMPANIES, gzip(), "companies.csv", "is packed with gzip",
						"unpack it first"),
				in("a zip with a password", "flaw.zip", withPassword(zip(Map.of("companies.csv", "id,name"))),
						"flaw.zip", "needs a password", "without one"));
	}

	private static List<Mistake> hostile() {
		String entity = "<!DOCTYPE w [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>";
		String laughs = "<!DOCTYPE w [<!ENTITY a 'ha'>" + Stream
			.iterate('b', (letter) -> letter <= 'k', (letter) -> (char) (letter + 1))
			.map((letter) -> "<!ENTITY %s '%s'>".formatted(letter, ("&" + (char) (letter - 1) + ";").repeat(10)))
			.collect(Collectors.joining()) + "]>";
		return List.of(
				workbook("a zip bomb under the name of a spreadsheet", bomb(), "grows out of proportion when unpacked",
						"where the file comes from"),
				workbook("an entity that reads another file",
						Xlsx.with(entity, "companies",
								Xlsx.cell("A2", "flaw-steel") + "<c r='B2' t='str'><v>&x;</v></c>"),
						"declares a document type", "where the file comes from"),
				workbook("entities of entities",
						Xlsx.with(laughs, "companies",
								Xlsx.cell("A2", "flaw-steel") + "<c r='B2' t='str'><v>&k;</v></c>"),
						"declares a document type", "where the file comes from"),
				company("a command for a spreadsheet", "Valley Steel", "=cmd|' /C calc'!A0", "name",
						"=cmd|' /C calc'!A0", "begins like a formula", "write it as words"),
				company("markup in a name", "Valley Steel", "<img src=x onerror=alert(1)>", "name", "<img",
						"holds markup", "take out"),
				company("control characters", "Valley Steel", "Valley\u001b[31m Steel", "name",
						"Valley\u001b[31m Steel", "holds signs that cannot be seen", "type it anew"),
				company("writing that turns round", "Valley Steel", "Valley \u202eleetS", "name", "Valley \u202eleetS",
						"holds signs that cannot be seen", "type it anew"),
				in("a package that names a file outside of it", "flaw.zip",
						zip(Map.of("datapackage.json", "{\"resources\":[{\"path\":\"../../etc/passwd.csv\"}]}",
								"../../etc/passwd.csv", "id,name\n")),
						"flaw.zip", "names a table outside of it", "inside the package"),
				in("a zip in a zip", "flaw.zip",
						zip(Map.of("companies.csv",
								new String(zip(Map.of("a.csv", "id")), StandardCharsets.ISO_8859_1))),
						"flaw.zip/companies.csv", "is packed inside a package", "a file of its own"));
	}

	private static Mistake in(String name, String file, byte[] content, String place, String reason, String remedy) {
		return Mistake.in(sound(), file, content, name, place, reason, remedy);
	}

	private static Mistake exchange(String name, String sound, String flaw, String column, String value, String reason,
			String remedy) {
		return in(name, EXCHANGES, text(EXCHANGE_HEADER, EXCHANGE.replaceFirst(sound, flaw)),
				"exchanges.csv 2 %s %s".formatted(column, value).strip(), reason, remedy);
	}

	private static Mistake company(String name, String sound, String flaw, String column, String value, String reason,
			String remedy) {
		return in(name, COMPANIES,
				text(COMPANY_HEADER, "flaw-steel,Valley Steel,Steelworks,24.10,DE".replace(sound, flaw),
						"flaw-cement,Valley Cement,Cement,23.51,DE"),
				"companies.csv 2 %s %s".formatted(column, value), reason, remedy);
	}

	private static Mistake source(String name, String sound, String flaw, String column, String remedy) {
		return in(name, "sources.csv",
				text("id,type,authors,year,title,url,doi,origin",
						"flaw-2026,report,Valley,2026,Exchanges,https://example.org/,10.1000/182,flaw".replace(sound,
								flaw)),
				"sources.csv 2 %s %s".formatted(column, flaw), "is not written as it should be", remedy);
	}

	private static Mistake sheet(String name, String cells, String after, String column, String value, String reason,
			String remedy) {
		return in(name, "flaw.xlsx", Xlsx.of("companies", cells, after),
				"flaw.xlsx companies 2 %s %s".formatted(column, value), reason, remedy);
	}

	private static Mistake workbook(String name, byte[] content, String reason, String remedy) {
		return in(name, "flaw.xlsx", content, "flaw.xlsx", reason, remedy);
	}

	private static byte[] text(String... lines) {
		return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
	}

	private static byte[] bytes(int... values) {
		byte[] bytes = new byte[values.length];
		for (int i = 0; i < values.length; i++) {
			bytes[i] = (byte) values[i];
		}
		return bytes;
	}

	private static byte[] concat(byte[] one, byte[] other) {
		byte[] both = Arrays.copyOf(one, one.length + other.length);
		System.arraycopy(other, 0, both, one.length, other.length);
		return both;
	}

	private static byte[] gzip() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (OutputStream gzip = new GZIPOutputStream(out)) {
			gzip.write(text("id,name"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	private static byte[] zip(Map<String, String> entries) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, String> entry : entries.entrySet()) {
				zip.putNextEntry(new ZipEntry(entry.getKey()));
				zip.write(entry.getValue().getBytes(StandardCharsets.ISO_8859_1));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	/** Marks what is packed as encrypted (APPNOTE 4.4.4, bit 0), in both headers. */
	private static byte[] withPassword(byte[] zip) {
		for (int i = 0; i < zip.length - 8; i++) {
			if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 3 && zip[i + 3] == 4) {
				zip[i + 6] |= 1;
			}
			if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
				zip[i + 8] |= 1;
			}
		}
		return zip;
	}

	private static byte[] bomb() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (String part : Xlsx.PARTS.keySet()) {
				zip.putNextEntry(new ZipEntry(part));
				zip.write(Xlsx.part(part, "companies"));
			}
			zip.putNextEntry(new ZipEntry(Xlsx.SHEET));
			zip.write(("<worksheet xmlns='" + Xlsx.MAIN + "'><sheetData>").getBytes(StandardCharsets.UTF_8));
			byte[] blanks = "<row/>          ".repeat(4096).getBytes(StandardCharsets.UTF_8);
			for (int written = 0; written < BOMB; written += blanks.length) {
				zip.write(blanks);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

}
