package org.symbiograph.matches;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.symbiograph.matches.Thresholds.Scored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** How words, numbers and odds become the score of a pair. */
class MatchScoresTests {

	@Test
	void countsRareWordsMore() {
		TextIndex index = new TextIndex(
				List.of(Set.of("slag", "blast"), Set.of("slag", "steel"), Set.of("slag"), Set.of("grain")));

		double[] likeness = index.likeness(Set.of("slag", "blast"));

		assertThat(likeness[0]).isCloseTo(1, within(1e-9));
		assertThat(likeness[1]).isGreaterThan(0).isLessThan(0.2);
		assertThat(likeness[2]).isGreaterThan(likeness[1]);
		assertThat(likeness[3]).isZero();
	}

	@Test
	void comparesTheClosestPairOfCodes() {
		CodeIndex index = new CodeIndex(List.of(List.of("100202", "170504"), List.of("100101"), List.of()),
				Closeness::ewc);

		assertThat(index.closeness(List.of("170504", "100102"))).containsExactly(1, 0.4, 0);
		assertThat(index.closeness(List.of())).containsOnly(0);
	}

	@Test
	void takesTheLikestStreamsAsNeighbours() {
		Neighbours near = Neighbours.of(new double[] { 0.1, 0.5, 0, 1 });

		assertThat(IntStream.range(0, near.size()).map(near::index)).containsExactly(3, 1, 0, 2);
		assertThat(near.largest(new double[] { 1, 1, 1, 0.2 })).isEqualTo(0.5);
		assertThat(near.mean(new double[] { 0, 0, 0, 1 })).isCloseTo(1 / 1.126, within(1e-9));
	}

	@Test
	void marksTheEndsOfWordsInSequences() {
		assertThat(MatchWords.sequences("Fly-ash")).contains(" fl", " fly ", "ash ", " as")
			.doesNotContain("y-a", "lyas");
	}

	@Test
	void learnsWhichNumberTells() {
		Random random = new Random(3);
		List<double[]> cases = new ArrayList<>();
		List<Boolean> truths = new ArrayList<>();
		for (int i = 0; i < 2_000; i++) {
			double[] one = { random.nextGaussian(), 100 * random.nextGaussian(), 5 };
			cases.add(one);
			truths.add(random.nextDouble() < 1 / (1 + Math.exp(2 - 1.5 * one[0])));
		}

		Logistic weights = Logistic.fit(cases, truths);

		assertThat(weights.of(new double[] { 0, 0, 5 })).isCloseTo(-2, within(0.25));
		assertThat(weights.of(new double[] { 2, 0, 5 })).isCloseTo(1, within(0.4));
		assertThat(weights.of(new double[] { 2, 100, 5 }) - weights.of(new double[] { 2, 0, 5 })).isCloseTo(0,
				within(0.2));
	}

	@Test
	void lowersAPairWhoseSidesHaveBetterOnes() {
		List<double[]> scores = PairScores.of(List.of(new double[] { 3, 1 }, new double[] { 1, 0 }));

		assertThat(scores.get(0)[0]).isGreaterThan(scores.get(0)[1]).isNegative();
		assertThat(scores.get(1)[1]).isLessThan(scores.get(0)[0]).isGreaterThan(0 - 3.0);
	}

	@Test
	void givesAHopelessPairALowScoreEvenIfItIsTheOnlyOne() {
		assertThat(Math.exp(PairScores.of(List.of(new double[] { -4 })).getFirst()[0])).isLessThan(0.1);
		assertThat(Math.exp(PairScores.of(List.of(new double[] { 2 })).getFirst()[0])).isGreaterThan(0.9);
	}

	@Test
	void findsTheThresholdOfTheBestF1() {
		List<Scored> pairs = List.of(new Scored(-1, true), new Scored(-2, true), new Scored(-3, false),
				new Scored(-4, true), new Scored(-5, false), new Scored(-6, false));

		assertThat(Thresholds.best(pairs)).isEqualTo(-4);
		assertThat(Thresholds.of(List.of(pairs, pairs))).isEqualTo(-4);
	}

	@Test
	void makesOneCandidateOfWhatACompanyGivesTwice() {
		DocumentedCase documented = DocumentedCase.of(List.of(exchange("1", "Slag", "100202", "cement", "Raw material"),
				exchange("2", "slag", "100201", "road", "Aggregate"), exchange("3", "Gas", "", "cement", "Fuel")));

		assertThat(documented.candidates().gives()).extracting(Give::stream, Give::ewc)
			.containsExactly(org.assertj.core.groups.Tuple.tuple("Slag", List.of("100201", "100202")),
					org.assertj.core.groups.Tuple.tuple("Gas", List.of()));
		assertThat(documented.candidates().wants()).extracting(Want::use)
			.containsExactly("Raw material", "Aggregate", "Fuel");
		assertThat(documented.truths()).hasSize(3);
		assertThat(documented.isTrue(0, 1)).isTrue();
		assertThat(documented.isTrue(1, 0)).isFalse();
	}

	private static MatchExchange exchange(String id, String stream, String ewc, String receiver, String use) {
		return new MatchExchange(id, id, "study", "IT place", "maestri", "material",
				new MatchExchange.Party("steel", "Steel", false, null), List.of("2410"), stream,
				ewc.isEmpty() ? List.of() : List.of(ewc), List.of(),
				new MatchExchange.Party(receiver, receiver, false, null), List.of(), use);
	}

}
