package org.symbiograph.networks;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a network as far as a filter wants it, each thing once: an exchange
 * that a drawn link names counts as it is drawn.
 */
final class Selection {

	private final Actors actors;

	private final List<ReportedLink> told;

	private final List<ReportedLink> links;

	private final @Nullable Integer until;

	private Selection(Actors actors, List<ReportedLink> told, List<ReportedLink> links, @Nullable Integer until) {
		this.actors = actors;
		this.told = told;
		this.links = links;
		this.until = until;
	}

	static Selection of(Collection<ReportedLink> told, NetworkFilter filter) {
		List<ReportedLink> bySource = told.stream().filter(filter::isToldBySource).toList();
		Set<String> drawn = bySource.stream()
			.filter(ReportedLink::drawn)
			.map(ReportedLink::exchange)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		List<ReportedLink> once = bySource.stream()
			.filter((link) -> link.drawn() || !drawn.contains(link.id()))
			.filter(filter::passes)
			.toList();
		return new Selection(Actors.of(told), bySource, once, filter.until());
	}

	/** The graph of the year that the filter names, or of all that was ever reported. */
	SimpleGraph graph() {
		return (this.until != null) ? graph(this.until) : SimpleGraph.of(this.links, this.actors);
	}

	/** The graph of a year. */
	SimpleGraph graph(int year) {
		return SimpleGraph.of(this.links.stream().filter((link) -> link.runsIn(year)).toList(), this.actors);
	}

	/**
	 * How many tell no year of beginning. The network of a year is without them.
	 */
	int undated() {
		return Math.toIntExact(this.links.stream().filter((link) -> link.from() == null).count());
	}

	/** How many things are told of each flow. */
	Map<String, Long> flows() {
		Map<String, Long> flows = new LinkedHashMap<>();
		Flow.ids()
			.forEach((flow) -> flows.put(flow, this.links.stream().filter((link) -> link.flow().equals(flow)).count()));
		return flows;
	}

	/** How many exchanges are told, those that are drawn too. */
	long exchanges() {
		return this.told.stream().filter((link) -> !link.drawn()).count();
	}

	/** How many links are drawn. */
	long drawnLinks() {
		return this.told.stream().filter(ReportedLink::drawn).count();
	}

	/** The first year told of anything. */
	@Nullable Integer from() {
		return this.told.stream()
			.map(ReportedLink::from)
			.filter(Objects::nonNull)
			.min(Comparator.naturalOrder())
			.orElse(null);
	}

	/** The last year told of anything. */
	@Nullable Integer until() {
		return this.told.stream()
			.map((link) -> (link.until() != null) ? link.until() : link.from())
			.filter(Objects::nonNull)
			.max(Comparator.naturalOrder())
			.orElse(null);
	}

	/** What each import tells, by its id. */
	List<Contribution> contributions() {
		return this.told.stream()
			.flatMap((link) -> link.imports().stream())
			.distinct()
			.sorted()
			.map((id) -> new Contribution(id, count(id, true), count(id, false)))
			.toList();
	}

	private long count(String imported, boolean drawn) {
		return this.told.stream().filter((link) -> link.drawn() == drawn && link.imports().contains(imported)).count();
	}

	/**
	 * The graphs of the years in which there are other links than before.
	 */
	SortedMap<Integer, SimpleGraph> graphs() {
		SortedMap<Integer, SimpleGraph> graphs = new TreeMap<>();
		List<List<String>> before = List.of();
		for (int year : years()) {
			SimpleGraph graph = graph(year);
			List<List<String>> pairs = graph.links().stream().map((link) -> List.of(link.from(), link.to())).toList();
			if (!pairs.equals(before)) {
				graphs.put(year, graph);
			}
			before = pairs;
		}
		return graphs;
	}

	/**
	 * The years in which something begins, and after the last of them those in which
	 * something is there no more. What was seen last before something else began is taken
	 * to have ended by then: a source tells of a network at its own time, not year by
	 * year.
	 */
	private SortedSet<Integer> years() {
		SortedSet<Integer> years = this.links.stream()
			.map(ReportedLink::from)
			.filter(Objects::nonNull)
			.collect(Collectors.toCollection(TreeSet::new));
		if (!years.isEmpty()) {
			int last = years.last();
			this.links.stream()
				.filter((link) -> link.from() != null)
				.map(ReportedLink::until)
				.filter((year) -> year != null && year >= last)
				.forEach((year) -> years.add(year + 1));
		}
		return years;
	}

	/** What an import tells of a network. */
	@Schema(name = "NetworkContribution")
	record Contribution(@Schema(example = "eips") String id, @Schema(description = "Links that it draws") long links,
			@Schema(description = "Exchanges that it tells, alone or beside others") long exchanges) {

	}

}
