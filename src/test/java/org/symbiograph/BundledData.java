package org.symbiograph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.springframework.core.io.ClassPathResource;

/** What the tables of the library that come with the service hold. */
public final class BundledData {

	private BundledData() {
	}

	/** The rows of a table. */
	public static Stream<NamedCsvRecord> of(String table) {
		try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
			.ofNamedCsvRecord(new ClassPathResource("data/library/" + table + ".csv")
				.getContentAsString(StandardCharsets.UTF_8))) {
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
