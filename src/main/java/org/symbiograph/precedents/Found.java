package org.symbiograph.precedents;

import java.util.List;
import java.util.Map;

import org.symbiograph.library.ExchangeFacets.Count;

/**
 * What the graph says to a question.
 *
 * @param levels how many precedents there are down to each level that the question can be
 * asked at
 * @param hits a page of those of the closest level
 * @param counts what they can be narrowed to
 * @param taken who takes such streams
 */
record Found(Map<Level, Long> levels, List<Hit> hits, List<Count> counts, List<Taken> taken) {

	/** The closest level at which there is anything. */
	Level closest() {
		return closest(this.levels);
	}

	static Level closest(Map<Level, Long> levels) {
		return levels.entrySet()
			.stream()
			.filter((level) -> level.getValue() > 0)
			.map(Map.Entry::getKey)
			.findFirst()
			.orElse(Level.NONE);
	}

	/**
	 * An exchange that was found.
	 *
	 * @param id its id
	 * @param level rank of the level at which it matches
	 * @param score how well it answers, 0 to 1
	 * @param corroboration at how many other places the same is done
	 * @param text how much its words have in common with those of the question, 0 to 1
	 * @param ewcKeys keys of its EWC codes, as of the others
	 */
	record Hit(String id, int level, double score, long corroboration, double text, List<String> ewcKeys,
			List<String> cpaKeys, List<String> casKeys, List<String> donorSectorKeys) {

		List<String> keys(String property) {
			return switch (property) {
				case "ewcKeys" -> this.ewcKeys;
				case "cpaKeys" -> this.cpaKeys;
				case "casKeys" -> this.casKeys;
				default -> this.donorSectorKeys;
			};
		}

	}

}
