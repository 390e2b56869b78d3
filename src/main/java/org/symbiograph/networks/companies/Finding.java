package org.symbiograph.networks.companies;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A company of the network that bears on a stream of the producer.
 *
 * @param company who
 * @param via how it is connected
 * @param yours the producer's stream
 * @param theirs the company's stream, where it is one that decides
 * @param level how close the streams are, or {@code sector}
 * @param score how good a call it is, 0 to 1
 * @param already whether it takes the stream from the producer already
 * @param because why, in plain words
 * @param precedents ids of the exchanges that justify it
 */
record Finding(Member company, List<Tie> via, String yours, @Nullable String theirs, String level, double score,
		boolean already, List<String> because, List<String> precedents) {

	private static final int MOST = 3;

	Finding takenAlready(boolean takes) {
		return new Finding(this.company, this.via, this.yours, this.theirs, this.level, this.score, takes, this.because,
				this.precedents);
	}

	/**
	 * The best of several, with the reasons of all that are as close, and of the sector.
	 */
	static Finding joined(Collection<Finding> findings) {
		List<Finding> ordered = findings.stream()
			.sorted(Comparator.comparingDouble(Finding::score).reversed())
			.toList();
		Finding best = ordered.getFirst();
		List<Finding> close = ordered.stream()
			.filter((one) -> one.level.equals(best.level) || one.theirs == null)
			.toList();
		return new Finding(best.company, best.via, best.yours, best.theirs, best.level, best.score,
				ordered.stream().anyMatch(Finding::already), few(close.stream().flatMap((one) -> one.because.stream())),
				few(close.stream().flatMap((one) -> one.precedents.stream())));
	}

	private static List<String> few(Stream<String> texts) {
		return texts.distinct().limit(MOST).toList();
	}

}
