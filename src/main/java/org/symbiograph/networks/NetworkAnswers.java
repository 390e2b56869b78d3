package org.symbiograph.networks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.symbiograph.web.CurrentRelease;

import org.springframework.stereotype.Component;

/** Puts together what is answered about the graph of a network. */
@Component
class NetworkAnswers {

	private final Networks networks;

	private final NetworkFilters filters;

	private final Measuring measuring;

	private final CurrentRelease release;

	NetworkAnswers(Networks networks, NetworkFilters filters, Measuring measuring, CurrentRelease release) {
		this.networks = networks;
		this.filters = filters;
		this.measuring = measuring;
		this.release = release;
	}

	GraphView graph(String id, NetworkParameters parameters) {
		return select(id, parameters).graph();
	}

	MeasuresView measures(String id, NetworkParameters parameters) {
		return select(id, parameters).measures();
	}

	/** What is told of a network, to be answered as a graph, as numbers or as both. */
	Selected select(String id, NetworkParameters parameters) {
		NetworkFilter filter = this.filters.read(parameters);
		return new Selected(reference(id), filter, this.networks.select(id, filter));
	}

	HistoryView history(String id, HistoryParameters parameters) {
		NetworkFilter filter = this.filters.read(parameters);
		NetworkReference network = reference(id);
		Selection selection = this.networks.select(id, filter);
		List<NetworkYear> years = new ArrayList<>();
		selection.graphs().forEach((year, graph) -> years.add(this.measuring.measure(graph, year)));
		return new HistoryView(network, filter, Definitions.ofHistory(id, filter), release(), selection.undated(),
				years);
	}

	private @Nullable String release() {
		return this.release.findId().orElse(null);
	}

	private NetworkReference reference(String id) {
		return new NetworkReference(id, this.networks.getTitle(id));
	}

	/** What is told of a network, as far as it is asked for. */
	class Selected {

		private final NetworkReference network;

		private final NetworkFilter filter;

		private final Selection selection;

		private final SimpleGraph graph;

		Selected(NetworkReference network, NetworkFilter filter, Selection selection) {
			this.network = network;
			this.filter = filter;
			this.selection = selection;
			this.graph = selection.graph();
		}

		GraphView graph() {
			return new GraphView(this.network, this.filter, Definitions.ofGraph(this.network.id(), this.filter),
					release(), this.selection.undated(), this.graph.selfLinks(), this.graph.nodes(),
					this.graph.links());
		}

		MeasuresView measures() {
			return new MeasuresView(this.network, this.filter, Definitions.ofMeasures(this.network.id(), this.filter),
					release(), this.selection.undated(), NetworkAnswers.this.measuring.measure(this.graph));
		}

	}

	/** A network mentioned in an answer. */
	record NetworkReference(@Schema(example = "kalundborg") String id, String title) {

		@JsonProperty
		String href() {
			return "/api/v1/networks/" + this.id;
		}

	}

	/** A network as a graph. */
	@Schema(name = "NetworkGraph")
	record GraphView(NetworkReference network, NetworkFilter filter,
			@Schema(description = "Which graph it is") String definition, @Nullable String release,
			@Schema(description = "What is told without a year of beginning; left out where a year is asked for") int undated,
			@Schema(description = "Actors that give to themselves; left out") int selfLinks, List<Actor> nodes,
			List<Link> links) {

	}

	/** A network as numbers. */
	@Schema(name = "MeasuredNetwork")
	record MeasuresView(NetworkReference network, NetworkFilter filter,
			@Schema(description = "What each number means, by its name") Map<String, String> definition,
			@Nullable String release,
			@Schema(description = "What is told without a year of beginning; left out where a year is asked for") int undated,
			@JsonUnwrapped Measures measures) {

		/** With no more actors than one answer takes. */
		MeasuresView abridged() {
			return new MeasuresView(this.network, this.filter, this.definition, this.release, this.undated,
					this.measures.abridged());
		}

	}

	/** A network year by year. */
	@Schema(name = "NetworkHistory")
	record HistoryView(NetworkReference network, NetworkFilter filter,
			@Schema(description = "What each number means, by its name") Map<String, String> definition,
			@Nullable String release,
			@Schema(description = "What is told without a year of beginning; it is in no year") int undated,
			List<NetworkYear> items) {

	}

}
