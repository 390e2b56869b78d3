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

}
