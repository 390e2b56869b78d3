package org.symbiograph.networks.companies;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.symbiograph.library.CompanyQueries;
import org.symbiograph.library.ExchangeQueries;
import org.symbiograph.library.FormerCompanies;
import org.symbiograph.networks.companies.CompanyNetwork.Row;
import org.symbiograph.web.HtmlPage;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.util.UriComponentsBuilder;

/** A company: what it gave and took, and whom of its network to call about what. */
@HtmlPage
class CompanyPage {

	/** How many rows a column has unless told otherwise. */
	private static final int ROWS = 8;

	private static final List<TieKind> CHOICES = List.of(TieKind.SUPPLY_CHAIN, TieKind.PARK, TieKind.NEIGHBOURS,
			TieKind.ASSOCIATION, TieKind.SECTOR);

	private final CompanyQueries companies;

	private final ExchangeQueries exchanges;

	private final FormerCompanies former;

	private final ProducerReader producers;

	private final CompanyNetworkQueries networks;

	CompanyPage(CompanyQueries companies, ExchangeQueries exchanges, FormerCompanies former, ProducerReader producers,
			CompanyNetworkQueries networks) {
		this.companies = companies;
		this.exchanges = exchanges;
		this.former = former;
		this.producers = producers;
		this.networks = networks;
	}

	@GetMapping("/companies/{id}")
	String company(@PathVariable String id, CompanyNetworkParameters parameters, Model model) {
		CompanyQueries.Company company = this.companies.find(id).orElseThrow(() -> this.former.of(id, ""));
		int rows = Optional.ofNullable(parameters.limit()).orElse(ROWS);
		Scope scope = ScopeReader.read(ScopeReader.split(parameters.via()), parameters.radiusKm(), rows);
		CompanyNetwork network = this.producers.read(id, ScopeReader.split(parameters.streams()))
			.map((asked) -> this.networks.analyse(asked, scope))
			.orElseThrow(() -> this.former.of(id, ""));
		model.addAttribute("company", company);
		model.addAttribute("gives", this.exchanges.list(company.gives()));
		model.addAttribute("takes", this.exchanges.list(company.takes()));
		model.addAttribute("network", network);
		model.addAttribute("first", first(network).orElse(null));
		model.addAttribute("ties", ties(scope));
		model.addAttribute("columns", columns(network));
		model.addAttribute("query", query(parameters));
		model.addAttribute("streams", parameters.streams());
		return "companies/company";
	}

	/** Whom to call before all others: who may want it, else who could join in. */
	private static Optional<Row> first(CompanyNetwork network) {
		return Stream.of(network.interested(), network.complementary(), network.same())
			.flatMap(List::stream)
			.filter((row) -> !row.already() && !row.company().anonymous())
			.findFirst();
	}

	private static List<Choice> ties(Scope scope) {
		return CHOICES.stream().map((kind) -> new Choice(kind.id(), kind, scope.has(kind))).toList();
	}

	private static List<Column> columns(CompanyNetwork network) {
		Map<String, Integer> counts = network.counts();
		return List.of(new Column("interested", network.interested(), counts.getOrDefault("interested", 0)),
				new Column("complementary", network.complementary(), counts.getOrDefault("complementary", 0)),
				new Column("same", network.same(), counts.getOrDefault("same", 0)));
	}

	/** What narrows the analysis, without how many rows are shown. */
	private static String query(CompanyNetworkParameters parameters) {
		return UriComponentsBuilder.newInstance()
			.queryParamIfPresent("via", given(parameters.via()))
			.queryParamIfPresent("radiusKm", Optional.ofNullable(parameters.radiusKm()))
			.queryParamIfPresent("streams", given(parameters.streams()))
			.encode()
			.build()
			.toUriString();
	}

	private static Optional<String> given(@Nullable String text) {
		return Optional.of(ScopeReader.split(text).stream().collect(Collectors.joining(",")))
			.filter((joined) -> !joined.isEmpty());
	}

	/**
	 * A tie that can count.
	 *
	 * @param id its name in addresses
	 * @param kind the tie
	 * @param counts whether it does
	 */
	record Choice(String id, TieKind kind, boolean counts) {

	}

	/**
	 * Why companies of the network matter, and those that do.
	 *
	 * @param id why
	 * @param rows the first of them
	 * @param total how many there are
	 */
	record Column(String id, List<Row> rows, int total) {

	}

}
