package org.symbiograph.codes;

import java.util.List;

/**
 * What a search for codes found.
 *
 * @param wording how the words were understood
 * @param hits the codes, best first
 */
public record CodeHits(Wording wording, List<Hit> hits) {

	/**
	 * A code that was found.
	 *
	 * @param code the code
	 * @param weight how much speaks for it, from 0 up without a bound
	 * @param because what speaks for it, the strongest first
	 */
	public record Hit(Code code, double weight, List<String> because) {

		/** The weight that makes a score of one half. */
		private static final double HALF = 10;

		/** The weight on a scale from 0 to 1; it orders, and is no probability. */
		public double score() {
			double score = this.weight / (this.weight + HALF);
			return Math.round(score * 1_000) / 1_000.0;
		}

	}

}
