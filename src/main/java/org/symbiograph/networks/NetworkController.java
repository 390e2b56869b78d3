package org.symbiograph.networks;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;
import org.symbiograph.networks.NetworkAnswers.GraphView;
import org.symbiograph.networks.NetworkAnswers.HistoryView;
import org.symbiograph.networks.NetworkAnswers.MeasuresView;
import org.symbiograph.networks.NetworkDetails.NetworkView;
import org.symbiograph.networks.NetworkQueries.NetworkSummary;
import org.symbiograph.web.Page;
import org.symbiograph.web.Paging;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Networks", description = "Who is connected with whom, and what follows from it")
class NetworkController {

	private static final String WITHOUT_DATA_SCIENCE = "The graph is on a server without the plugin Graph Data Science";

	private final NetworkList networks;

	private final NetworkDetails details;

	private final NetworkAnswers answers;

	NetworkController(NetworkList networks, NetworkDetails details, NetworkAnswers answers) {
		this.networks = networks;
		this.details = details;
		this.answers = answers;
	}

	@GetMapping("/api/v1/networks")
	@Operation(summary = "Browse networks", description = "The two of the whole library, then that of each case study, "
			+ "those with most companies first.")
	Page<NetworkSummary> networks(@ParameterObject NetworkListParameters parameters,
			@Valid @ParameterObject Paging paging) {
		List<NetworkSummary> all = this.networks.list(parameters);
		return new Page<>(paging.part(all), paging.of(all.size()));
	}

	@GetMapping("/api/v1/networks/{id}")
	@Operation(summary = "Open a network", description = "What it covers, who is in it, and how it grew.")
	NetworkView network(@PathVariable @Parameter(example = "kalundborg") String id) {
		return this.details.get(id);
	}

	@GetMapping("/api/v1/networks/{id}/graph")
	@Operation(summary = "Who gives to whom",
			description = "As a simple directed graph; as GraphML, or as a table of links, for Gephi, R or Python. "
					+ "The id sectors is the network between the NACE divisions of the whole library, supply-chains that "
					+ "of all its companies.")
	GraphView graph(@PathVariable @Parameter(example = "kalundborg") String id,
			@Valid @ParameterObject NetworkParameters parameters) {
		return this.answers.graph(id, parameters);
	}

	@GetMapping("/api/v1/networks/{id}/measures")
	@Operation(summary = "Measure a network",
			description = "As the literature measures them, each number with its definition, and what the loss of each "
					+ "actor would do. Computed on the graph that /graph answers for the same parameters.")
	@ApiResponse(responseCode = "200")
	@ApiResponse(responseCode = "501", description = WITHOUT_DATA_SCIENCE)
	MeasuresView measures(@PathVariable @Parameter(example = "kalundborg") String id,
			@Valid @ParameterObject NetworkParameters parameters) {
		return this.answers.measures(id, parameters).abridged();
	}

	@GetMapping("/api/v1/networks/{id}/history")
	@Operation(summary = "A network at different years", description = "Its measures in each year in which it changes.")
	@ApiResponse(responseCode = "200")
	@ApiResponse(responseCode = "501", description = WITHOUT_DATA_SCIENCE)
	HistoryView history(@PathVariable @Parameter(example = "kwinana") String id,
			@ParameterObject HistoryParameters parameters) {
		return this.answers.history(id, parameters);
	}

}
