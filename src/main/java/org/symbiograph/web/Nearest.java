package org.symbiograph.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds what someone may have meant. */
public final class Nearest {

	private Nearest() {
	}

	/** The choices written most like a text, the likest first. */
	public static List<String> to(String text, Collection<String> choices, int limit) {
		LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
		String written = text.toLowerCase(Locale.ROOT);
		return choices.stream()
			.sorted(Comparator
				.<String>comparingInt((choice) -> distance.apply(written, choice.toLowerCase(Locale.ROOT)))
				.thenComparing(Comparator.naturalOrder()))
			.limit(limit)
			.toList();
	}

	/**
	 * Makes sure that a parameter is one of the values it can have.
	 * @param field the parameter
	 * @param value what it comes to
	 * @param written what the request says
	 * @param choices the values it can have
	 * @throws InvalidRequest if it is none of them; it names the likest
	 */
	public static void check(String field, String value, String written, List<String> choices) {
		if (!choices.contains(value)) {
			throw new InvalidRequest(field, "There is no %s %s; did you mean %s? Choose from %s".formatted(field,
					written, to(written, choices, 1).getFirst(), String.join(", ", choices)), written);
		}
	}

	/**
	 * The choice that is written so, in upper or lower case.
	 * @param field the parameter
	 * @param written what the request says
	 * @param choices what it may say
	 * @throws InvalidRequest if it is none of them; it names the nearest
	 */
	public static String choose(String field, String written, List<String> choices) {
		String choice = choices.stream().filter(written::equalsIgnoreCase).findFirst().orElse(written);
		check(field, choice, written, choices);
		return choice;
	}

}
