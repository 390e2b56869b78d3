package org.symbiograph.networks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.symbiograph.networks.NetworkQueries.CaseStudyNetwork;
import org.symbiograph.networks.NetworkQueries.Member;
import org.symbiograph.networks.NetworkQueries.NetworkSummary;
import org.symbiograph.networks.Selection.Contribution;

import org.springframework.stereotype.Component;

/** Opens networks. */
@Component
class NetworkDetails {

	private static final String COVERS = "All links that sources draw of it and all exchanges reported of it, whatever "
			+ "their status and whenever they ran, told by any source; narrow it with flows, until and source.";

	private static final NetworkFilter ALL = new NetworkFilter(Flow.ids(), null, null);

	private final Networks networks;

	NetworkDetails(Networks networks) {
		this.networks = networks;
	}

	NetworkView get(String id) {
		return WholeLibrary.of(id).map(this::view).orElseGet(() -> view(this.networks.getCaseStudy(id)));
	}

	private NetworkView view(WholeLibrary network) {
		NetworkSummary summary = this.networks.listWholeLibrary()
			.filter((whole) -> whole.id().equals(network.id()))
			.findFirst()
			.orElseThrow();
		return view(summary, network.covers(), null, this.networks.select(network.id(), ALL), null);
	}

	private NetworkView view(CaseStudyNetwork network) {
		Selection selection = this.networks.select(network.id(), ALL);
		NetworkSummary summary = new NetworkSummary(network.id(), network.title(), network.kind(), network.assigned(),
				network.place(), network.country(), network.members().size(), selection.exchanges(),
				selection.drawnLinks(), selection.from(), selection.until());
		return view(summary, COVERS, network.members(), selection, "/api/v1/case-studies/" + network.id());
	}

	private static NetworkView view(NetworkSummary summary, String covers, @Nullable List<Member> members,
			Selection selection, @Nullable String caseStudy) {
		return new NetworkView(summary, covers, members, selection.flows(), selection.contributions(),
				selection.undated(), years(selection), caseStudy);
	}

	private static List<YearSize> years(Selection selection) {
		List<YearSize> years = new ArrayList<>();
		selection.graphs()
			.forEach((year, graph) -> years.add(new YearSize(year, graph.nodes().size(), graph.links().size())));
		return years;
	}

	/** A network with all that is told of it, counted. */
	@Schema(name = "Network")
	record NetworkView(@JsonUnwrapped NetworkSummary summary,
			@Schema(description = "What its graph and its measures have unless they are filtered") String covers,
			@Schema(description = "The companies that give or take in it") @Nullable List<Member> members,
			@Schema(description = "How many links and exchanges there are of each flow; an exchange that a source draws counts once") Map<String, Long> flows,
			@Schema(description = "What each import tells of it") List<Contribution> imports,
			@Schema(description = "How many of these links and exchanges tell no year of beginning") int undated,
			@Schema(description = "The years in which it changes, and how large it is then") List<YearSize> years,
			@Schema(description = "Address of its case study") @Nullable String caseStudy) {

		@JsonProperty
		String graph() {
			return this.summary.href() + "/graph";
		}

		@JsonProperty
		String measures() {
			return this.summary.href() + "/measures";
		}

		@JsonProperty
		String history() {
			return this.summary.href() + "/history";
		}

	}

	/** How large a network is in a year. */
	record YearSize(@Schema(example = "1990") int year, int nodes, int links) {

	}

}
