package org.symbiograph.imports.formats.codes;

import java.util.Locale;

/**
 * Titles as lists print them, and as our tables do: where the words are the same, the
 * spelling of our tables stays, which knows the case of what is printed in capitals.
 */
final class Titles {

	private Titles() {
	}

	/**
	 * A title for our tables.
	 * @param ours the title that is bundled, empty for none
	 * @param told the title that the list gives
	 */
	static String of(String ours, String told) {
		if (words(ours).equals(words(told))) {
			return ours;
		}
		String clean = told.replace("\u00ad", "")
			.replace('\u2019', '\'')
			.replaceAll("^\\*+|\\*+$", "")
			.replaceAll("[\\s\\u00a0]+", " ")
			.strip();
		return isInCapitals(clean) ? clean.charAt(0) + clean.substring(1).toLowerCase(Locale.ROOT) : clean;
	}

	/** Whether case tells nothing in a text. */
	static boolean isInCapitals(String text) {
		return text.length() > 3 && text.equals(text.toUpperCase(Locale.ROOT))
				&& !text.equals(text.toLowerCase(Locale.ROOT));
	}

	private static String words(String title) {
		return title.replaceAll("[\\s\\u00a0\\u00ad*]+", "")
			.replaceAll("[\\u2018\\u2019`´]", "'")
			.replaceAll("[\\u2010-\\u2015]", "-")
			.toLowerCase(Locale.ROOT);
	}

}
