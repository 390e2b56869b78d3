package org.symbiograph.networks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.symbiograph.graph.GraphTest;
import org.symbiograph.graph.SmallGraph;
import org.symbiograph.networks.Measures.MeasuredActor;
import org.symbiograph.networks.NetworkYear.CriticalActor;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Measures of networks small enough to compute in the head, and those of the parks by
 * other means.
 */
@GraphTest
class MeasuringIT {

	private final Measuring measuring;

	private final Networks networks;

	private final SmallGraph graph;

	@Autowired
	MeasuringIT(Measuring measuring, Networks networks, SmallGraph graph) {
		this.measuring = measuring;
		this.networks = networks;
		this.graph = graph;
	}

	@Test
	void measuresAChainOfThreeWithOneTieBothWays() {
		Measures measures = this.measuring.measure(Told.graph("ab", "bc", "cb"));

		assertThat(measures.nodes()).isEqualTo(3);
		assertThat(measures.links()).isEqualTo(3);
		assertThat(measures.density()).isEqualTo(0.5);
		assertThat(measures.reciprocity()).isEqualTo(0.666667);
		assertThat(measures.degreeCentralisation()).isEqualTo(1);
		assertThat(measures.cyclicity()).isEqualTo(1);
		assertThat(measures.components()).isEqualTo(1);
		assertThat(measures.actors()).extracting(MeasuredActor::id).containsExactly("b", "a", "c");
		MeasuredActor middle = measures.actors().getFirst();
		assertThat(middle.degree()).isEqualTo(2);
		assertThat(middle.inDegree()).isEqualTo(2);
		assertThat(middle.outDegree()).isEqualTo(1);
		assertThat(middle.betweenness()).isEqualTo(1);
		assertThat(middle.ifRemoved()).isEqualTo(new Removal(2, 1));
		// b = 0.15 + 0.85 (a + c), c = 0.15 + 0.85 b, a = 0.15
		assertThat(middle.pageRank()).isCloseTo(0.405 / 0.2775, within(1e-4));
		assertThat(measures.actors().getLast().ifRemoved()).isEqualTo(new Removal(1, 2));
	}

	@Test
	void findsTwoTrianglesJoinedByATieAsCommunities() {
		Measures measures = this.measuring.measure(Told.graph("ab", "bc", "ca", "de", "ef", "fd", "cd"));

		assertThat(measures.communities()).isEqualTo(2);
		// each has 3 of 7 ties and half of the degrees
		assertThat(measures.modularity()).isCloseTo(2 * (3.0 / 7 - 0.25), within(1e-6));
		assertThat(measures.cyclicity()).isEqualTo(1);
		assertThat(measures.reciprocity()).isZero();
		assertThat(community(measures, "a")).isEqualTo(community(measures, "c"));
		assertThat(community(measures, "a")).isNotEqualTo(community(measures, "d"));
		// c stands between a, b and d, e, f: 6 of 10 pairs
		assertThat(actor(measures, "c").betweenness()).isEqualTo(0.6);
	}

	@Test
	void saysWhatTheLossOfAnActorLeavesOfSeveralComponents() {
		Measures measures = this.measuring.measure(Told.graph("ab", "ac", "ad", "ef", "ge"));

		assertThat(measures.components()).isEqualTo(2);
		assertThat(measures.largestComponent()).isEqualTo(4);
		assertThat(actor(measures, "a").component()).isEqualTo(1);
		assertThat(actor(measures, "a").ifRemoved()).isEqualTo(new Removal(4, 3));
		assertThat(actor(measures, "e").ifRemoved()).isEqualTo(new Removal(3, 4));
		assertThat(actor(measures, "b").ifRemoved()).isEqualTo(new Removal(2, 3));
	}

	@Test
	void leavesOutWhatIsNotDefinedForTwoActorsOrNone() {
		Measures two = this.measuring.measure(Told.graph("ab"));
		assertThat(two.density()).isEqualTo(0.5);
		assertThat(two.degreeCentralisation()).isNull();
		assertThat(two.actors()).allSatisfy((actor) -> assertThat(actor.betweenness()).isNull());

		Measures none = this.measuring.measure(Told.graph("aa"));
		assertThat(none.nodes()).isZero();
		assertThat(none.selfLinks()).isEqualTo(1);
		assertThat(none.density()).isNull();
		assertThat(none.cyclicity()).isNull();
		assertThat(none.actors()).isEmpty();
	}

