package org.symbiograph.networks;

import java.util.HashMap;
import java.util.Map;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.symbiograph.networks.Measures.MeasuredActor;
import org.symbiograph.networks.NetworkAnswers.GraphView;
import org.symbiograph.networks.NetworkQueries.NetworkSummary;
import org.symbiograph.networks.NetworkYear.CriticalActor;
import org.symbiograph.web.Addresses;
import org.symbiograph.web.Export;
import org.symbiograph.web.GraphExport;
import org.symbiograph.web.MediaTypes;
import org.symbiograph.web.Paging;
import org.symbiograph.web.Table;
import org.symbiograph.web.TableExport;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Networks for spreadsheets and for programs that go on from here. */
@RestController
class NetworkExports {

	private static final Table<NetworkSummary> NETWORKS = Table.of(NetworkSummary.class)
		.with("id", NetworkSummary::id)
		.with("title", NetworkSummary::title)
		.with("kind", NetworkSummary::kind)
		.with("place", NetworkSummary::place)
		.with("country", NetworkSummary::country)
		.with("companies", NetworkSummary::companies)
		.with("exchanges", NetworkSummary::exchanges)
		.with("links", NetworkSummary::links)
		.with("from", NetworkSummary::from)
		.with("until", NetworkSummary::until)
		.with("link", (network) -> Addresses.inFull(network.href()));

	/** Attributes without spaces, which R and Python take as names. */
	private static final Table<Actor> NODE = Table.of(Actor.class)
		.with("label", Actor::label)
		.with("sector", (actor) -> code(actor.sector()))
		.with("sectorTitle", (actor) -> title(actor.sector()))
		.with("anonymous", Actor::anonymous);

	private static final Table<Link> EDGE = Table.of(Link.class)
		.with("exchanges", (link) -> link.exchanges().size())
		.with("drawn", (link) -> link.drawn().size())
		.with("flows", Link::flows)
		.with("streams", Link::streams)
		.with("since", Link::since);

	private static final Table<MeasuredActor> ACTORS = Table.of(MeasuredActor.class)
		.with("id", MeasuredActor::id)
		.with("name", MeasuredActor::name)
		.with("anonymous", MeasuredActor::anonymous)
		.with("NACE", (actor) -> code(actor.sector()))
		.with("NACE title", (actor) -> title(actor.sector()))
		.with("degree", MeasuredActor::degree)
		.with("in-degree", MeasuredActor::inDegree)
		.with("out-degree", MeasuredActor::outDegree)
		.with("betweenness", MeasuredActor::betweenness)
		.with("PageRank", MeasuredActor::pageRank)
		.with("community", MeasuredActor::community)
		.with("component", MeasuredActor::component)
		.with("components if removed", (actor) -> actor.ifRemoved().components())
		.with("largest if removed", (actor) -> actor.ifRemoved().largest());

	private static final Table<NetworkYear> YEARS = Table.of(NetworkYear.class)
		.with("year", NetworkYear::year)
		.with("nodes", NetworkYear::nodes)
		.with("links", NetworkYear::links)
		.with("density", NetworkYear::density)
		.with("reciprocity", NetworkYear::reciprocity)
		.with("degree centralisation", NetworkYear::degreeCentralisation)
		.with("cyclicity", NetworkYear::cyclicity)
		.with("components", NetworkYear::components)
		.with("largest component", NetworkYear::largestComponent)
		.with("most critical", (year) -> (year.mostCritical() != null) ? year.mostCritical().id() : null)
		.with("most critical name", (year) -> (year.mostCritical() != null) ? year.mostCritical().name() : null)
		.with("betweenness", (year) -> betweenness(year.mostCritical()));

	private final NetworkList networks;

	private final NetworkAnswers answers;

	NetworkExports(NetworkList networks, NetworkAnswers answers) {
		this.networks = networks;
		this.answers = answers;
	}

	@Export(value = "/api/v1/networks", as = { MediaTypes.CSV, MediaTypes.XLSX })
	TableExport<NetworkSummary> networks(NetworkListParameters parameters, @Valid Paging paging) {
		return new TableExport<>("networks", NETWORKS, this.networks.list(parameters).stream());
	}

	@Export(value = "/api/v1/networks/{id}/graph", as = MediaTypes.GRAPHML)
	GraphExport<Actor, Link> graph(@PathVariable String id, @Valid NetworkParameters parameters) {
		GraphView graph = this.answers.graph(id, parameters);
		return new GraphExport<>("network-" + id, graph.nodes(), Actor::id, NODE, graph.links(), Link::from, Link::to,
				EDGE);
	}

	@Export(value = "/api/v1/networks/{id}/graph", as = { MediaTypes.CSV, MediaTypes.XLSX })
	TableExport<Link> links(@PathVariable String id, @Valid NetworkParameters parameters) {
		GraphView graph = this.answers.graph(id, parameters);
		Map<String, String> labels = new HashMap<>();
		graph.nodes().forEach((actor) -> labels.put(actor.id(), actor.label()));
		return new TableExport<>("network-" + id, links(labels), graph.links().stream());
	}

	/** The links with the headers that Gephi looks for. */
	private static Table<Link> links(Map<String, String> labels) {
		return Table.of(Link.class)
			.with("Source", Link::from)
			.with("Target", Link::to)
			.with("Source label", (link) -> labels.get(link.from()))
			.with("Target label", (link) -> labels.get(link.to()))
			.with("Weight", Link::weight)
			.with("Flows", Link::flows)
			.with("Streams", Link::streams)
			.with("Exchanges", Link::exchanges)
			.with("Since", Link::since);
	}

	@Export(value = "/api/v1/networks/{id}/measures", as = { MediaTypes.CSV, MediaTypes.XLSX })
	TableExport<MeasuredActor> actors(@PathVariable String id, @Valid NetworkParameters parameters) {
		return new TableExport<>("network-actors-" + id, ACTORS,
				this.answers.measures(id, parameters).measures().actors().stream());
	}

	@Export(value = "/api/v1/networks/{id}/history", as = { MediaTypes.CSV, MediaTypes.XLSX })
	TableExport<NetworkYear> years(@PathVariable String id, HistoryParameters parameters) {
		return new TableExport<>("network-years-" + id, YEARS, this.answers.history(id, parameters).items().stream());
	}

	private static @Nullable String code(Actor.@Nullable Sector sector) {
		return (sector != null) ? sector.code() : null;
	}

	private static @Nullable String title(Actor.@Nullable Sector sector) {
		return (sector != null) ? sector.title() : null;
	}

	private static @Nullable Double betweenness(@Nullable CriticalActor actor) {
		return (actor != null) ? actor.betweenness() : null;
	}

}
