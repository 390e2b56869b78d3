package org.symbiograph.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import org.symbiograph.BundledData;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/**
 * A library of any size in the shape of the bundled one, written part by part as data
 * packages. The same seed gives the same library.
 *
 * @param exchanges how many exchanges it has
 * @param seed what chance starts from
 * @param folder where the part that is being read is kept
 */
record GeneratedLibrary(int exchanges, long seed, Path folder) {

	private static final int PART = 10_000;

	Stream<Resource> parts() {
		GeneratedRows rows = new GeneratedRows();
		return IntStream.range(0, Math.ceilDiv(this.exchanges, PART))
			.mapToObj((part) -> write(rows.part(part, Math.min(PART, this.exchanges - part * PART), this.seed)));
	}

	private Resource write(Map<String, List<Map<String, String>>> tables) {
		try {
			Files.createDirectories(this.folder);
			writeDescription(tables);
			for (Map.Entry<String, List<Map<String, String>>> table : tables.entrySet()) {
				writeTable(table.getKey(), table.getValue());
			}
			return new FileSystemResource(this.folder.toString() + "/");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void writeTable(String name, List<Map<String, String>> rows) throws IOException {
		List<String> columns = BundledData.of(name).findFirst().map(NamedCsvRecord::getHeader).orElseThrow();
		try (CsvWriter csv = CsvWriter.builder().build(this.folder.resolve(name + ".csv"))) {
			csv.writeRecord(columns);
			for (Map<String, String> row : rows) {
				csv.writeRecord(columns.stream().map((column) -> row.getOrDefault(column, "")).toList());
			}
		}
	}

	/** The description of the bundled tables fits: the columns are the same. */
	private void writeDescription(Map<String, List<Map<String, String>>> tables) throws IOException {
		ObjectNode description = (ObjectNode) JsonMapper.shared()
			.readTree(new ClassPathResource("data/library/datapackage.json").getInputStream());
		description.put("version", "generated-" + this.exchanges);
		ArrayNode kept = JsonMapper.shared().createArrayNode();
		for (JsonNode table : description.get("resources")) {
			if (tables.containsKey(table.get("name").asString())) {
				kept.add(table);
			}
		}
		description.set("resources", kept);
		Files.writeString(this.folder.resolve("datapackage.json"), description.toString());
	}

}
