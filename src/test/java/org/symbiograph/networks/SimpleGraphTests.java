package org.symbiograph.networks;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** From what is told to a simple graph. */
class SimpleGraphTests {

	@Test
	void parallelLinksAreOneAndKeepWhatTheyStandFor() {
		SimpleGraph graph = graph(Told.exchange("x10", "a", "b", 1995, null), Told.exchange("x2", "a", "b", 1991, null),
				Told.drawn("l1", "a", "b", "product", null));

		assertThat(graph.links()).singleElement().satisfies((link) -> {
			assertThat(link.exchanges()).containsExactly("x2", "x10");
			assertThat(link.drawn()).containsExactly("l1");
			assertThat(link.streams()).containsExactly("slag", "steam");
			assertThat(link.flows()).containsExactly("by-product", "product");
			assertThat(link.since()).isEqualTo(1990);
			assertThat(link.weight()).isEqualTo(3);
		});
	}

	@Test
	void anActorThatOnlyGivesToItselfIsNotInTheGraph() {
		SimpleGraph graph = Told.graph("aa", "bc", "cc");

		assertThat(graph.selfLinks()).isEqualTo(2);
		assertThat(graph.nodes()).extracting(Actor::id).containsExactly("b", "c");
	}

	@Test
	void densityAndReciprocityCountDirectedLinks() {
		SimpleGraph graph = Told.graph("ab", "ba", "bc");

		assertThat(graph.density()).isEqualTo(0.5);
		assertThat(graph.reciprocity()).isCloseTo(2.0 / 3, within(1e-12));
	}

	@Test
	void whatIsNotDefinedIsNull() {
		SimpleGraph graph = Told.graph("aa");

		assertThat(graph.density()).isNull();
		assertThat(graph.reciprocity()).isNull();
	}

	@Test
	void anExchangeThatADrawnLinkNamesCountsOnce() {
		List<ReportedLink> told = List.of(Told.exchange("x1", "a", "b", 1980, null),
				Told.drawn("l1", "a", "b", "utility", "x1"));

		Link link = Selection.of(told, Told.ALL).graph().links().getFirst();

		assertThat(link.weight()).isEqualTo(1);
		assertThat(link.exchanges()).containsExactly("x1");
		assertThat(link.flows()).containsExactly("utility");
		assertThat(link.since()).isEqualTo(1990);
	}

	@Test
	void anExchangeIsToldByItselfWhereTheDrawingIsNotLookedAt() {
		List<ReportedLink> told = List.of(Told.exchange("x1", "a", "b", 1980, null),
				Told.drawn("l1", "a", "b", "utility", "x1"));

		for (String source : List.of("cited", "paper")) {
			Link link = Selection.of(told, new NetworkFilter(Flow.ids(), null, source)).graph().links().getFirst();
			assertThat(link.drawn()).isEmpty();
			assertThat(link.flows()).containsExactly("by-product");
			assertThat(link.since()).isEqualTo(1980);
		}
		assertThat(
				Selection.of(told, new NetworkFilter(Flow.ids(), null, "drawing")).graph().links().getFirst().drawn())
			.containsExactly("l1");
	}

	@Test
	void onlyTheFlowsThatAreWantedCount() {
		List<ReportedLink> told = List.of(Told.exchange("x1", "a", "b", null, null),
				Told.drawn("l1", "b", "c", "product", null));

		assertThat(Selection.of(told, new NetworkFilter(List.of("product"), null, null)).graph().nodes())
			.extracting(Actor::id)
			.containsExactly("b", "c");
		assertThat(Selection.of(told, Told.ALL).flows()).containsEntry("by-product", 1L)
			.containsEntry("utility", 0L)
			.containsEntry("product", 1L);
	}

	@Test
	void undisclosedPartiesToldOfAlikeInOneCaseStudyAreOneActor() {
		SimpleGraph graph = graph(
				Told.exchange("x1", Told.company("a"), Told.undisclosed("x10-receiver", "Fish farming"), null, null),
				Told.exchange("x2", Told.undisclosed("x9-donor", " fish farming "), Told.company("b"), null, null),
				Told.exchange("x3", Told.company("a"), Told.undisclosed("x3-receiver", null), null, null),
				Told.exchange("x4", Told.company("a"), Told.undisclosed("x4-receiver", null), null, null));

		assertThat(graph.nodes()).extracting(Actor::id)
			.containsExactly("a", "b", "x3-receiver", "x4-receiver", "x9-donor");
	}

	@Test
	void undisclosedPartiesOfDifferentCaseStudiesStayApart() {
		ReportedLink here = Told.exchange("x1", Told.company("a"), Told.undisclosed("u1", "Farm"), null, null);
		ReportedLink there = new ReportedLink("x2", false, "other", Told.company("a"), Told.undisclosed("u2", "Farm"),
				"slag", "by-product", null, null, List.of(), List.of(), "x2");

		assertThat(graph(here, there).nodes()).hasSize(3);
	}

	@Test
	void theNetworkOfAYearIsWithoutWhatTellsNoBeginning() {
		List<ReportedLink> told = List.of(Told.exchange("x1", "a", "b", 1990, 1995),
				Told.exchange("x2", "b", "c", 1993, null), Told.exchange("x3", "c", "d", null, null),
				Told.exchange("x4", "d", "e", null, 1999));

		assertThat(pairs(told, 1989)).isEmpty();
		assertThat(pairs(told, 1990)).containsExactly("ab");
		assertThat(pairs(told, 1995)).containsExactly("ab", "bc");
		assertThat(pairs(told, 1996)).containsExactly("bc");
		assertThat(Selection.of(told, Told.ALL).undated()).isEqualTo(2);
		assertThat(Selection.of(told, Told.ALL).graph().links()).hasSize(4);
	}

	@Test
	void aNetworkChangesWhenSomethingBeginsAndAtLastWhenItEnds() {
		List<ReportedLink> told = List.of(Told.exchange("x1", "a", "b", 1990, 1990),
				Told.exchange("x2", "a", "c", 1990, null), Told.exchange("x3", "a", "c", 1995, null),
				Told.exchange("x4", "b", "c", 2000, 2004));

		assertThat(Selection.of(told, Told.ALL).graphs().keySet()).containsExactly(1990, 1995, 2000, 2005);
		assertThat(Selection.of(told.subList(1, 3), Told.ALL).graphs().keySet()).containsExactly(1990);
	}

	@Test
	void eachImportIsCountedWithWhatItTells() {
		List<ReportedLink> told = List.of(Told.exchange("x1", "a", "b", null, null),
				Told.drawn("l1", "a", "b", "utility", "x1"), Told.drawn("l2", "a", "c", "product", null));

		assertThat(Selection.of(told, Told.ALL).contributions())
			.containsExactly(new Selection.Contribution("cited", 0, 1), new Selection.Contribution("eips", 2, 0));
	}

	private static List<String> pairs(List<ReportedLink> told, int year) {
		return Selection.of(told, new NetworkFilter(Flow.ids(), year, null))
			.graph()
			.links()
			.stream()
			.map((link) -> link.from() + link.to())
			.toList();
	}

	private static SimpleGraph graph(ReportedLink... told) {
		return Selection.of(List.of(told), Told.ALL).graph();
	}

}
