package org.symbiograph.imports.companies;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * The words of a name, whatever its case, accents and punctuation: {@code S.p.A.} and
 * {@code SpA} are one word, {@code A/S} and {@code AS} too.
 */
final class NameWords {

	/** Words that join others and say nothing. */
	private static final Set<String> JOINING = Set.of("and", "und", "et", "og", "och", "en", "of", "the");

	private static final Pattern ABBREVIATED = Pattern.compile("(?<=\\b[a-z])[./] ?(?=[a-z]\\b)");

	private static final Pattern APOSTROPHE = Pattern.compile("['’`]");

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9\\p{L}]+");

	/** A character folds into four others at most. */
	private static final int LONGEST_FOLDING = 4;

	private NameWords() {
	}

	static List<String> of(String text) {
		String joined = ABBREVIATED.matcher(APOSTROPHE.matcher(fold(text)).replaceAll("")).replaceAll("");
		return Arrays.stream(BETWEEN_WORDS.split(joined, -1))
			.filter((word) -> !word.isEmpty() && !JOINING.contains(word))
			.toList();
	}

	private static String fold(String text) {
		char[] written = text.toCharArray();
		char[] folded = new char[written.length * LONGEST_FOLDING];
		int length = ASCIIFoldingFilter.foldToASCII(written, 0, folded, 0, written.length);
		return new String(folded, 0, length).toLowerCase(Locale.ROOT);
	}

}
