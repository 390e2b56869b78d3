package org.symbiograph.matches;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Turns the odds of pairs, each seen alone, into how well they go together among all
 * pairs: the geometric mean of how probable the want is for the stream, and the stream
 * for the want, as logarithms. That a stream goes to nobody, or a want is met by nobody,
 * is one of the choices.
 */
final class PairScores {

	/**
	 * The odds of nobody. Without it the best of poor pairs would look like a good one;
	 * figures are the same from 0.05 to 0.5.
	 */
	private static final double NOBODY = 0.2;

	private PairScores() {
	}

	/** The scores of pairs from the logarithms of their odds. */
	static List<double[]> of(List<double[]> odds) {
		double[] columns = IntStream.range(0, odds.getFirst().length)
			.mapToDouble((column) -> total(odds.stream().mapToDouble((row) -> row[column]).toArray()))
			.toArray();
		return odds.stream().map((row) -> {
			double total = total(row);
			return IntStream.range(0, row.length).mapToDouble((i) -> row[i] - (total + columns[i]) / 2).toArray();
		}).toList();
	}

	/** The logarithm of the sum of what logarithms stand for, and of nobody. */
	private static double total(double[] logarithms) {
		double largest = Math.max(Arrays.stream(logarithms).max().orElse(0), Math.log(NOBODY));
		double sum = Arrays.stream(logarithms).map((one) -> Math.exp(one - largest)).sum();
		return largest + Math.log(sum + NOBODY * Math.exp(-largest));
	}

}
