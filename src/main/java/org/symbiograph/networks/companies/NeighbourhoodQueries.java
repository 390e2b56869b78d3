package org.symbiograph.networks.companies;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.symbiograph.codes.Code;
import org.symbiograph.codes.Scheme;
import org.symbiograph.graph.Rows;
import org.symbiograph.graph.Statements;
import org.symbiograph.networks.companies.CompanyNetwork.Precedent;
import org.symbiograph.networks.companies.Member.MemberSector;
import org.symbiograph.networks.companies.MemberStreams.MemberStream;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads who is connected to a company, and what bears on its streams. */
@Repository
@Transactional(readOnly = true)
class NeighbourhoodQueries {

	private final Statements statements;

	NeighbourhoodQueries(Statements statements) {
		this.statements = statements;
	}

	Optional<CompanyRow> findCompany(String id) {
		return list("company", Map.of("id", id), CompanyRow.class).stream().findFirst();
	}

	/**
	 * To whom a company is connected, at once: each answer costs more to ask than to
	 * find.
	 */
	Connections findConnections(Asked asked) {
		return list("connections", Map.of("id", asked.company(), "networks", asked.networks(), "sectors",
				asked.sectors(), "areas", asked.areas().stream().map(NeighbourhoodQueries::area).toList()),
				Connections.class)
			.getFirst();
	}

	private static Map<String, Object> area(Area area) {
		return Map.of("latitude", area.latitude(), "longitude", area.longitude(), "metres", area.metres());
	}

	/** Companies with those of their streams that bear one of some codes. */
	List<MemberStreams> listMembers(Collection<String> ids, Map<Scheme, Set<String>> keys) {
		Map<String, Boolean> wanted = keys.entrySet()
			.stream()
			.flatMap((scheme) -> scheme.getValue().stream().map((key) -> scheme.getKey().id() + " " + key))
			.collect(Collectors.toMap(Function.identity(), (key) -> true));
		return list("member-exchanges", Map.of("ids", ids, "keys", wanted), MemberRow.class).stream()
			.map(MemberRow::streams)
			.toList();
	}

	/** What precedents used together with streams, by the codes of each. */
	List<Complement> listComplements(List<List<Code>> streams) {
		List<List<Map<String, String>>> keys = streams.stream()
			.map((codes) -> codes.stream()
				.map((code) -> Map.of("scheme", code.scheme().id(), "key", code.key()))
				.toList())
			.toList();
		return list("complements", Map.of("streams", keys), Complement.class);
	}

	/** Exchanges as they are referred to. */
	List<Precedent> listCited(Collection<String> ids) {
		return list("cited-exchanges", Map.of("ids", ids), Precedent.class);
	}

	private <T> List<T> list(String statement, Map<String, Object> parameters, Class<T> type) {
		return List.copyOf(this.statements.query("networks/" + statement)
			.bindAll(parameters)
			.fetchAs(type)
			.mappedBy(Rows.as(type))
			.all());
	}

	/** A company as the analysis starts from it. */
	record CompanyRow(String id, String name, boolean anonymous, @Nullable String activity, @Nullable String country,
			List<String> sectors, @Nullable Double latitude, @Nullable Double longitude, @Nullable String locatedBy,
			List<String> networks, long memberOf, List<GivenRow> gives) {

	}

	/** What an exchange of the company gives. */
	record GivenRow(String exchange, String stream, String kind, List<String> ewc, List<String> cpa, List<String> cas) {

	}

	/**
	 * Which connections are asked for; what is empty is not.
	 *
	 * @param company id of the company, for its suppliers and customers
	 * @param networks ids of networks
	 * @param sectors keys of NACE sectors
	 * @param areas the one area whose companies are asked for
	 */
	record Asked(String company, List<String> networks, List<String> sectors, List<Area> areas) {

	}

	/** What is around a point (WGS 84), within so many metres. */
	record Area(double latitude, double longitude, double metres) {

	}

	/** To whom a company is connected. */
	record Connections(List<Partner> partners, List<NetworkCompanies> networks, List<SectorPeers> peers,
			List<Neighbour> neighbours) {

	}

	/** A company that gives to it or takes from it. */
	record Partner(String company, boolean gives, String stream, @Nullable String exchange, @Nullable String link) {

	}

	/** The companies of a network, and how many there are. */
	record NetworkCompanies(String network, String title, String kind, List<String> companies, long members) {

	}

	/** The companies of a sector, and how many there are. */
	record SectorPeers(String sector, List<String> companies, long members) {

	}

	/** A company near a point. */
	record Neighbour(String company, double metres, String locatedBy) {

	}

	/**
	 * A residue used together with a stream, which is named by its place among those
	 * asked for.
	 */
	record Complement(int stream, String complement, String scheme, String code, long receivers, List<String> exchanges,
			List<String> others) {

		/** The classification its code is of. */
		Scheme classification() {
			return Scheme.of(this.scheme).orElseThrow();
		}

	}

	record MemberRow(String id, String name, boolean anonymous, @Nullable String activity, @Nullable String country,
			List<MemberSector> sectors, List<MemberStream> gives, List<MemberStream> takes) {

		MemberStreams streams() {
			return new MemberStreams(
					new Member(this.id, this.name, this.anonymous, this.activity, this.country, this.sectors, false),
					this.gives, this.takes);
		}

	}

}