	@Test
	void aYearHasTheSameNumbers() {
		SimpleGraph graph = Told.graph("ab", "bc", "cb", "cd");
		Measures measures = this.measuring.measure(graph);

		NetworkYear year = this.measuring.measure(graph, 1990);

		assertThat(year).isEqualTo(new NetworkYear(1990, 4, 4, measures.density(), measures.reciprocity(),
				measures.degreeCentralisation(), measures.cyclicity(), 1, 4, new CriticalActor("b", "B", 0.666667)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "kalundborg", "guitang", "lubei", "kwinana", "ulsan", "brownsville", "styria", "relvao",
			"norrkoping", "kymi", "nanning", "nanhai", "tiexi", "tianjin-teda", "shanxi-coal-chemical-park",
			"sectors" })
	void agreesWithTakingEachActorAwayOneByOne(String network) {
		SimpleGraph graph = this.networks.select(network, Told.ALL).graph();

		Measures measures = this.measuring.measure(graph);

		assertThat(measures.actors()).hasSameSizeAs(graph.nodes()).allSatisfy((actor) -> {
			assertThat(actor.ifRemoved()).as(actor.id()).isEqualTo(without(actor.id(), graph));
			assertThat(actor.inDegree())
				.isEqualTo(graph.links().stream().filter((link) -> link.to().equals(actor.id())).count());
			assertThat(actor.outDegree())
				.isEqualTo(graph.links().stream().filter((link) -> link.from().equals(actor.id())).count());
			assertThat(actor.degree()).isEqualTo(partners(graph).getOrDefault(actor.id(), Set.of()).size());
		});
	}

	@Test
	void estimatesTheBetweennessOfALargeNetworkAndGivesTheSameTwice() {
		int all = Measuring.LARGEST_EXACT + 1;
		List<ReportedLink> star = IntStream.range(1, all)
			.mapToObj((leaf) -> Told.exchange("x" + leaf, "c0", "c" + leaf, null, null))
			.toList();
		SimpleGraph graph = Selection.of(star, Told.ALL).graph();

		Measures measures = this.measuring.measure(graph);

		assertThat(Objects.requireNonNull(measures.sampled()).actors()).isEqualTo(Measuring.SAMPLE);
		assertThat(measures.actors().getFirst().id()).isEqualTo("c0");
		assertThat(measures.actors().getFirst().betweenness()).isCloseTo(1, within(0.01));
		assertThat(measures.actors().getFirst().ifRemoved()).isEqualTo(new Removal(all - 1, 1));
		assertThat(measures.abridged().actors()).hasSize(2_000);
		assertThat(measures.abridged().listed()).isEqualTo(2_000);
		assertThat(this.measuring.measure(graph)).isEqualTo(measures);
	}

	@Test
	void leavesNothingBehindInTheMemoryOfTheServer() {
		this.measuring.measure(Told.graph("ab", "bc"));

		assertThat(this.graph.read("CALL gds.graph.list() YIELD graphName RETURN graphName")).isEmpty();
	}

	private static int community(Measures measures, String id) {
		return actor(measures, id).community();
	}

	private static MeasuredActor actor(Measures measures, String id) {
		return measures.actors().stream().filter((actor) -> actor.id().equals(id)).findFirst().orElseThrow();
	}

	private static Removal without(String removed, SimpleGraph graph) {
		Map<String, Set<String>> partners = partners(graph);
		Set<String> seen = new HashSet<>(Set.of(removed));
		List<Integer> sizes = new ArrayList<>();
		for (String start : partners.keySet()) {
			int before = seen.size();
			Deque<String> next = new ArrayDeque<>(List.of(start));
			while (!next.isEmpty()) {
				String actor = next.pop();
				if (seen.add(actor)) {
					next.addAll(partners.getOrDefault(actor, Set.of()));
				}
			}
			if (seen.size() > before) {
				sizes.add(seen.size() - before);
			}
		}
		return new Removal(sizes.size(), sizes.stream().mapToInt(Integer::intValue).max().orElse(0));
	}

	private static Map<String, Set<String>> partners(SimpleGraph graph) {
		Map<String, Set<String>> partners = new HashMap<>();
		graph.links().forEach((link) -> {
			partners.computeIfAbsent(link.from(), (id) -> new HashSet<>()).add(link.to());
			partners.computeIfAbsent(link.to(), (id) -> new HashSet<>()).add(link.from());
		});
		return partners;
	}

}
