package org.symbiograph.networks;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.symbiograph.networks.Measures.MeasuredActor;
import org.symbiograph.networks.NetworkAnswers.GraphView;
import org.symbiograph.networks.NetworkAnswers.MeasuresView;
import org.symbiograph.networks.NetworkDetails.NetworkView;

/**
 * A network as its page shows it.
 *
 * @param network what is told of it in all
 * @param graph the part that is looked at
 * @param measured its numbers; null where nothing can measure them
 */
record ShownNetwork(NetworkView network, GraphView graph, @Nullable MeasuresView measured) {

	/** A table longer than this is for a file. */
	private static final int ROWS = 100;

	/** The network for a citation. */
	String inWords() {
		return "%s, a network of %d actors and %d links".formatted(title(), this.graph.nodes().size(),
				this.graph.links().size());
	}

	/** The title of the network. */
	public String title() {
		return this.network.summary().title();
	}

	public @Nullable MostCritical mostCritical() {
		return (this.measured != null) ? MostCritical.of(this.measured.measures()).orElse(null) : null;
	}

	/** The actors that a network would miss most, as many as a page shows. */
	public List<MeasuredActor> actors() {
		return (this.measured == null) ? List.of()
				: this.measured.measures().actors().stream().sorted(MostCritical.FIRST).limit(ROWS).toList();
	}

	/** The links of which most is told, as many as a page shows. */
	public List<ShownLink> links() {
		Map<String, Actor> actors = this.graph.nodes()
			.stream()
			.collect(Collectors.toMap(Actor::id, Function.identity()));
		return this.graph.links()
			.stream()
			.sorted(Comparator.comparingInt(Link::weight).reversed())
			.limit(ROWS)
			.map((link) -> new ShownLink(Objects.requireNonNull(actors.get(link.from())),
					Objects.requireNonNull(actors.get(link.to())), link))
			.toList();
	}

	public ShownYears years() {
		return ShownYears.of(this.network, this.graph.filter().until());
	}

	/** The addresses of what is shown. */
	public ShownAddresses addresses() {
		return new ShownAddresses(this.network.summary().id(), this.graph.filter());
	}

	public boolean isOfSectors() {
		return WholeLibrary.SECTORS.id().equals(this.network.summary().id());
	}

}
