package org.symbiograph.imports.companies;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Which words differ by a slip of spelling: a letter more, less or other, or two swapped.
 * Such words become equal when one letter is left out of each, so they are found by
 * looking up, not by comparing all with all (deletion neighbourhoods: Bocek, Hunt and
 * Stiller 2007, Fast similarity search in large dictionaries).
 */
final class Spelling {

	/** Shorter words are other words when a letter differs (assigned). */
	private static final int SHORTEST = 5;

	private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();

	private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(2);

	private final Map<String, List<String>> byRemainder = new HashMap<>();

	Spelling(Collection<String> words) {
		words.forEach((word) -> remainders(word).forEach(
				(remainder) -> this.byRemainder.computeIfAbsent(remainder, (any) -> new ArrayList<>(1)).add(word)));
	}

	/** The words that are spelled like a word, itself left out. */
	Set<String> alike(String word) {
		Set<String> alike = new LinkedHashSet<>();
		remainders(word).flatMap((remainder) -> this.byRemainder.getOrDefault(remainder, List.of()).stream())
			.filter((other) -> !other.equals(word) && similarity(word, other) > 0)
			.forEach(alike::add);
		return alike;
	}

	/**
	 * How alike two words are spelled (Jaro–Winkler), 1 for the same; 0 if they differ by
	 * more than a slip.
	 */
	static double similarity(String word, String other) {
		if (word.equals(other)) {
			return 1;
		}
		return (canSlip(word) && canSlip(other) && isOneSlip(word, other)) ? JARO_WINKLER.apply(word, other) : 0;
	}

	private static boolean isOneSlip(String word, String other) {
		if (!keepsAnEnd(word, other)) {
			return false;
		}
		int distance = DISTANCE.apply(word, other);
		return distance == 1 || (distance == 2 && letters(word).equals(letters(other)));
	}

	/**
	 * One slip leaves the first or the last letter, and nearly the length: quickly seen.
	 */
	private static boolean keepsAnEnd(String word, String other) {
		return Math.abs(word.length() - other.length()) <= 1 && (word.charAt(0) == other.charAt(0)
				|| word.charAt(word.length() - 1) == other.charAt(other.length() - 1));
	}

	private static String letters(String word) {
		return word.chars().sorted().mapToObj(Character::toString).collect(Collectors.joining());
	}

	private static boolean canSlip(String word) {
		return word.length() >= SHORTEST && word.chars().noneMatch(Character::isDigit);
	}

	private static Stream<String> remainders(String word) {
		return canSlip(word) ? Stream
			.concat(Stream.of(word),
					IntStream.range(0, word.length())
						.mapToObj((left) -> word.substring(0, left) + word.substring(left + 1)))
			.distinct() : Stream.empty();
	}

}
