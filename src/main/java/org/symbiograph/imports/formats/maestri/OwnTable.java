package org.symbiograph.imports.formats.maestri;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.springframework.core.io.ClassPathResource;

/**
 * A table of ours as it is shipped, whatever the graph holds by now.
 *
 * @param rows its rows, by column
 */
record OwnTable(List<Map<String, String>> rows) {

	static OwnTable read(String path) {
		try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
			.ofNamedCsvRecord(new InputStreamReader(new ClassPathResource("data/" + path + ".csv").getInputStream(),
					StandardCharsets.UTF_8))) {
			return new OwnTable(csv.stream().map(NamedCsvRecord::getFieldsAsMap).toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Stream<Map<String, String>> with(String column, String value) {
		return this.rows.stream().filter((row) -> value.equals(row.get(column)));
	}

	/** The rows by a column that tells them apart; those without a value are left out. */
	Map<String, Map<String, String>> by(String column) {
		return this.rows.stream()
			.filter((row) -> !row.getOrDefault(column, "").isEmpty())
			.collect(Collectors.toMap((row) -> row.getOrDefault(column, ""), Function.identity(), (one, other) -> one,
					LinkedHashMap::new));
	}

}
