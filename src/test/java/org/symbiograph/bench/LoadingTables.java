package org.symbiograph.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import org.symbiograph.BundledData;

/**
 * The tables to load, each in one file.
 *
 * @param folder where the files are
 */
record LoadingTables(Path folder) {

	/** The tables in the order in which they refer to each other. */
	static final List<String> NAMES = List.of("imports", "sources", "case-studies", "case-study-sources", "companies",
			"exchanges", "exchange-sources", "network-links");

	static final int PART = 10_000;

	/**
	 * Writes a library.
	 * @param first the part it begins with; libraries of different parts have little in
	 * common
	 * @param exchanges how many exchanges it has
	 */
	void writeLibrary(int first, int exchanges, long seed) throws IOException {
		Files.createDirectories(this.folder);
		GeneratedRows rows = new GeneratedRows();
		Map<String, CsvWriter> writers = new LinkedHashMap<>();
		Set<String> shared = new HashSet<>();
		try {
			for (int part = 0; part * PART < exchanges; part++) {
				rows.part(first + part, Math.min(PART, exchanges - part * PART), seed).forEach((table, partRows) -> {
					CsvWriter writer = writers.computeIfAbsent(table, this::begin);
					List<String> columns = columns(table);
					partRows.stream()
						.filter((row) -> !isShared(table, row) || shared.add(table + row.get("id")))
						.forEach((row) -> writer
							.writeRecord(columns.stream().map((column) -> row.getOrDefault(column, "")).toList()));
				});
			}
		}
		finally {
			for (CsvWriter writer : writers.values()) {
				writer.close();
			}
		}
	}

	/** Some rows are the same in every part. */
	private static boolean isShared(String table, Map<String, String> row) {
		return table.equals("imports") || (table.equals("companies") && GeneratedRows.HUB_ID.equals(row.get("id")));
	}

	private CsvWriter begin(String table) {
		try {
			CsvWriter writer = CsvWriter.builder().build(file(table));
			writer.writeRecord(columns(table));
			return writer;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<String> columns(String table) {
		return BundledData.of(table).findFirst().map(NamedCsvRecord::getHeader).orElseThrow();
	}

	/** Writes a list of so many companies with sectors and coordinates. */
	void writeCompanies(int companies) throws IOException {
		Files.createDirectories(this.folder);
		List<String> sectors = BundledData.read("classification/nace-2")
			.filter((row) -> row.getField("level").equals("class"))
			.map((row) -> row.getField("code"))
			.toList();
		try (CsvWriter csv = CsvWriter.builder().build(file("companies"))) {
			csv.writeRecord("id", "name", "activity", "nace", "nace_certainty", "country", "latitude", "longitude");
			for (int number = 0; number < companies; number++) {
				csv.writeRecord("plant-" + number, "Plant " + number, "Activity " + number % 500,
						sectors.get(number % sectors.size()), "medium", "DE",
						"%d.%04d".formatted(47 + number % 8, number % 10_000),
						"%d.%04d".formatted(6 + number % 9, number * 7 % 10_000));
			}
		}
	}

	private Path file(String table) {
		return this.folder.resolve(table + ".csv");
	}

	/** The files that there are. */
	List<Path> files() {
		return NAMES.stream().map(this::file).filter(Files::exists).toList();
	}

	/** How many rows they have. */
	long rows() {
		return files().stream().mapToLong((file) -> {
			try (Stream<String> lines = Files.lines(file)) {
				return lines.count() - 1;
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}).sum();
	}

}
