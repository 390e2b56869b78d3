package org.symbiograph.matches;

import java.util.stream.IntStream;

/**
 * What the library knows of someone like the one who wants: for each exchange, how much
 * its receiver is like that one, its use like the wanted one, and both.
 */
final class Demand {

	private final double[] receivers;

	private final double[] uses;

	private final double[] both;

	private Demand(double[] receivers, double[] uses) {
		this.receivers = receivers;
		this.uses = uses;
		this.both = IntStream.range(0, uses.length).mapToDouble((i) -> receivers[i] * uses[i]).toArray();
	}

	static Demand of(Want want, MatchLibrary library) {
		return new Demand(library.likeReceiver(want), library.likeUse(want));
	}

	double[] receivers() {
		return this.receivers;
	}

	double[] uses() {
		return this.uses;
	}

	double[] both() {
		return this.both;
	}

}
