package org.symbiograph.imports.companies;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.springframework.core.io.ClassPathResource;

/**
 * Legal forms as names bear them: GmbH, S.p.A., Sp. z o.o. The list
 * {@code legal-forms.csv} restates usual abbreviations and names; which forms there are
 * is kept in the code list of ISO 20275 (entity legal forms).
 */
final class LegalForms {

	private static final List<LegalForm> ALL = read();

	private LegalForms() {
	}

	/** The longest legal form that words end with, before which something is left. */
	static Optional<List<String>> endOf(List<String> words) {
		return ALL.stream()
			.map(LegalForm::words)
			.filter((form) -> form.size() < words.size())
			.filter((form) -> words.subList(words.size() - form.size(), words.size()).equals(form))
			.findFirst();
	}

	/**
	 * The longest legal form that words begin with, where it is usual to put it first.
	 */
	static Optional<List<String>> beginningOf(List<String> words) {
		return ALL.stream()
			.filter(LegalForm::first)
			.map(LegalForm::words)
			.filter((form) -> form.size() < words.size())
			.filter((form) -> words.subList(0, form.size()).equals(form))
			.findFirst();
	}

	/** Whether words are a legal form and nothing else. */
	static boolean contains(List<String> words) {
		return ALL.stream().anyMatch((form) -> form.words().equals(words));
	}

	private static List<LegalForm> read() {
		try (InputStreamReader text = new InputStreamReader(
				new ClassPathResource("legal-forms.csv", LegalForms.class).getInputStream(), StandardCharsets.UTF_8);
				CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
			return rows.stream()
				.flatMap(LegalForm::of)
				.distinct()
				.sorted(Comparator.comparingInt((LegalForm form) -> form.words().size()).reversed())
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A legal form.
	 *
	 * @param words it, as names are taken apart
	 * @param first whether it may stand before the name
	 */
	private record LegalForm(List<String> words, boolean first) {

		static Stream<LegalForm> of(NamedCsvRecord row) {
			boolean first = row.getField("stands").equals("first");
			return Stream.of(row.getField("form"), row.getField("name"))
				.map(NameWords::of)
				.filter((words) -> !words.isEmpty())
				.map((words) -> new LegalForm(words, first));
		}

	}

}
