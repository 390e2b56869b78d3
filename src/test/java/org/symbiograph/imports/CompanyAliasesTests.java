package org.symbiograph.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Decisions that companies are the same lead to one company. */
class CompanyAliasesTests {

	@Test
	void followsAChainToItsEnd() {
		CompanyAliases aliases = aliases(List.of("a", "b", "b", "c"));

		assertThat(aliases.company("a")).isEqualTo("c");
		assertThat(aliases.company("b")).isEqualTo("c");
		assertThat(aliases.company("c")).isEqualTo("c");
		assertThat(aliases.isAlias("b")).isTrue();
		assertThat(aliases.isAlias("c")).isFalse();
	}

	@Test
	void refusesACircle() {
		assertThatExceptionOfType(BadData.class).isThrownBy(() -> aliases(List.of("a", "b", "b", "c", "c", "a")))
			.withMessage("same-companies.csv line 2, column same_as: \"b\" leads in a circle; "
					+ "take out the row of one of a, b, c");
	}

	@Test
	void refusesACompanyThatIsItself() {
		assertThatExceptionOfType(BadData.class).isThrownBy(() -> aliases(List.of("a", "a")))
			.withMessageContaining("leads in a circle");
	}

	@Test
	void refusesACompanyThatLeadsIntoACircle() {
		assertThatExceptionOfType(BadData.class).isThrownBy(() -> aliases(List.of("x", "a", "a", "b", "b", "a")))
			.withMessageContaining("leads in a circle");
	}

	@Test
	void refusesWhatWasDecidedBothWays() {
		assertThatExceptionOfType(BadData.class).isThrownBy(() -> aliases(List.of("a", "b", "b", "c"), "c", "a"))
			.withMessage(
					"distinct-companies.csv line 2, column other: \"a\" is the same company as c by same-companies; "
							+ "take out one of the two decisions");
	}

	private static CompanyAliases aliases(List<String> pairs, String... distinct) {
		return new CompanyAliases(rows("same-companies.csv", "same_as", pairs),
				rows("distinct-companies.csv", "other", Arrays.asList(distinct)));
	}

	private static List<Row> rows(String file, String other, List<String> pairs) {
		return IntStream.range(0, pairs.size() / 2)
			.mapToObj((row) -> new Row(file, row + 2L,
					Map.of("company", pairs.get(2 * row), other, pairs.get(2 * row + 1))))
			.toList();
	}

}
