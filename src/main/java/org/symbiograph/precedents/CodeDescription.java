package org.symbiograph.precedents;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.symbiograph.codes.Code;
import org.symbiograph.codes.Scheme;

/**
 * A stream described by a code, with the keys by which it is compared at each level.
 *
 * @param name the parameter that gives the code
 * @param code the code
 * @param property the list of an exchange that holds such keys
 */
public record CodeDescription(String name, Code code, String property) {

	private static final Map<Scheme, Integer> DIGITS_OF_A_CODE = Map.of(Scheme.EWC, 6, Scheme.CPA, 5, Scheme.NACE, 4,
			Scheme.CAS, 5);

	private static final Map<Scheme, Integer> DIGITS_OF_A_GROUP = Map.of(Scheme.EWC, 4, Scheme.CPA, 4, Scheme.NACE, 3);

	private static final int DIGITS_OF_A_CHAPTER = 2;

	/**
	 * The key that an exchange must have to match at a level; none if the code is too
	 * broad for it, or its scheme knows no such level.
	 */
	public @Nullable String key(Level level) {
		String key = this.code.key();
		Scheme scheme = this.code.scheme();
		return switch (level) {
			case CODE -> (key.length() >= digits(DIGITS_OF_A_CODE, scheme)) ? key : null;
			case GROUP -> (scheme == Scheme.CAS || key.length() <= DIGITS_OF_A_CHAPTER) ? null
					: key.substring(0, Math.min(key.length(), digits(DIGITS_OF_A_GROUP, scheme)));
			case CHAPTER ->
				(scheme == Scheme.CAS) ? null : key.substring(0, Math.min(key.length(), DIGITS_OF_A_CHAPTER));
			case TEXT, NONE -> null;
		};
	}

	/** The broadest key: all exchanges that match at any level have it. */
	String broadestKey() {
		String chapter = key(Level.CHAPTER);
		return (chapter != null) ? chapter : this.code.key();
	}

	private static int digits(Map<Scheme, Integer> digits, Scheme scheme) {
		return digits.getOrDefault(scheme, Integer.MAX_VALUE);
	}

}
