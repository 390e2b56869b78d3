package org.symbiograph.networks;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A simple directed graph of who gives to whom: parallel links merged, links of an actor
 * to itself left out, and only actors that have a link.
 *
 * @param nodes the actors, by id
 * @param links the links, by the ids of their actors
 * @param selfLinks how many actors give to themselves
 */
record SimpleGraph(List<Actor> nodes, List<Link> links, int selfLinks) {

	/** The graph of what is told. */
	static SimpleGraph of(Collection<ReportedLink> told, Actors actors) {
		Map<Pair, List<ReportedLink>> byPair = told.stream()
			.collect(Collectors.groupingBy((link) -> new Pair(actors.of(link.donor()), actors.of(link.receiver()))));
		List<Pair> pairs = byPair.keySet()
			.stream()
			.filter((pair) -> !pair.isSelfLink())
			.sorted(Comparator.comparing((Pair pair) -> pair.from().id(), Actors.NATURAL)
				.thenComparing((pair) -> pair.to().id(), Actors.NATURAL))
			.toList();
		return new SimpleGraph(
				pairs.stream()
					.flatMap((pair) -> Stream.of(pair.from(), pair.to()))
					.distinct()
					.sorted(Comparator.comparing(Actor::id, Actors.NATURAL))
					.toList(),
				pairs.stream().map((pair) -> pair.link(byPair.getOrDefault(pair, List.of()))).toList(),
				byPair.size() - pairs.size());
	}

	/** The links as pairs of positions in the list of actors. */
	List<Arc> arcs() {
		Map<String, Integer> positions = new HashMap<>();
		IntStream.range(0, this.nodes.size())
			.forEach((position) -> positions.put(this.nodes.get(position).id(), position));
		return this.links.stream()
			.map((link) -> new Arc(Objects.requireNonNull(positions.get(link.from())),
					Objects.requireNonNull(positions.get(link.to()))))
			.toList();
	}

	/** The share of all possible links that there are; null for fewer than two actors. */
	@Nullable Double density() {
		double possible = (double) this.nodes.size() * (this.nodes.size() - 1);
		return (possible > 0) ? this.links.size() / possible : null;
	}

	/** The share of links whose opposite there is; null without links. */
	@Nullable Double reciprocity() {
		Set<Arc> arcs = new HashSet<>(arcs());
		return arcs.isEmpty() ? null
				: (double) arcs.stream().filter((arc) -> arcs.contains(arc.opposite())).count() / arcs.size();
	}

	/** A link between two positions. */
	record Arc(int from, int to) {

		Arc opposite() {
			return new Arc(this.to, this.from);
		}

		/** The same for both directions. */
		Arc tie() {
			return (this.from < this.to) ? this : opposite();
		}

	}

	private record Pair(Actor from, Actor to) {

		boolean isSelfLink() {
			return this.from.equals(this.to);
		}

		Link link(List<ReportedLink> told) {
			return new Link(this.from.id(), this.to.id(), ids(told, ReportedLink::exchange),
					ids(told, (link) -> link.drawn() ? link.id() : null), ids(told, ReportedLink::stream),
					Flow.ids()
						.stream()
						.filter((flow) -> told.stream().anyMatch((link) -> link.flow().equals(flow)))
						.toList(),
					told.stream()
						.map(ReportedLink::from)
						.filter(Objects::nonNull)
						.min(Comparator.naturalOrder())
						.orElse(null),
					told.size());
		}

		private static List<String> ids(List<ReportedLink> told, Function<ReportedLink, @Nullable String> id) {
			return told.stream().map(id).filter(Objects::nonNull).distinct().sorted(Actors.NATURAL).toList();
		}

	}

}
