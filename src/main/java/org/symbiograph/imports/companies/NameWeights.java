package org.symbiograph.imports.companies;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How alike names are, by the words they share: a rare word counts more than one that
 * many companies bear. The measure is SoftTFIDF of Cohen, Ravikumar and Fienberg (2003),
 * A comparison of string distance metrics for name-matching tasks: the cosine of the
 * names as weighed words, in which words that differ by a slip of spelling count as far
 * as they are alike (Jaro–Winkler).
 */
final class NameWeights {

	private final Map<String, Integer> frequencies = new HashMap<>();

	private final int names;

	/**
	 * Weighs words by how many names bear them.
	 * @param names all names
	 */
	NameWeights(Collection<CompanyName> names) {
		this.names = names.size();
		names.forEach(
				(name) -> new HashSet<>(name.words()).forEach((word) -> this.frequencies.merge(word, 1, Integer::sum)));
	}

	/** All words of all names. */
	Set<String> words() {
		return this.frequencies.keySet();
	}

	/**
	 * 1 for names that differ at most in where a word ends, 0 for names that share none.
	 */
	double similarity(CompanyName name, CompanyName other) {
		if (name.together().equals(other.together())) {
			return 1;
		}
		Set<String> left = new HashSet<>(other.words());
		double common = 0;
		for (String word : new HashSet<>(name.words())) {
			Optional<String> partner = partner(word, left);
			if (partner.isPresent()) {
				left.remove(partner.get());
				common += weight(word) * weight(partner.get()) * Spelling.similarity(word, partner.get());
			}
		}
		return (common == 0) ? 0 : common / Math.sqrt(square(name) * square(other));
	}

	private static Optional<String> partner(String word, Set<String> words) {
		return words.contains(word) ? Optional.of(word)
				: words.stream()
					.filter((other) -> Spelling.similarity(word, other) > 0)
					.max(Comparator.comparingDouble((String other) -> Spelling.similarity(word, other))
						.thenComparing(Comparator.naturalOrder()));
	}

	private double square(CompanyName name) {
		return name.words().stream().distinct().mapToDouble((word) -> Math.pow(weight(word), 2)).sum();
	}

	/** The inverse document frequency, never 0. */
	private double weight(String word) {
		return Math.log(1 + (double) this.names / this.frequencies.getOrDefault(word, 1));
	}

}
