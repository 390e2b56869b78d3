package org.symbiograph.precedents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.symbiograph.codes.Scheme;

/**
 * Something that an exchange can have in common with a question. What it counts grows
 * with its factor and falls with the number of outlets that have it in common, so that a
 * rare match says more than a frequent one. docs/quality.md tells how the factors were
 * chosen and what they achieve.
 *
 * @param id name of the trait within a question
 * @param code the code, or the code that the words suggest; null for words
 * @param level how narrow the code is
 * @param suggested whether words suggest the code, perhaps beside others
 * @param factor what the trait counts, times how sure it is
 */
record Trait(String id, @Nullable CodeDescription code, Level level, boolean suggested, double factor) {

	/** Its words: first those of the title, which names the stream and both parties. */
	static final String TEXT = "text";

	/** Being an exchange at all: what sectors take of anything. */
	static final String ANY = "any";

	/** How many outlets halve the weight of a trait, beside those that there are. */
	private static final double FEW = 3;

	private static final double WORDS_FACTOR = 4;

	private static final double ANY_FACTOR = 1;

	private static final Map<Scheme, Map<Level, Double>> FACTORS = Map.of(Scheme.EWC,
			Map.of(Level.CODE, 2.0, Level.GROUP, 1.0, Level.CHAPTER, 2.0), Scheme.CPA,
			Map.of(Level.CODE, 6.0, Level.GROUP, 1.0, Level.CHAPTER, 1.0), Scheme.CAS, Map.of(Level.CODE, 6.0),
			Scheme.NACE, Map.of(Level.CODE, 2.0, Level.GROUP, 1.0, Level.CHAPTER, 1.0));

	/** All that exchanges can have in common with a question. */
	static List<Trait> of(Question question) {
		List<Trait> traits = new ArrayList<>();
		question.codes().forEach((code) -> addLevels(traits, code, false, 1));
		question.hints().forEach((hint) -> addLevels(traits, hint.code(), true, hint.confidence()));
		if (question.search() != null) {
			traits.add(new Trait(TEXT, null, Level.TEXT, false, WORDS_FACTOR));
		}
		traits.add(new Trait(ANY, null, Level.NONE, false, ANY_FACTOR));
		return traits;
	}

	private static void addLevels(List<Trait> traits, CodeDescription code, boolean suggested, double confidence) {
		Map<Level, Double> factors = Objects.requireNonNull(FACTORS.get(code.code().scheme()));
		for (Level level : Level.ofCodes()) {
			if (code.key(level) != null) {
				traits.add(new Trait(code.name() + level.name(), code, level, suggested,
						Objects.requireNonNull(factors.get(level)) * confidence));
			}
		}
	}

	/** Whether both are codes of one level that the same words suggest. */
	boolean isAlternativeTo(Trait other) {
		return this.suggested && other.suggested && this.level == other.level;
	}

	/** Whether single exchanges are compared by it. */
	boolean ranks() {
		return !this.id.equals(ANY);
	}

	/** What it counts where so many outlets have it. */
	double weight(double outlets) {
		return this.factor / (outlets + FEW);
	}

}
