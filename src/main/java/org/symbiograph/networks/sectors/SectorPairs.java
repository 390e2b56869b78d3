package org.symbiograph.networks.sectors;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The pairs of divisions between which exchanges go, most first.
 *
 * @param pairs those with a division on both sides
 * @param exchanges how many exchanges they have together
 * @param withoutSector how many exchanges have no division on a side
 */
record SectorPairs(List<SectorPair> pairs, long exchanges, long withoutSector) {

	static SectorPairs of(Collection<SectorPair> counted) {
		List<SectorPair> pairs = counted.stream()
			.filter(SectorPair::isComplete)
			.sorted(Comparator.comparingLong(SectorPair::exchanges).reversed().thenComparing(SectorPair::key))
			.toList();
		return new SectorPairs(pairs, sum(pairs.stream()), sum(counted.stream().filter((pair) -> !pair.isComplete())));
	}

	private static long sum(Stream<SectorPair> pairs) {
		return pairs.mapToLong(SectorPair::exchanges).sum();
	}

	/** The keys of all divisions that give or take, in ascending order. */
	List<String> divisions() {
		return this.pairs.stream()
			.flatMap((pair) -> Stream.of(pair.from(), pair.to()))
			.filter(Objects::nonNull)
			.distinct()
			.sorted()
			.toList();
	}

}
