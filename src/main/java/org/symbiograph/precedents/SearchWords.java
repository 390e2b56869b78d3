package org.symbiograph.precedents;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of a question that say something of a stream. */
final class SearchWords {

	/** Words of questions, and those that every title has. */
	private static final Set<String> EMPTY = Set.of("a", "an", "and", "any", "anyone", "are", "as", "at", "be", "been",
			"by", "can", "could", "did", "do", "does", "else", "for", "from", "gave", "get", "give", "given", "gives",
			"had", "has", "have", "how", "i", "in", "into", "is", "it", "its", "of", "on", "or", "our", "someone",
			"take", "taken", "takes", "taking", "that", "the", "their", "them", "there", "these", "they", "this",
			"those", "to", "took", "use", "used", "uses", "using", "was", "we", "were", "what", "when", "where",
			"which", "who", "whom", "why", "with", "would", "you");

	private SearchWords() {
	}

	/**
	 * The text without the words that only make it a question; all of it if no others are
	 * left.
	 */
	static String of(String text) {
		String words = Arrays.stream(text.split("[^\\p{L}\\p{N}\\p{M}'’-]+", -1))
			.filter((word) -> !word.isEmpty() && !EMPTY.contains(word.toLowerCase(Locale.ROOT)))
			.collect(Collectors.joining(" "));
		return words.isEmpty() ? text : words;
	}

}
