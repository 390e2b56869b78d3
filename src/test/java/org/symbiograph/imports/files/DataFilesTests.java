package org.symbiograph.imports.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What a file is, and packages of files. */
class DataFilesTests {

	private static final String DESCRIPTION = """
			{"name": "p", "resources": [{"name": "companies", "path": "companies.csv"}, {"name": "exchanges", "path": "exchanges.csv"}]}""";

	@TempDir
	private Path folder;

	@ParameterizedTest
	@CsvSource({ "d0cf11e0a1b11ae1, old kind, .xlsx", "255044462d312e37, PDF, CSV", "1f8b0800, gzip, unpack",
			"377abcaf271c, 7z, unpack", "526172211a0700, RAR, unpack", "425a6839, bzip2, unpack",
			"89504e470d0a1a0a, picture, CSV", "0a203c48544d4c3e, web page, .xlsx",
			"efbbbf3c68746d6c3e, web page, .xlsx", "3c3f786d6c2076657273696f6e3d22312e30223f3e, XML, CSV",
			"'', empty, saved", "efbbbf0d0a20, empty, saved", "504b0304140000000800, damaged, send it again" })
	void saysWhatIsNoTable(String bytes, String reason, String remedy) throws IOException {
		Path file = Files.write(this.folder.resolve("table.xls"), HexFormat.of().parseHex(bytes));

		UnreadableFile refused = refused(file);

		assertThat(refused.reason()).contains(reason);
		assertThat(refused.remedy()).contains(remedy);
	}

	@ParameterizedTest
	@CsvSource({ "word/document.xml, text or slides", "xl/workbook.bin, .xlsb" })
	void saysWhatIsNoSpreadsheet(String part, String reason) throws IOException {
		Path file = Zip.of(this.folder.resolve("f.xlsx"), Map.of("[Content_Types].xml", "<Types/>", part, "x"));

		assertThat(refused(file).reason()).contains(reason);
	}

	@Test
	void refusesAnOpenDocument() throws IOException {
		Path file = Zip.of(this.folder.resolve("f.ods"), Map.of("mimetype", "application/ods", "content.xml", "<x/>"));

		assertThat(refused(file).reason()).contains("OpenDocument");
	}

	@Test
	void refusesAFileThatIsNotThere() {
		assertThat(refused(this.folder.resolve("none.csv")).reason()).isEqualTo("is not there");
	}

	@Test
	void refusesAnEmptyFolderAndAnEmptyZip() throws IOException {
		assertThat(refused(Files.createDirectory(this.folder.resolve("empty"))).reason()).contains("no text table");
		assertThat(refused(Zip.of(this.folder.resolve("empty.zip"), Map.of())).reason()).contains("without a file");
	}

	@Test
	void readsTheTablesThatAPackageNames() throws IOException {
		Path zip = Zip.of(this.folder.resolve("pack.zip"), Map.of("data/datapackage.json", DESCRIPTION,
				"data/exchanges.csv", "id,x\n1,2\n", "data/companies.csv", "id,y\n3,4\n", "data/notes.txt", "a\n"));

		try (DataFiles files = DataFiles.open(List.of(NamedPath.of(zip)))) {
			assertThat(files.sheets()).extracting(Sheet::file)
				.containsExactly("pack.zip/companies.csv", "pack.zip/exchanges.csv");
			try (Stream<Line> lines = files.sheets().getLast().lines()) {
				assertThat(lines.map((line) -> line.cell(0).text())).containsExactly("id", "1");
			}
		}
	}

	@Test
	void readsAFolderLikeAPackage() throws IOException {
		Files.writeString(this.folder.resolve("datapackage.json"), DESCRIPTION);
		Files.writeString(this.folder.resolve("companies.csv"), "id\n1\n");
		Files.writeString(this.folder.resolve("exchanges.csv"), "id\n2\n");

		try (DataFiles files = DataFiles.open(List.of(new NamedPath("library", this.folder)))) {
			assertThat(files.sheets()).extracting(Sheet::file)
				.containsExactly("library/companies.csv", "library/exchanges.csv");
		}
	}

	@Test
	void takesAllTextTablesOfAZipWithoutDescription() throws IOException {
		Map<String, String> entries = new LinkedHashMap<>();
		entries.put("b.csv", "id\n1\n");
		entries.put("a.tsv", "id\n2\n");
		entries.put("readme.md", "x");
		entries.put("__MACOSX/._b.csv", "x");
		Path zip = Zip.of(this.folder.resolve("pack.zip"), entries);

		try (DataFiles files = DataFiles.open(List.of(NamedPath.of(zip)))) {
			assertThat(files.sheets()).extracting(Sheet::file).containsExactly("pack.zip/b.csv", "pack.zip/a.tsv");
		}
	}

	@ParameterizedTest
	@CsvSource({ "missing.csv, has no missing.csv", "../secret.csv, outside of it", "/etc/passwd, outside of it" })
	void refusesAPackageThatNamesWhatItDoesNotHold(String path, String reason) throws IOException {
		Path zip = Zip.of(this.folder.resolve("pack.zip"),
				Map.of("datapackage.json", "{\"resources\": [{\"path\": \"%s\"}]}".formatted(path), "a.csv", "id\n"));

		assertThat(refused(zip).reason()).contains(reason);
	}

	@Test
	void refusesABombInAPackage() throws IOException {
		Path zip = Zip.of(this.folder.resolve("pack.zip"), Map.of("a.csv", "0,0\n".repeat(10_000_000)));

		assertThat(refused(zip).reason()).contains("out of proportion", "a.csv");
	}

	@Test
	void refusesAnArchiveInAnArchive() throws IOException {
		Path zip = Zip.of(this.folder.resolve("pack.zip"), Map.of("a.csv", "PK\u0003\u0004 and more"));

		UnreadableFile refused = refused(zip);

		assertThat(refused.file()).isEqualTo("pack.zip/a.csv");
		assertThat(refused.reason()).contains("inside a package");
	}

	@Test
	void deletesItsCopies() throws IOException {
		Path zip = Zip.of(this.folder.resolve("pack.zip"), Map.of("a.csv", "id\n1\n"));
		Sheet sheet;
		try (DataFiles files = DataFiles.open(List.of(NamedPath.of(zip)))) {
			sheet = files.sheets().getFirst();
		}

		assertThat(catchThrowableOfType(UnreadableFile.class, sheet::lines)).isNotNull();
	}

	@Test
	void keepsTheLinesOfSettingsAsTheyAre() throws IOException {
		Path file = Files.writeString(this.folder.resolve("mapping.yaml"), "columns:\n  name: Site, \"a\"\n");

		try (DataFiles files = DataFiles.open(List.of(NamedPath.of(file)))) {
			try (Stream<Line> lines = files.sheets().getFirst().lines()) {
				assertThat(lines.map((line) -> line.cell(0).text())).containsExactly("columns:", "  name: Site, \"a\"");
			}
		}
	}

	private static UnreadableFile refused(Path file) {
		UnreadableFile caught = catchThrowableOfType(UnreadableFile.class,
				() -> DataFiles.open(List.of(NamedPath.of(file))).close());
		assertThat(caught).isNotNull();
		return caught;
	}

}
