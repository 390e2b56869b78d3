package org.symbiograph.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What both databases must say alike.
 *
 * @param levels how many exchanges match down to each level
 * @param page what is on the first page, in order
 * @param facets the values an answer can be narrowed to, by filter
 */
record Answer(Map<String, Long> levels, List<String> page, Map<String, List<Count>> facets) {

	/**
	 * Checks that the service answers as the tables do.
	 */
	void checkAgainst(Answer tables, String question) {
		assertThat(this.levels).as("levels of " + question).isEqualTo(tables.levels);
		assertThat(this.page).as("first page of " + question).isEqualTo(tables.page);
		assertThat(this.facets.keySet()).as("facets of " + question).isEqualTo(tables.facets.keySet());
		this.facets.forEach((filter, counts) -> {
			List<Count> expected = ordered(tables.facets.getOrDefault(filter, List.of()));
			assertThat(ordered(counts)).as(filter + " of " + question).isEqualTo(expected);
		});
	}

	private static List<Count> ordered(List<Count> counts) {
		List<Count> ordered = new ArrayList<>(counts);
		ordered.sort(Comparator.comparingLong(Count::count).reversed().thenComparing(Count::value));
		return ordered;
	}

	/** How often a value occurs. */
	record Count(String value, long count) {

	}

}
