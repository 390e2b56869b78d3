package org.symbiograph.networks;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.symbiograph.library.ExchangeFilters;
import org.symbiograph.networks.sectors.SectorLink;
import org.symbiograph.networks.sectors.SectorLinks;
import org.symbiograph.library.ExchangeParameters;
import org.symbiograph.networks.NetworkQueries.CaseStudyNetwork;
import org.symbiograph.networks.NetworkQueries.NetworkSummary;
import org.symbiograph.networks.ReportedLink.Party;
import org.symbiograph.web.Nearest;
import org.symbiograph.web.NotFound;

import org.springframework.stereotype.Component;

/** The networks there are: one of each case study, and two of the whole library. */
@Component
class Networks {

	private final NetworkQueries queries;

	private final SectorLinks sectors;

	private final ExchangeFilters exchangeFilters;

	Networks(NetworkQueries queries, SectorLinks sectors, ExchangeFilters exchangeFilters) {
		this.queries = queries;
		this.sectors = sectors;
		this.exchangeFilters = exchangeFilters;
	}

	/** The networks of the whole library. */
	Stream<NetworkSummary> listWholeLibrary() {
		return this.queries.listExtents()
			.stream()
			.flatMap((extent) -> WholeLibrary.of(extent.id())
				.map((network) -> new NetworkSummary(network.id(), network.title(), WholeLibrary.KIND, null, null, null,
						extent.companies(), extent.exchanges(), extent.links(), extent.from(), extent.until()))
				.stream());
	}

	/** The networks of case studies, those with most companies first. */
	Stream<NetworkSummary> listCaseStudies() {
		return this.queries.list().stream();
	}

	/** The title of a network. */
	String getTitle(String id) {
		return WholeLibrary.of(id).map(WholeLibrary::title).orElseGet(() -> getCaseStudy(id).title());
	}

	/** The network of a case study. */
	CaseStudyNetwork getCaseStudy(String id) {
		return this.queries.find(id).orElseThrow(() -> {
			List<String> ids = Stream
				.concat(Arrays.stream(WholeLibrary.values()).map(WholeLibrary::id),
						this.queries.list().stream().map(NetworkSummary::id))
				.toList();
			return new NotFound(
					"There is no network %s; nearest: %s".formatted(id, String.join(", ", Nearest.to(id, ids, 3))));
		});
	}

	/** What is told of a network, as far as a filter wants it. */
	Selection select(String id, NetworkFilter filter) {
		Optional<WholeLibrary> whole = WholeLibrary.of(id);
		if (whole.isEmpty()) {
			return Selection.of(this.queries.listLinks(id), filter);
		}
		return switch (whole.get()) {
			case SUPPLY_CHAINS -> Selection.of(this.queries.listAllLinks(), filter);
			case SECTORS -> Selection
				.of(Stream.concat(listSectorLinks(filter.source()).stream(), this.queries.listProductLinks().stream())
					.toList(), filter);
		};
	}

	/**
	 * The exchanges between sectors, as far as a source tells them.
	 */
	private List<ReportedLink> listSectorLinks(@Nullable String source) {
		List<String> tellers = (source != null) ? List.of(source) : List.of();
		ExchangeParameters parameters = new ExchangeParameters(null, null, null, null, null, null, null, null, null,
				null, null, null, null, source, null);
		return this.sectors.list(this.exchangeFilters.read(parameters, null))
			.stream()
			.map((link) -> new ReportedLink(link.exchange(), false, WholeLibrary.SECTORS.id(),
					division(link.from(), link.fromTitle()), division(link.to(), link.toTitle()), null,
					link.kind().equals("material") ? Flow.BY_PRODUCT.id() : Flow.UTILITY.id(), link.fromYear(),
					link.untilYear(), List.of(), tellers, link.exchange()))
			.toList();
	}

	private static Party division(String code, String title) {
		return new Party(code, title, false, null, new Actor.Sector(code, title));
	}

}
