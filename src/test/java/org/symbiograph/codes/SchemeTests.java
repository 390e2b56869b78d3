package org.symbiograph.codes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Codes as people write them. */
class SchemeTests {

	@ParameterizedTest
	@ValueSource(strings = { "100202", "10 02 02", "10 02 02*", "10.02.02", "10-02-02", " 10 02 02 ", "10 02 02 *" })
	void readsAnEwcCodeInAnyUsualSpelling(String spelling) {
		assertThat(Scheme.EWC.key(spelling)).contains("100202");
	}

	@ParameterizedTest
	@CsvSource({ "10304, 010304", "103, 0103", "1, 01", "10202, 010202" })
	void givesAnEwcCodeTheZeroBackThatASpreadsheetDropped(String spelling, String key) {
		assertThat(Scheme.EWC.key(spelling)).contains(key);
	}

	@ParameterizedTest
	@CsvSource({ "24.10, 2410", "2410, 2410", "C24.10, 2410", "c24.1, 241", "24, 24", "C, C" })
	void readsANaceCodeInAnyUsualSpelling(String spelling, String key) {
		assertThat(Scheme.NACE.key(spelling)).contains(key);
	}

	@ParameterizedTest
	@CsvSource({ "08.12.13, 081213", "081213, 081213", "B08.12.13, 081213", "08.12.1, 08121" })
	void readsACpaCodeInAnyUsualSpelling(String spelling, String key) {
		assertThat(Scheme.CPA.key(spelling)).contains(key);
	}

	@Test
	void readsACasNumberWithAndWithoutHyphens() {
		assertThat(Scheme.CAS.key("124-38-9")).isEqualTo(Scheme.CAS.key("124389")).contains("124389");
	}

	@ParameterizedTest
	@ValueSource(strings = { "124-38-8", "38-9", "carbon dioxide" })
	void takesNothingForACasNumberThatItsLastDigitDoesNotConfirm(String text) {
		assertThat(Scheme.CAS.key(text)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "slag", "10 02 02 01", "", "*", "10 02 0x" })
	void takesNothingElseForAnEwcCode(String text) {
		assertThat(Scheme.EWC.key(text)).isEmpty();
	}

}
