package org.symbiograph.networks;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.symbiograph.networks.Measures.MeasuredActor;

import static org.assertj.core.api.Assertions.assertThat;

/** Whom a network would miss most. */
class MostCriticalTests {

	@Test
	void isTheActorWithoutWhichThereAreMostParts() {
		assertThat(mostCritical(actor("busy", 9, 0.9, new Removal(2, 8)), actor("bridge", 3, 0.1, new Removal(4, 6)))
			.actor()
			.id()).isEqualTo("bridge");
	}

	@Test
	void isOfSeveralTheOneThatLeavesTheSmallestLargestPart() {
		assertThat(mostCritical(actor("edge", 9, 0.9, new Removal(3, 8)), actor("middle", 3, 0.1, new Removal(3, 4)))
			.actor()
			.id()).isEqualTo("middle");
	}

	@Test
	void isOfThoseWithTheSameLossTheOneWithMostPartnersThenWithMostBetweenness() {
		Removal loss = new Removal(1, 9);

		assertThat(
				mostCritical(actor("a", 4, 0.9, loss), actor("b", 5, 0.1, loss), actor("c", 5, 0.2, loss)).actor().id())
			.isEqualTo("c");
	}

	@Test
	void holdsANetworkTogetherOnlyIfThereAreMorePartsWithoutIt() {
		assertThat(mostCritical(actor("a", 4, 0.9, new Removal(3, 9))).holdsTogether()).isTrue();
		assertThat(mostCritical(actor("a", 4, 0.9, new Removal(2, 9))).holdsTogether()).isFalse();
	}

	@Test
	void isNobodyWhereThereAreNoLinks() {
		assertThat(MostCritical.of(measures(0))).isEmpty();
	}

	private static MostCritical mostCritical(MeasuredActor... actors) {
		return MostCritical.of(measures(2, actors)).orElseThrow();
	}

	private static Measures measures(int components, MeasuredActor... actors) {
		return new Measures(actors.length, actors.length, 0, null, null, null, null, null, null, 1, components, 1, null,
				null, List.of(actors));
	}

	private static MeasuredActor actor(String id, int degree, double betweenness, Removal removal) {
		return new MeasuredActor(id, id, false, null, degree, degree, 0, betweenness, null, 1, 1, removal);
	}

}
