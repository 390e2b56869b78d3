package org.symbiograph.networks.sectors;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.symbiograph.codes.Code;
import org.symbiograph.codes.Codes;
import org.symbiograph.library.ExchangeFilter;
import org.symbiograph.library.ExchangeFilters;
import org.symbiograph.networks.sectors.SectorProfile.Described;
import org.symbiograph.networks.sectors.SectorProfile.Exchanges;
import org.symbiograph.networks.sectors.SectorProfile.Given;
import org.symbiograph.networks.sectors.SectorProfile.Narrower;
import org.symbiograph.networks.sectors.SectorProfile.Partner;
import org.symbiograph.networks.sectors.SectorProfile.Taken;
import org.symbiograph.networks.sectors.SectorProfile.Totals;
import org.symbiograph.networks.sectors.SectorProfileQueries.Companies;
import org.symbiograph.networks.sectors.SectorProfileQueries.OtherCount;
import org.symbiograph.networks.sectors.SectorProfileQueries.SectorCount;
import org.symbiograph.networks.sectors.SectorProfileQueries.Side;
import org.symbiograph.networks.sectors.SectorStreams.SectorStream;
import org.symbiograph.web.CurrentRelease;

import org.springframework.stereotype.Component;

/** Describes what a sector gives and takes. */
@Component
class SectorProfiles {

	/** How many rows of a list are shown; a file has all. */
	private static final int MOST = 50;

	private final SectorProfileQueries queries;

	private final ExchangeFilters filters;

	private final Codes codes;

	private final SectorTitles titles;

	private final SectorStreams streams;

	private final CurrentRelease release;

	SectorProfiles(SectorProfileQueries queries, ExchangeFilters filters, Codes codes, SectorTitles titles,
			SectorStreams streams, CurrentRelease release) {
		this.queries = queries;
		this.filters = filters;
		this.codes = codes;
		this.titles = titles;
		this.streams = streams;
		this.release = release;
	}

	SectorProfile describe(Code sector, SectorParameters parameters) {
		Side gives = find(SectorSide.GIVES, sector, parameters);
		Side takes = find(SectorSide.TAKES, sector, parameters);
		Companies companies = this.queries.listCompanies(filter(SectorSide.GIVES, sector, parameters),
				filter(SectorSide.TAKES, sector, parameters), MOST);
		List<SectorStream> given = this.streams.list(gives.streams());
		List<SectorStream> taken = this.streams.list(takes.streams());
		List<Partner> partners = partners(gives.others(), takes.others());
		return new SectorProfile(described(sector),
				this.codes.listBroader(sector).stream().map(SectorReference::to).toList(),
				narrower(gives.narrower(), takes.narrower()), exchanges(gives.others(), takes.others()),
				companies.items(), given.stream().limit(MOST).map(SectorProfiles::given).toList(),
				taken.stream().limit(MOST).map(SectorProfiles::taken).toList(), partners.stream().limit(MOST).toList(),
				new Totals(given.size(), taken.size(), partners.size(), companies.total()), SectorProfile.DEFINITION,
				this.filters.read(parameters.ofExchanges(null, null), null).given(),
				this.release.findId().orElse(null));
	}

	/** What a sector has on one side. */
	Side find(SectorSide side, Code sector, SectorParameters parameters) {
		return this.queries.find(side, filter(side, sector, parameters), sector, this.codes.listNarrower(sector));
	}

	private ExchangeFilter filter(SectorSide side, Code sector, SectorParameters parameters) {
		return this.filters.read((side == SectorSide.GIVES) ? parameters.ofExchanges(sector.key(), null)
				: parameters.ofExchanges(null, sector.key()), null);
	}

	private static Described described(Code sector) {
		return new Described(sector.code(), SectorReference.to(sector).title(), sector.level());
	}

	private List<Narrower> narrower(List<SectorCount> gives, List<SectorCount> takes) {
		Map<String, Long> given = gives.stream().collect(Collectors.toMap(SectorCount::key, SectorCount::exchanges));
		Map<String, Long> taken = takes.stream().collect(Collectors.toMap(SectorCount::key, SectorCount::exchanges));
		return keys(given, taken).map((key) -> {
			SectorReference sector = this.titles.reference(key);
			return new Narrower(sector.code(), sector.title(), given.getOrDefault(key, 0L),
					taken.getOrDefault(key, 0L));
		}).toList();
	}

	private static Exchanges exchanges(List<OtherCount> gives, List<OtherCount> takes) {
		long within = sum(gives.stream().filter(OtherCount::inside));
		return new Exchanges(sum(gives.stream()), sum(takes.stream()), within, withoutSector(gives),
				withoutSector(takes));
	}

	private static long withoutSector(List<OtherCount> others) {
		return sum(others.stream().filter((other) -> other.division() == null && !other.inside()));
	}

	private static long sum(Stream<OtherCount> others) {
		return others.mapToLong(OtherCount::exchanges).sum();
	}

	private List<Partner> partners(List<OtherCount> gives, List<OtherCount> takes) {
		Map<String, Long> given = outside(gives);
		Map<String, Long> taken = outside(takes);
		return keys(given, taken)
			.map((key) -> partner(this.titles.reference(key), given.getOrDefault(key, 0L), taken.getOrDefault(key, 0L)))
			.sorted(Comparator.comparingLong(Partner::total).reversed().thenComparing(Partner::code))
			.toList();
	}

	private static Partner partner(SectorReference sector, long given, long taken) {
		return new Partner(sector.code(), sector.title(), given, taken, given + taken);
	}

	private static Map<String, Long> outside(List<OtherCount> others) {
		return others.stream()
			.filter((other) -> !other.inside())
			.flatMap((other) -> Optional.ofNullable(other.division())
				.map((key) -> new SectorCount(key, other.exchanges()))
				.stream())
			.collect(Collectors.toMap(SectorCount::key, SectorCount::exchanges));
	}

	private static Stream<String> keys(Map<String, Long> given, Map<String, Long> taken) {
		return Stream.concat(given.keySet().stream(), taken.keySet().stream()).distinct().sorted();
	}

	private static Given given(SectorStream stream) {
		return new Given(stream.code(), stream.exchanges(), stream.ends(), stream.withoutSector(), stream.examples());
	}

	private static Taken taken(SectorStream stream) {
		return new Taken(stream.code(), stream.exchanges(), stream.ends(), stream.withoutSector(), stream.examples());
	}

}
