package org.symbiograph.imports.formats.codes;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.symbiograph.codes.Scheme;

import org.springframework.core.io.ClassPathResource;

/**
 * An edition of a classification as it is bundled: which codes there are is settled by
 * law, and a list can tell more of them but not others.
 */
final class Edition {

	private static final Map<String, Scheme> SCHEMES = Map.of("nace-2", Scheme.NACE, "nace-2.1", Scheme.NACE21,
			"cpa-2.1", Scheme.CPA, "ewc-2015", Scheme.EWC);

	private static final Map<String, Edition> EDITIONS = new ConcurrentHashMap<>();

	private final Scheme scheme;

	private final Map<String, Map<String, String>> rows = new LinkedHashMap<>();

	private final Set<String> levels = new LinkedHashSet<>();

	private Edition(String table) {
		this.scheme = Optional.ofNullable(SCHEMES.get(table)).orElseThrow();
		try (InputStreamReader text = new InputStreamReader(
				new ClassPathResource("data/classification/" + table + ".csv").getInputStream(),
				StandardCharsets.UTF_8); CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(text)) {
			csv.forEach((row) -> {
				this.scheme.key(row.getField("code")).ifPresent((key) -> this.rows.put(key, row.getFieldsAsMap()));
				this.levels.add(row.getField("level"));
			});
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The edition whose codes a table holds. */
	static Edition of(String table) {
		return EDITIONS.computeIfAbsent(table, Edition::new);
	}

	/** What is known of the code that is written so. */
	Optional<Map<String, String>> find(String code) {
		return this.scheme.key(code).map(this.rows::get);
	}

	/** Its official spelling. */
	Optional<String> spelling(String code) {
		return find(code).map((row) -> row.getOrDefault("code", ""));
	}

	/** Whether a code divides one of the edition further, as national lists do. */
	boolean isDivided(String code) {
		String digits = code.replaceAll("[^A-Za-z0-9]", "");
		int longest = this.rows.keySet().stream().mapToInt(String::length).max().orElse(0);
		return digits.length() > longest && this.rows.containsKey(digits.substring(0, longest));
	}

	/** The levels from the top. */
	List<String> levels() {
		return List.copyOf(this.levels);
	}

	/** How many codes it has. */
	int size() {
		return this.rows.size();
	}

}
