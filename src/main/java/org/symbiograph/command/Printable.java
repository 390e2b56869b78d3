package org.symbiograph.command;

import java.util.Objects;
import java.util.regex.Pattern;

/** Makes foreign text fit for a terminal. */
final class Printable {

	// control characters, which a terminal obeys, and those that turn the direction of
	// writing
	private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+");

	private Printable() {
	}

	static String of(String text) {
		return Objects.requireNonNull(UNPRINTABLE.matcher(text).replaceAll(" ")).strip();
	}

	/** The beginning of a text that is too long. */
	static String of(String text, int length) {
		String printable = of(text.substring(0, Math.min(text.length(), 4 * length)));
		return (printable.length() <= length) ? printable : printable.substring(0, length - 1) + "…";
	}

}
