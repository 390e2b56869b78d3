package org.symbiograph.matches;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * How much a word tells: the rarer it is among texts, the more (inverse document
 * frequency).
 */
final class Rarity {

	private final ToIntFunction<String> texts;

	private final int size;

	private Rarity(ToIntFunction<String> texts, int size) {
		this.texts = texts;
		this.size = size;
	}

	/** How much a word tells among some texts. */
	static Rarity among(Collection<Set<String>> texts) {
		Map<String, Integer> counts = new HashMap<>();
		texts.forEach((words) -> words.forEach((word) -> counts.merge(word, 1, Integer::sum)));
		return new Rarity((word) -> counts.getOrDefault(word, 0), texts.size());
	}

	/** How much a word tells when some of the texts are left out. */
	Rarity without(Collection<Set<String>> texts) {
		Rarity left = among(texts);
		return new Rarity((word) -> this.texts.applyAsInt(word) - left.texts.applyAsInt(word), this.size - left.size);
	}

	double of(String word) {
		return Math.log((this.size + 1.0) / (this.texts.applyAsInt(word) + 1.0));
	}

	/** The length of a text as a vector of its words. */
	double length(Set<String> words) {
		return Math.sqrt(words.stream().mapToDouble(this::square).sum());
	}

	/** How much two texts have in common, from 0 to 1 (cosine). */
	double likeness(Set<String> one, Set<String> other) {
		double common = one.stream().filter(other::contains).mapToDouble(this::square).sum();
		return (common > 0) ? common / (length(one) * length(other)) : 0;
	}

	double square(String word) {
		double weight = of(word);
		return weight * weight;
	}

}
