package org.symbiograph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.springframework.core.io.ClassPathResource;

/** What the tables that come with the service hold. */
public final class BundledData {

	private BundledData() {
	}

	/** The rows of a table of the library. */
	public static Stream<NamedCsvRecord> of(String table) {
		return read("library/" + table);
	}

	/** The rows of a table, by its folder and its name. */
	public static Stream<NamedCsvRecord> read(String path) {
		try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
			.ofNamedCsvRecord(
					new ClassPathResource("data/" + path + ".csv").getContentAsString(StandardCharsets.UTF_8))) {
			return rows.stream().toList().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** How many rows a table has. */
	public static int rows(String table) {
		return Math.toIntExact(of(table).count());
	}

}
