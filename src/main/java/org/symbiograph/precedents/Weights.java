package org.symbiograph.precedents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What each trait of a question counts, given how frequent it is. */
final class Weights {

	private final Map<String, Double> outlets;

	private final Map<String, Double> weights = new LinkedHashMap<>();

	/**
	 * Weighs the traits of a question.
	 * @param traits what exchanges can have in common with it
	 * @param taken who takes the streams that have it in common
	 */
	Weights(List<Trait> traits, List<Taken> taken) {
		this.outlets = taken.stream()
			.collect(Collectors.groupingBy(Taken::trait, Collectors.summingDouble(Taken::places)));
		double broader = 0;
		for (Trait trait : traits.reversed()) {
			// alternatives are not the likelier for being rare
			double found = trait.suggested()
					? traits.stream().filter(trait::isAlternativeTo).mapToDouble(this::outlets).sum() : outlets(trait);
			// a code without any precedent is as rare as the one above it
			double outlets = (found > 0 || trait.level().rank() > Level.GROUP.rank()) ? found : broader;
			this.weights.put(trait.id(), trait.weight(outlets));
			broader = outlets;
		}
	}

	/** How many outlets have a trait: pairs of a place and a receiving division. */
	double outlets(Trait trait) {
		return this.outlets.getOrDefault(trait.id(), 0.0);
	}

	/** What a trait counts. */
	double of(Trait trait) {
		return this.weights.getOrDefault(trait.id(), 0.0);
	}

	/** The share of a trait in all that single exchanges are compared by, 0 to 1. */
	double share(Trait trait, List<Trait> traits) {
		return of(trait) / traits.stream().filter(Trait::ranks).mapToDouble(this::of).sum();
	}

}
