package org.symbiograph.matches;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What speaks for a stream going to a want, in numbers that a model weighs. Each compares
 * the pair with the exchanges of the library; docs/quality.md says how they were chosen.
 */
final class PairFeatures {

	/** What is there of everything before anything is known: keeps ratios finite. */
	private static final double SOME = 0.02;

	private static final double SOME_OF_BOTH = 0.003;

	private final MatchLibrary library;

	private final MatchWords words;

	PairFeatures(MatchLibrary library, MatchWords words) {
		this.library = library;
		this.words = words;
	}

	/** For each give and each want, the numbers that speak for the pair. */
	List<List<double[]>> of(Candidates candidates) {
		List<Supply> supplies = candidates.gives().stream().map(this::supply).toList();
		List<List<double[]>> features = supplies.stream().<List<double[]>>map((any) -> new ArrayList<>()).toList();
		for (Want want : candidates.wants()) {
			Wanted wanted = wanted(want);
			for (int give = 0; give < supplies.size(); give++) {
				features.get(give).add(compare(supplies.get(give), wanted));
			}
		}
		return features;
	}

	private double[] compare(Supply supply, Wanted wanted) {
		Neighbours near = supply.near();
		Demand demand = wanted.demand();
		return new double[] { near.largest(demand.both()), near.largest(demand.uses()),
				lift(near.mean(demand.receivers()), wanted.receivers(), SOME),
				lift(near.mean(demand.uses()), wanted.uses(), SOME),
				lift(near.mean(demand.both()), wanted.both(), SOME_OF_BOTH), wanted.usualUse(),
				this.library.sequences().likeness(supply.sequences(), wanted.sequences()),
				supply.give().company().equals(wanted.want().company()) ? 1 : 0,
				Math.log(0.03 + cosine(supply.kinds(), wanted.kinds())),
				this.library.sectorWords().likeness(supply.words(), wanted.words()) };
	}

	private Supply supply(Give give) {
		Neighbours near = Neighbours.of(this.library.likeStream(give));
		return new Supply(give, near, this.library.kinds(near), MatchWords.sequences(give.stream()),
				this.words.ofStream(give));
	}

	private Wanted wanted(Want want) {
		Demand demand = Demand.of(want, this.library);
		double receivers = mean(demand.receivers());
		double both = mean(demand.both());
		return new Wanted(want, demand, receivers, mean(demand.uses()), both,
				Math.log(SOME + both / Math.max(receivers, 1e-9)), this.library.kinds(demand),
				MatchWords.sequences(want.use()), this.words.ofReceiver(want));
	}

	private static double mean(double[] quantity) {
		return Arrays.stream(quantity).average().orElse(0);
	}

	/** How much more often something is than usual, as a logarithm. */
	static double lift(double here, double usually, double some) {
		return Math.log((here + some) / (usually + some));
	}

	/** How much two lists of numbers point in the same direction, 1 if fully so. */
	static double cosine(List<Double> one, List<Double> other) {
		double product = 0;
		double ofOne = 0;
		double ofOther = 0;
		for (int i = 0; i < one.size(); i++) {
			product += one.get(i) * other.get(i);
			ofOne += one.get(i) * one.get(i);
			ofOther += other.get(i) * other.get(i);
		}
		return product / Math.max(Math.sqrt(ofOne * ofOther), 1e-9);
	}

	private record Supply(Give give, Neighbours near, List<Double> kinds, Set<String> sequences, Set<String> words) {

	}

	private record Wanted(Want want, Demand demand, double receivers, double uses, double both, double usualUse,
			List<Double> kinds, Set<String> sequences, Set<String> words) {

	}

}
