package org.symbiograph.networks.companies;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.symbiograph.codes.Scheme;
import org.symbiograph.library.Exchange.Sector;
import org.symbiograph.networks.companies.Analysed.Other;
import org.symbiograph.networks.companies.CompanyNetwork.Connected;
import org.symbiograph.networks.companies.CompanyNetwork.Location;
import org.symbiograph.networks.companies.CompanyNetwork.Match;
import org.symbiograph.networks.companies.CompanyNetwork.OutletView;
import org.symbiograph.networks.companies.CompanyNetwork.Precedent;
import org.symbiograph.networks.companies.CompanyNetwork.Row;
import org.symbiograph.networks.companies.CompanyNetwork.StreamCode;
import org.symbiograph.networks.companies.CompanyNetwork.StreamView;
import org.symbiograph.networks.companies.CompanyNetwork.Subject;
import org.symbiograph.networks.companies.CompanyNetwork.Understanding;
import org.symbiograph.networks.companies.NeighbourhoodQueries.Complement;
import org.symbiograph.networks.companies.Producer.Place;
import org.symbiograph.precedents.CodeDescription;
import org.symbiograph.web.CurrentRelease;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Analyses the network of a company. */
@Component
@Transactional(readOnly = true)
class CompanyNetworkQueries {

	/** How many companies of the network are listed for each row of the other lists. */
	private static final int COMPANIES_A_ROW = 8;

	private final Neighbourhoods neighbourhoods;

	private final NeighbourhoodQueries queries;

	private final KnownStreams streams;

	private final CurrentRelease release;

	CompanyNetworkQueries(Neighbourhoods neighbourhoods, NeighbourhoodQueries queries, KnownStreams streams,
			CurrentRelease release) {
		this.neighbourhoods = neighbourhoods;
		this.queries = queries;
		this.streams = streams;
		this.release = release;
	}

	/**
	 * Who is in the network of a company, and who of them bears on its streams.
	 * @param asked the company, and the companies a request describes beside it
	 * @param scope which part of the network
	 */
	CompanyNetwork analyse(Analysed asked, Scope scope) {
		Producer producer = asked.producer();
		Neighbourhood neighbourhood = this.neighbourhoods.of(producer, scope);
		asked.others()
			.forEach((other) -> other.ties().forEach((tie) -> neighbourhood.add(other.streams().member().id(), tie)));
		List<KnownStream> streams = this.streams.of(producer.streams());
		List<MemberStreams> members = members(neighbourhood, asked, streams);
		CompanyAnalysis analysis = new CompanyAnalysis(producer.country(), neighbourhood, streams, members);
		List<Finding> same = analysis.same();
		List<Finding> complementary = analysis.complementary();
		List<Finding> interested = analysis.interested();
		Map<String, Precedent> precedents = precedents(
				Stream.of(same, complementary, interested).flatMap((rows) -> rows.stream().limit(scope.limit())));
		return new CompanyNetwork(subject(producer), this.release.findId().orElse(""),
				new Understanding(List.copyOf(scope.via()), scope.radiusKm(), scope.limit()),
				Stream.concat(asked.notes().stream(), neighbourhood.notes().stream()).toList(),
				streams.stream().map(CompanyNetworkQueries::view).toList(), connected(neighbourhood, members, scope),
				neighbourhood.sizes(), rows(same, scope, precedents), rows(complementary, scope, precedents),
				rows(interested, scope, precedents), Map.of("network", members.size(), "same", same.size(),
						"complementary", complementary.size(), "interested", interested.size()));
	}

	/** The companies of the network in its order, those of the request among them. */
	private List<MemberStreams> members(Neighbourhood neighbourhood, Analysed asked, List<KnownStream> streams) {
		Map<String, MemberStreams> described = asked.others()
			.stream()
			.collect(Collectors.toMap((other) -> other.streams().member().id(), Other::streams));
		List<String> companies = neighbourhood.companies();
		Map<String, MemberStreams> known = this.queries
			.listMembers(companies.stream().filter((id) -> !described.containsKey(id)).toList(), keys(streams))
			.stream()
			.collect(Collectors.toMap((streamsOf) -> streamsOf.member().id(), Function.identity()));
		return companies.stream()
			.map((id) -> described.containsKey(id) ? described.get(id) : known.get(id))
			.filter(Objects::nonNull)
			.toList();
	}

	private static Map<Scheme, Set<String>> keys(List<KnownStream> streams) {
		Map<Scheme, Set<String>> keys = new EnumMap<>(Scheme.class);
		for (Scheme scheme : List.of(Scheme.EWC, Scheme.CPA, Scheme.CAS)) {
			keys.put(scheme,
					streams.stream()
						.flatMap((known) -> Stream.concat(known.stream().keys(scheme),
								known.complements()
									.stream()
									.filter((complement) -> complement.classification() == scheme)
									.map(Complement::complement)))
						.collect(Collectors.toSet()));
		}
		return keys;
	}

	private Map<String, Precedent> precedents(Stream<Finding> findings) {
		return this.queries.listCited(findings.flatMap((finding) -> finding.precedents().stream()).distinct().toList())
			.stream()
			.collect(Collectors.toMap(Precedent::id, Function.identity()));
	}

	private static List<Row> rows(List<Finding> findings, Scope scope, Map<String, Precedent> precedents) {
		return findings.stream()
			.limit(scope.limit())
			.map((finding) -> new Row(finding.company(), finding.via(), finding.yours(), finding.theirs(),
					new Match(finding.level(), finding.score()), finding.already(),
					finding.precedents().stream().map(precedents::get).filter(Objects::nonNull).toList(),
					finding.because()))
			.toList();
	}

	private static List<Connected> connected(Neighbourhood neighbourhood, List<MemberStreams> members, Scope scope) {
		return members.stream()
			.limit(COMPANIES_A_ROW * (long) scope.limit())
			.map((member) -> new Connected(member.member(), neighbourhood.ties(member.member().id())))
			.toList();
	}

	private static StreamView view(KnownStream known) {
		return new StreamView(known.stream().name(),
				known.stream()
					.codes()
					.stream()
					.map(CodeDescription::code)
					.map((code) -> new StreamCode(code.scheme().id(), code.code(), code.title()))
					.toList(),
				known.stream().suggested(),
				known.outlets().stream().map((outlet) -> new OutletView(outlet.sector(), outlet.score())).toList());
	}

	private static Subject subject(Producer producer) {
		Place place = producer.place();
		return new Subject(producer.id(), producer.name(),
				producer.sectors()
					.stream()
					.map((sector) -> new Sector(sector.code(), String.valueOf(sector.title()), null))
					.toList(),
				(place == null) ? null : new Location(place.latitude(), place.longitude(), place.approximate()));
	}

}
