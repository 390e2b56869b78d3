package org.symbiograph.networks.companies;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.symbiograph.codes.Code;
import org.symbiograph.codes.Codes;
import org.symbiograph.networks.companies.NeighbourhoodQueries.Area;
import org.symbiograph.networks.companies.NeighbourhoodQueries.Asked;
import org.symbiograph.networks.companies.NeighbourhoodQueries.Connections;
import org.symbiograph.networks.companies.NeighbourhoodQueries.Neighbour;
import org.symbiograph.networks.companies.NeighbourhoodQueries.NetworkCompanies;
import org.symbiograph.networks.companies.NeighbourhoodQueries.Partner;
import org.symbiograph.networks.companies.NeighbourhoodQueries.SectorPeers;
import org.symbiograph.networks.companies.Producer.Place;

import org.springframework.stereotype.Component;

/** Finds the companies that a company is connected to. */
@Component
class Neighbourhoods {

	/** From how many peers on the next broader sector is not looked at. */
	private static final int ENOUGH_PEERS = 10;

	private static final double METRES_PER_KM = 1_000;

	private final NeighbourhoodQueries queries;

	private final Codes codes;

	Neighbourhoods(NeighbourhoodQueries queries, Codes codes) {
		this.queries = queries;
		this.codes = codes;
	}

	Neighbourhood of(Producer producer, Scope scope) {
		Neighbourhood found = new Neighbourhood(producer.id());
		Place place = producer.place();
		List<Area> areas = (scope.has(TieKind.NEIGHBOURS) && place != null)
				? List.of(new Area(place.latitude(), place.longitude(), scope.radiusKm() * METRES_PER_KM)) : List.of();
		List<List<Code>> sectors = scope.has(TieKind.SECTOR) ? producer.sectors().stream().map(this::levels).toList()
				: List.of();
		Connections connections = this.queries.findConnections(new Asked(
				scope.has(TieKind.SUPPLY_CHAIN) ? Objects.requireNonNullElse(producer.id(), "") : "",
				producer.networks(), sectors.stream().flatMap(List::stream).map(Code::key).distinct().toList(), areas));
		if (scope.has(TieKind.SUPPLY_CHAIN) && producer.id() != null) {
			addPartners(producer, connections.partners(), found);
		}
		connections.networks()
			.stream()
			.filter((network) -> scope.has(TieKind.of(network.kind())))
			.forEach((network) -> addNetwork(network, found));
		Map<String, SectorPeers> peers = connections.peers()
			.stream()
			.collect(Collectors.toMap(SectorPeers::sector, Function.identity()));
		sectors.forEach((levels) -> addPeers(levels, peers, found));
		if (scope.has(TieKind.NEIGHBOURS)) {
			addNeighbours(place, connections.neighbours(), found);
		}
		return found;
	}

	/** A sector and those above it, whose companies are its peers. */
	private List<Code> levels(Code sector) {
		return Stream.concat(Stream.of(sector), this.codes.listBroader(sector).stream())
			.filter((level) -> !level.level().equals("section"))
			.toList();
	}

	private static void addPartners(Producer producer, List<Partner> partners, Neighbourhood found) {
		Map<String, List<Partner>> byCompany = partners.stream()
			.collect(Collectors.groupingBy(Partner::company, LinkedHashMap::new, Collectors.toList()));
		found.count(TieKind.SUPPLY_CHAIN, byCompany.size());
		byCompany.forEach((company, rows) -> rows.stream()
			.collect(Collectors.partitioningBy(Partner::gives))
			.forEach((taking, exchanged) -> {
				if (!exchanged.isEmpty()) {
					found.add(company, partner(producer.name(), taking, exchanged));
				}
			}));
	}

	private static Tie partner(String producer, boolean taking, List<Partner> rows) {
		List<String> streams = List.copyOf(rows.stream()
			.map(Partner::stream)
			.collect(Collectors.toMap((name) -> name.toLowerCase(Locale.ROOT), Function.identity(), (one, same) -> one,
					LinkedHashMap::new))
			.values());
		return Tie.ofSupplyChain(
				(taking ? "takes %s from %s" : "gives %s to %s").formatted(String.join(", ", streams), producer),
				taking ? streams : List.of(),
				rows.stream().map(Partner::exchange).filter(Objects::nonNull).distinct().toList());
	}

	private static void addNetwork(NetworkCompanies network, Neighbourhood found) {
		TieKind kind = TieKind.of(network.kind());
		found.countOthers(kind, network.members());
		if (network.members() > network.companies().size()) {
			found.note("%s has %d companies; %d of them are looked at".formatted(network.title(), network.members(),
					network.companies().size()));
		}
		Tie tie = Tie.ofNetwork(kind, "both in " + network.title(), network.network());
		network.companies().forEach((company) -> found.add(company, tie));
	}

	/** From the class outwards, until there are enough. */
	private static void addPeers(List<Code> levels, Map<String, SectorPeers> peers, Neighbourhood found) {
		for (Code level : levels) {
			SectorPeers among = Objects.requireNonNull(peers.get(level.key()));
			Tie tie = Tie.ofSector("both in NACE %s %s %s".formatted(level.level(), level.code(), level.title()),
					level.code());
			among.companies()
				.stream()
				.filter((company) -> found.ties(company).stream().noneMatch((known) -> known.kind() == TieKind.SECTOR))
				.forEach((company) -> found.add(company, tie));
			if (among.members() > ENOUGH_PEERS || level.equals(levels.getLast())) {
				found.countOthers(TieKind.SECTOR, among.members());
				return;
			}
		}
	}

	private static String distance(double kilometres, boolean approximate) {
		if (!approximate) {
			return "%.1f km away".formatted(kilometres);
		}
		return (kilometres < 1) ? "in the same NUTS region of level 3"
				: "about %.0f km away, by the middle of NUTS regions".formatted(kilometres);
	}

	private static void addNeighbours(@Nullable Place place, List<Neighbour> neighbours, Neighbourhood found) {
		if (place == null) {
			found.note("It is not known where the company is, so neighbours by distance are not looked for");
			return;
		}
		found.count(TieKind.NEIGHBOURS, neighbours.size());
		for (Neighbour neighbour : neighbours) {
			boolean approximate = place.approximate() || neighbour.locatedBy().equals("region");
			double kilometres = Math.round(neighbour.metres() / METRES_PER_KM * 10) / 10.0;
			found.add(neighbour.company(),
					Tie.ofNeighbours(distance(kilometres, approximate), kilometres, approximate));
		}
	}

}
