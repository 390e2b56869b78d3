package org.symbiograph.library;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Words as a full-text index takes them: without the signs that mean something to it. */
public final class Words {

	private Words() {
	}

	/** Any of the words of a text; empty if there is none. */
	public static String anyOf(String text) {
		return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
			.filter((word) -> !word.isEmpty())
			.collect(Collectors.joining(" "));
	}

	/**
	 * All of the words of a text, the last one perhaps unfinished; empty if there is
	 * none.
	 */
	public static String allOf(String text) {
		String words = anyOf(text);
		return words.isEmpty() ? words : "+" + words.replace(" ", " +") + "*";
	}

}
