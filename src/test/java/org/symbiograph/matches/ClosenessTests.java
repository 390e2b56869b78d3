package org.symbiograph.matches;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How close codes are by what their keys have in common. */
class ClosenessTests {

	@ParameterizedTest
	@CsvSource({ "100202, 100202, 1", "100202, 100210, 0.4", "100202, 1002, 0.4", "100202, 100101, 0.15",
			"100202, 10, 0.15", "100202, 110202, 0", "100202, 190202, 0" })
	void comparesEntriesOfTheListOfWaste(String one, String other, double closeness) {
		assertThat(Closeness.ewc(one, other)).isEqualTo(closeness);
		assertThat(Closeness.ewc(other, one)).isEqualTo(closeness);
	}

	@ParameterizedTest
	@CsvSource({ "241011, 241011, 1", "241011, 241012, 0.8", "241011, 241021, 0.6", "241011, 241911, 0.4",
			"241011, 242011, 0.15", "241011, 254011, 0", "241011, 24, 0.15" })
	void comparesProducts(String one, String other, double closeness) {
		assertThat(Closeness.cpa(one, other)).isEqualTo(closeness);
	}

	@ParameterizedTest
	@CsvSource({ "2351, 2351, 1", "2351, 2352, 0.8", "2351, 2320, 0.5", "2351, 2410, 0.1", "2351, 0111, 0",
			"2351, C, 0.1", "23, 2351, 0.5" })
	void comparesSectors(String one, String other, double closeness) {
		assertThat(Closeness.nace(one, other, (key) -> key.startsWith("2") ? "C" : key.startsWith("0") ? "A" : key))
			.isEqualTo(closeness);
	}

}
