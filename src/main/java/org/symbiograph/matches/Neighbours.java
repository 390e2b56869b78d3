package org.symbiograph.matches;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The exchanges of the library whose streams are most like a given one, the likest first.
 */
final class Neighbours {

	private static final int MOST = 60;

	private final int[] indexes;

	private final double[] likeness;

	/** What each counts among them: the liker it is, the more than its likeness. */
	private final double[] shares;

	private Neighbours(int[] indexes, double[] likeness) {
		this.indexes = indexes;
		this.likeness = likeness;
		double[] cubes = IntStream.range(0, likeness.length).mapToDouble((i) -> Math.pow(likeness[i], 3)).toArray();
		double sum = Math.max(IntStream.range(0, cubes.length).mapToDouble((i) -> cubes[i]).sum(), 1e-9);
		this.shares = IntStream.range(0, cubes.length).mapToDouble((i) -> cubes[i] / sum).toArray();
	}

	/** The nearest by how much each exchange of the library is like the given stream. */
	static Neighbours of(double[] likeness) {
		int[] indexes = IntStream.range(0, likeness.length)
			.boxed()
			.sorted(Comparator.comparingDouble((index) -> -likeness[index]))
			.limit(MOST)
			.mapToInt(Integer::intValue)
			.toArray();
		return new Neighbours(indexes, IntStream.of(indexes).mapToDouble((index) -> likeness[index]).toArray());
	}

	int size() {
		return this.indexes.length;
	}

	/** Where one of them is in the library. */
	int index(int place) {
		return this.indexes[place];
	}

	double likeness(int place) {
		return this.likeness[place];
	}

	double share(int place) {
		return this.shares[place];
	}

	/** The mean of a quantity over them, by their shares. */
	double mean(double[] quantity) {
		double mean = 0;
		for (int i = 0; i < size(); i++) {
			mean += this.shares[i] * quantity[this.indexes[i]];
		}
		return mean;
	}

	/** The largest product of likeness and a quantity. */
	double largest(double[] quantity) {
		double largest = 0;
		for (int i = 0; i < size(); i++) {
			largest = Math.max(largest, this.likeness[i] * quantity[this.indexes[i]]);
		}
		return largest;
	}

}
