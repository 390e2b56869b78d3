package org.symbiograph.networks.sectors;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.symbiograph.networks.sectors.SectorFlow.Kinds;
import org.symbiograph.networks.sectors.SectorFlowQueries.Details;
import org.symbiograph.networks.sectors.SectorMatrix.Row;

import org.springframework.stereotype.Component;

/** Lays out what divisions give one another: flow by flow, by division, as a matrix. */
@Component
class SectorFlows {

	private final SectorFlowQueries queries;

	private final SectorTitles titles;

	SectorFlows(SectorFlowQueries queries, SectorTitles titles) {
		this.queries = queries;
		this.titles = titles;
	}

	SectorPairs count(SectorQuestion question) {
		return this.queries.count(question);
	}

	/** Some of the counted pairs, with what goes between them. */
	List<SectorFlow> list(SectorQuestion question, List<SectorPair> pairs) {
		Details details = this.queries.describe(question, pairs);
		return pairs.stream().map((pair) -> flow(pair, details)).toList();
	}

	private SectorFlow flow(SectorPair pair, Details details) {
		return new SectorFlow(this.titles.reference(Objects.requireNonNull(pair.from())),
				this.titles.reference(Objects.requireNonNull(pair.to())), pair.exchanges(), pair.places(),
				new Kinds(pair.material(), pair.energy(), pair.water()),
				details.streams().getOrDefault(pair.key(), List.of()),
				details.examples().getOrDefault(pair.key(), List.of()));
	}

	/** The divisions of the counted pairs, those that give and take most first. */
	List<SectorSummary> summarize(SectorQuestion question, SectorPairs counted) {
		Map<String, Long> companies = this.queries.countCompanies(question);
		return counted.divisions()
			.stream()
			.map((division) -> summarize(division, counted.pairs(), companies.getOrDefault(division, 0L)))
			.sorted(Comparator.<SectorSummary>comparingLong((sector) -> sector.gives() + sector.takes())
				.reversed()
				.thenComparing(SectorSummary::code))
			.toList();
	}

	private SectorSummary summarize(String division, List<SectorPair> pairs, long companies) {
		List<SectorPair> own = pairs.stream()
			.filter((pair) -> division.equals(pair.from()) || division.equals(pair.to()))
			.toList();
		long partners = own.stream()
			.flatMap((pair) -> Stream.of(pair.from(), pair.to()))
			.filter((other) -> !division.equals(other))
			.distinct()
			.count();
		SectorReference sector = this.titles.reference(division);
		return new SectorSummary(sector.code(), sector.title(), this.titles.section(division),
				sum(own, (pair) -> division.equals(pair.from())), sum(own, (pair) -> division.equals(pair.to())),
				sum(own, SectorPair::isWithin), partners, companies);
	}

	private static long sum(List<SectorPair> pairs, Predicate<SectorPair> which) {
		return pairs.stream().filter(which).mapToLong(SectorPair::exchanges).sum();
	}

	/** The counted pairs with the giving divisions below and the taking ones beside. */
	SectorMatrix arrange(SectorPairs counted) {
		Map<String, Long> exchanges = counted.pairs()
			.stream()
			.collect(Collectors.toMap(SectorPair::key, SectorPair::exchanges));
		List<String> divisions = counted.divisions();
		List<Row> rows = divisions.stream()
			.map((from) -> new Row(from,
					divisions.stream().map((to) -> exchanges.getOrDefault(from + to, 0L)).toList()))
			.toList();
		return new SectorMatrix(divisions.stream().map(this.titles::reference).toList(), rows);
	}

}
