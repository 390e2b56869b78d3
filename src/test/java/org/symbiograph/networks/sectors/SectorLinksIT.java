package org.symbiograph.networks.sectors;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.symbiograph.graph.GraphTest;
import org.symbiograph.graph.SmallGraph;
import org.symbiograph.library.ExchangeFilter;
import org.symbiograph.library.ExchangeFilters;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** Exchanges count between divisions as the literature counts them. */
@GraphTest
class SectorLinksIT {

	private final SectorLinks links;

	private final ExchangeFilters filters;

	private final SmallGraph graph;

	@Autowired
	SectorLinksIT(SectorLinks links, ExchangeFilters filters, SmallGraph graph) {
		this.links = links;
		this.filters = filters;
		this.graph = graph;
	}

	@Test
	@Transactional
	void anExchangeCountsOnceBetweenTheFirstCodesOfItsParties() {
		this.graph.given("""
				CREATE (:Exchange {id: 'a', sortKey: 'a', kind: 'material', from: 1990, until: 2001,
				  donorSectors: ['2410', '3511'], receiverSectors: ['2351', 'C']})""");

		assertThat(this.links.list(all())).containsExactly(new SectorLink("24", "Manufacture of basic metals", "23",
				"Manufacture of other non-metallic mineral products", "a", 1990, 2001, "material"));
	}

	@Test
	@Transactional
	void whatHasNoDivisionOnASideIsNoLink() {
		this.graph
			.given("""
					CREATE (:Exchange {id: 'a', sortKey: 'a', kind: 'energy', donorSectors: [], receiverSectors: ['20']}),
					  (:Exchange {id: 'b', sortKey: 'b', kind: 'energy', donorSectors: ['351'], receiverSectors: ['C']}),
					  (:Exchange {id: 'c', sortKey: 'c', kind: 'energy', donorSectors: ['35'], receiverSectors: ['35']})""");

		assertThat(this.links.list(all())).extracting(SectorLink::exchange).containsExactly("c");
	}

	@Test
	void theRowsOfMaestriGiveThePublishedCounts() {
		List<SectorLink> maestri = this.links.list(filter("maestri"));

		assertThat(maestri).hasSize(363);
		assertThat(maestri).filteredOn((link) -> link.from().equals("24") && link.to().equals("23")).hasSize(21);
		assertThat(maestri).filteredOn((link) -> link.from().equals("35")).hasSize(59);
		assertThat(maestri).filteredOn((link) -> link.to().equals("20")).hasSize(83);
	}

	private ExchangeFilter all() {
		return filter(null);
	}

	private ExchangeFilter filter(@Nullable String source) {
		return this.filters.read(new SectorParameters(source, null, null, null).ofExchanges(null, null), null);
	}

}
