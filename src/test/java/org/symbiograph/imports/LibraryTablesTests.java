package org.symbiograph.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.symbiograph.BundledData;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The tables of the library refer to codes and companies that exist. */
class LibraryTablesTests {

	@TempDir
	private Path data = Path.of("");

	@BeforeEach
	void copyTheRealData() throws IOException {
		FileSystemUtils.copyRecursively(new ClassPathResource("data").getFile().toPath(), this.data);
	}

	@Test
	void acceptsTheRealData() {
		assertThat(read().exchangeIds()).hasSize(BundledData.rows("exchanges")).contains("maestri-1-12-3");
	}

	@Test
	void refusesACodeThatIsNotInTheClassification() throws IOException {
		replace("exchanges.csv", ",10 02 02,,08.12.13,", ",10 02 77,,08.12.13,");

		refuses("exchanges.csv line 12, column ewc: \"10 02 77\" is not in the classification; "
				+ "an EWC code has 2, 4 or 6 digits, such as 10 02 02");
	}

	@Test
	void refusesACasNumberWithAWrongCheckDigit() throws IOException {
		replace("exchanges.csv", "1309-37-1", "1309-37-2");

		refuses("column cas: \"1309-37-2\" is not in the classification; a CAS number has 5 to 10 digits, the last of which "
				+ "checks the others");
	}

	@Test
	void refusesADonorThatIsNotInTheTableOfCompanies() throws IOException {
		replace("exchanges.csv", ",ilva,", ",ilvo,");

		refuses("column donor: \"ilvo\" is not in companies.csv; correct it or add the row there");
	}

	@Test
	void refusesAnActivityForACompanyThatHasItsOwn() throws IOException {
		replace("exchanges.csv", ",ilva,,,,", ",ilva,Steelworks,,,");

		refuses("column donor: \"ilva\" is a company with an activity of its own; leave donor_activity empty, or donor "
				+ "itself when it is not disclosed");
	}

	@Test
	void refusesASectorThatIsNotTheCompanys() throws IOException {
		replace("exchanges.csv", ",ilva,,,,", ",ilva,,23.51,,");

		refuses("column donor_nace: \"23.51\" is not among the sectors of ilva; leave it empty, or add it to the company "
				+ "in companies.csv");
	}

	@Test
	void keepsCompaniesApartThatTheSourcesDoNotName() {
		List<Object> receivers = read().steps()
			.stream()
			.filter((step) -> step.statement().equals("exchanges"))
			.flatMap((step) -> step.rows().stream())
			.map((row) -> row.get("receiver"))
			.filter((receiver) -> String.valueOf(receiver).matches("maestri-.*-receiver"))
			.toList();

		assertThat(receivers).hasSize(292).doesNotHaveDuplicates();
	}

	private void replace(String file, String text, String other) throws IOException {
		Path path = this.data.resolve("library").resolve(file);
		String content = Files.readString(path);
		assertThat(content).contains(text);
		Files.writeString(path, content.replaceFirst(java.util.regex.Pattern.quote(text), other));
	}

	private void refuses(String message) {
		assertThatExceptionOfType(BadData.class).isThrownBy(this::read).withMessageContaining(message);
	}

	private LibraryTables read() {
		return LibraryTables.read(new FileSystemResource(this.data.resolve("library") + "/"),
				ClassificationTables.read(new FileSystemResource(this.data.resolve("classification") + "/")));
	}

}
