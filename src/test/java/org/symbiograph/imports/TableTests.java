package org.symbiograph.imports;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.core.io.FileSystemResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Tables that are not as they should be are refused with place and remedy. */
class TableTests {

	private static final String DESCRIPTION = """
			{"name": "test", "version": "1", "created": "2026-01-01T00:00:00Z", "title": "Test", "licenses": [],
			 "resources": [{"name": "sources", "path": "sources.csv", "schema": {
			   "fields": [
			     {"name": "id", "type": "string", "constraints": {"required": true, "unique": true, "pattern": "[a-z0-9-]+"}},
			     {"name": "type", "type": "string", "constraints": {"enum": ["paper", "website"]}},
			     {"name": "year", "type": "integer"},
			     {"name": "cites", "type": "string"}],
			   "primaryKey": "id",
			   "foreignKeys": [{"fields": "cites", "reference": {"resource": "", "fields": "id"}}]}}]}
			""";

	@TempDir
	private Path folder = Path.of("");

	@Test
	void readsWhatIsInOrder() throws IOException {
		Table table = read("id,type,year,cites\nchertow-2007,paper,2007,\nmirata-2004,paper,,chertow-2007\n");

		assertThat(table.rows()).extracting((row) -> row.get("id")).containsExactly("chertow-2007", "mirata-2004");
		assertThat(table.rows()).extracting((row) -> row.number("year")).containsExactly(2007, null);
	}

	@Test
	void namesTheLineAndTheColumnOfAnEmptyRequiredCell() {
		refuses("id,type,year,cites\na,paper,,\n,paper,,\n", "sources.csv line 3, column id: is empty; fill it in");
	}

	@Test
	void namesTheChoicesForAValueThatIsNoneOfThem() {
		refuses("id,type,year,cites\na,papre,,\n",
				"sources.csv line 2, column type: \"papre\" is not one of the values it may have; choose from paper, website");
	}

	@Test
	void namesAKeyThatOccursTwice() {
		refuses("id,type,year,cites\na,paper,,\na,paper,,\n", "sources.csv line 3, column id: \"a\" occurs twice");
	}

	@Test
	void namesAValueThatIsNotWrittenAsItShouldBe() {
		refuses("id,type,year,cites\nA b,paper,,\n", "line 2, column id: \"A b\" is not written as it should be");
	}

	@Test
	void namesAReferenceThatLeadsNowhere() {
		refuses("id,type,year,cites\na,paper,,b\n", "line 2, column cites: \"b\" is not in sources.csv");
	}

	@Test
	void namesTheHeaderItExpects() {
		refuses("id,type,cites\na,paper,\n",
				"sources.csv has no column year: its header should read id,type,year,cites");
	}

	@Test
	void namesALineWithTooFewCells() {
		refuses("id,type,year,cites\na,paper\n",
				"sources.csv line 2: has 2 cells where the header has 4; quote cells that hold commas");
	}

	@Test
	void noticesAnotherEncoding() {
		assertThatExceptionOfType(BadData.class)
			.isThrownBy(() -> read("id,type,year,cites\nå,paper,,\n", StandardCharsets.ISO_8859_1))
			.withMessageContaining("sources.csv is not UTF-8 text: save it in that encoding");
	}

	@Test
	void noticesAMissingFile() throws IOException {
		Files.writeString(this.folder.resolve("datapackage.json"), DESCRIPTION);

		assertThatExceptionOfType(BadData.class).isThrownBy(this::read)
			.withMessageContaining("sources.csv cannot be read: restore the file");
	}

	private void refuses(String csv, String message) {
		assertThatExceptionOfType(BadData.class).isThrownBy(() -> read(csv)).withMessageContaining(message);
	}

	private Table read(String csv) throws IOException {
		return read(csv, StandardCharsets.UTF_8);
	}

	private Table read(String csv, Charset encoding) throws IOException {
		Files.writeString(this.folder.resolve("datapackage.json"), DESCRIPTION);
		Files.writeString(this.folder.resolve("sources.csv"), csv, encoding);
		return read();
	}

	private Table read() {
		FileSystemResource resource = new FileSystemResource(this.folder + "/");
		Table table = Table.read(resource, DataPackage.read(resource).tables().getFirst());
		table.checkReferences((name) -> table);
		return table;
	}

}
