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
		NetworkFilter filter = this.filters.read(parameters);
		NetworkReference network = reference(id);
		Selection selection = this.networks.select(id, filter);
		SimpleGraph graph = selection.graph();
		return new GraphView(network, filter, Definitions.ofGraph(id, filter), this.release.findId().orElse(null),
				selection.undated(), graph.selfLinks(), graph.nodes(), graph.links());
	}

	MeasuresView measures(String id, NetworkParameters parameters) {
		NetworkFilter filter = this.filters.read(parameters);
		NetworkReference network = reference(id);
		Selection selection = this.networks.select(id, filter);
		return new MeasuresView(network, filter, Definitions.ofMeasures(id, filter), this.release.findId().orElse(null),
				selection.undated(), this.measuring.measure(selection.graph()));
	}

	HistoryView history(String id, HistoryParameters parameters) {
		NetworkFilter filter = this.filters.read(parameters);
		NetworkReference network = reference(id);
		Selection selection = this.networks.select(id, filter);
		List<NetworkYear> years = new ArrayList<>();
		selection.graphs().forEach((year, graph) -> years.add(this.measuring.measure(graph, year)));
		return new HistoryView(network, filter, Definitions.ofHistory(id, filter), this.release.findId().orElse(null),
				selection.undated(), years);
	}

	private NetworkReference reference(String id) {
		return new NetworkReference(id, this.networks.getTitle(id));
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
