package org.symbiograph.networks;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.symbiograph.networks.SimpleGraph.Arc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Spectral radii that can be computed in the head. */
class CyclicityTests {

	@Test
	void withoutACycleItIsExactlyZero() {
		assertThat(Cyclicity.of(List.of(new Arc(0, 1), new Arc(0, 2), new Arc(1, 2)), Groups.of(List.of(0L, 1L, 2L))))
			.isZero();
	}

	@Test
	void aRingHasOneAndWhatHangsOnItAddsNothing() {
		assertThat(Cyclicity.of(List.of(new Arc(0, 1), new Arc(1, 2), new Arc(2, 0), new Arc(2, 3)),
				Groups.of(List.of(0L, 0L, 0L, 3L))))
			.isCloseTo(1, within(1e-9));
	}

	@Test
	void aStarOfFourBothWaysHasTwo() {
		List<Arc> arcs = IntStream.rangeClosed(1, 4)
			.boxed()
			.flatMap((leaf) -> List.of(new Arc(0, leaf), new Arc(leaf, 0)).stream())
			.toList();

		assertThat(Cyclicity.of(arcs, Groups.of(List.of(0L, 0L, 0L, 0L, 0L)))).isCloseTo(2, within(1e-9));
	}

	@Test
	void theComponentMostEntangledCounts() {
		List<Arc> arcs = List.of(new Arc(0, 1), new Arc(1, 0), new Arc(2, 3), new Arc(3, 2), new Arc(3, 4),
				new Arc(4, 3), new Arc(2, 4), new Arc(4, 2));

		assertThat(Cyclicity.of(arcs, Groups.of(List.of(0L, 0L, 2L, 2L, 2L)))).isCloseTo(2, within(1e-9));
	}

	@Test
	void aComponentThatIsTooLargeIsNotComputed() {
		List<Long> one = IntStream.rangeClosed(0, Cyclicity.LARGEST).mapToObj((actor) -> 0L).toList();

		assertThat(Cyclicity.of(List.of(), Groups.of(one))).isNull();
	}

}
