package org.symbiograph.matches;

import java.util.function.UnaryOperator;

import org.apache.commons.lang3.StringUtils;

/** How close two codes of a classification are by their keys, from 0 to 1. */
final class Closeness {

	private Closeness() {
	}

	/**
	 * Entries of the List of Waste: the same, of the same sub-chapter, of the same
	 * chapter.
	 */
	static double ewc(String one, String other) {
		return one.equals(other) ? 1 : switch (common(one, other)) {
			case 0, 1 -> 0;
			case 2, 3 -> 0.15;
			default -> 0.4;
		};
	}

	/** Products: the same, or of the same category, class, group or division. */
	static double cpa(String one, String other) {
		return one.equals(other) ? 1 : switch (common(one, other)) {
			case 0, 1 -> 0;
			case 2 -> 0.15;
			case 3 -> 0.4;
			case 4 -> 0.6;
			default -> 0.8;
		};
	}

	/**
	 * Sectors: the same, or of the same group, division or section.
	 * @param one the key of a sector
	 * @param other the key of another
	 * @param section finds the section of a sector
	 */
	static double nace(String one, String other, UnaryOperator<String> section) {
		return one.equals(other) ? 1 : switch (common(one, other)) {
			case 0, 1 -> section.apply(one).equals(section.apply(other)) ? 0.1 : 0;
			case 2 -> 0.5;
			default -> 0.8;
		};
	}

	private static int common(String one, String other) {
		return StringUtils.getCommonPrefix(one, other).length();
	}

}
