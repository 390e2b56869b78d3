package org.symbiograph.networks.companies;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.symbiograph.codes.Code;
import org.symbiograph.codes.CodeParameters;
import org.symbiograph.codes.Scheme;
import org.symbiograph.library.ExchangeFilters;
import org.symbiograph.networks.companies.Analysed.Other;
import org.symbiograph.networks.companies.DescribedCompany.DescribedOther;
import org.symbiograph.networks.companies.DescribedCompany.DescribedStream;
import org.symbiograph.networks.companies.Member.MemberSector;
import org.symbiograph.networks.companies.MemberStreams.MemberStream;
import org.symbiograph.networks.companies.Producer.Place;
import org.symbiograph.precedents.StreamPrecedents;
import org.symbiograph.web.InvalidRequest;
import org.symbiograph.web.Nearest;

import org.springframework.stereotype.Component;

import static org.symbiograph.web.BodyParts.given;
import static org.symbiograph.web.BodyParts.list;
import static org.symbiograph.web.BodyParts.optional;
import static org.symbiograph.web.BodyParts.text;
import static org.symbiograph.web.BodyParts.texts;

/**
 * Understands a company that a request describes; what it cannot understand it refuses.
 */
@Component
class DescribedCompanyReader {

	private static final int STREAMS = 50;

	private static final int OTHERS = 200;

	/** CPA divisions of electricity, steam and the like, and of water. */
	private static final List<String> LOCAL_PRODUCTS = List.of("35", "36");

	private static final double POLE = 90;

	private static final double DATE_LINE = 180;

	private final CodeParameters codes;

	private final ExchangeFilters filters;

	private final NeighbourhoodQueries queries;

	private final StreamPrecedents precedents;

	DescribedCompanyReader(CodeParameters codes, ExchangeFilters filters, NeighbourhoodQueries queries,
			StreamPrecedents precedents) {
		this.codes = codes;
		this.filters = filters;
		this.queries = queries;
		this.precedents = precedents;
	}

	Scope scope(DescribedCompany company) {
		return ScopeReader.read(texts("via", "entries", company.via()), company.radiusKm(), company.limit());
	}

	Analysed read(DescribedCompany company) {
		List<ProducerStream> streams = streams("gives", company.gives());
		if (streams.isEmpty()) {
			throw new InvalidRequest("gives", "is missing: name at least one residue, by code or in words", null);
		}
		List<Other> others = new ArrayList<>(partners("suppliers", company.suppliers(), "named as its supplier"));
		others.addAll(partners("customers", company.customers(), "named as its customer"));
		others.addAll(others(list(company.others())));
		Producer producer = new Producer(null,
				Optional.ofNullable(optional("name", company.name())).orElse("This company"),
				this.filters.country(company.country()), codes(Scheme.NACE, "nace", company.nace()), place(company),
				networks(company.networks()), streams);
		return new Analysed(producer, others, List.of());
	}

	private static @Nullable Place place(DescribedCompany company) {
		if (company.latitude() == null && company.longitude() == null) {
			return null;
		}
		return new Place(degrees("latitude", company.latitude(), POLE),
				degrees("longitude", company.longitude(), DATE_LINE), false);
	}

	private static double degrees(String field, @Nullable Double written, double most) {
		if (written == null || !(Math.abs(written) <= most)) {
			throw new InvalidRequest(field,
					"is a number of degrees from -%1$.0f to %1$.0f; give both or neither".formatted(most),
					String.valueOf(written));
		}
		return written;
	}

	private List<String> networks(@Nullable List<@Nullable String> written) {
		return texts("networks", "entries", written).stream()
			.map(this.filters::network)
			.filter(Objects::nonNull)
			.distinct()
			.toList();
	}

	/** Companies of the graph, by their ids. */
	private List<Other> partners(String field, @Nullable List<@Nullable String> written, String because) {
		List<String> ids = texts(field, "entries", written);
		Map<String, MemberStreams> known = this.queries.listMembers(ids, Map.of())
			.stream()
			.collect(Collectors.toMap((company) -> company.member().id(), (company) -> company, (one, same) -> one));
		return ids.stream().distinct().map((id) -> {
			MemberStreams company = known.get(id);
			if (company == null) {
				throw new InvalidRequest(field,
						"There is no company %s; look for its id among /api/v1/companies".formatted(id), id);
			}
			return new Other(company, List.of(Tie.ofSupplyChain(because, List.of(), List.of())));
		}).toList();
	}

	private List<Other> others(List<DescribedOther> described) {
		if (described.size() > OTHERS) {
			throw new InvalidRequest("others", "takes %d companies at most".formatted(OTHERS), null);
		}
		List<Other> others = new ArrayList<>();
		for (int i = 0; i < described.size(); i++) {
			String path = "others[%d]".formatted(i);
			others.add(other(path, given(path, described.get(i))));
		}
		return others;
	}

	private Other other(String path, DescribedOther other) {
		List<MemberSector> sectors = codes(Scheme.NACE, path + ".nace", other.nace()).stream()
			.map((sector) -> new MemberSector(sector.code(), String.valueOf(sector.title())))
			.toList();
		Member member = new Member(path, text(path + ".name", other.name()), false, null, null, sectors, true);
		return new Other(new MemberStreams(member, members(path + ".gives", other.gives()),
				members(path + ".wants", other.wants())), List.of(tie(path, other)));
	}

	private static Tie tie(String path, DescribedOther other) {
		String via = Optional.ofNullable(StringUtils.trimToNull(other.via())).orElse(TieKind.NEIGHBOURS.id());
		String id = Nearest.choose(path + ".via", via, TieKind.ids());
		return new Tie(TieKind.of(id), "described by the request", null, null, null, null, List.of(), List.of());
	}

	/**
	 * The streams of a described company, with the codes that their words suggest where
	 * none is given.
	 */
	private List<MemberStream> members(String path, @Nullable List<DescribedStream> written) {
		return streams(path, written).stream()
			.map((stream) -> stream.codes().isEmpty()
					? stream.withSuggested(this.precedents.listSuggested(stream.name())) : stream)
			.map((stream) -> new MemberStream(null, stream.name(), null, stream.keys(Scheme.EWC).toList(),
					stream.keys(Scheme.CPA).toList(), stream.keys(Scheme.CAS).toList()))
			.toList();
	}

	private List<ProducerStream> streams(String path, @Nullable List<DescribedStream> written) {
		List<DescribedStream> given = list(written);
		if (given.size() > STREAMS) {
			throw new InvalidRequest(path, "takes %d streams at most".formatted(STREAMS), null);
		}
		List<ProducerStream> streams = new ArrayList<>();
		for (int i = 0; i < given.size(); i++) {
			String at = "%s[%d]".formatted(path, i);
			streams.add(stream(at, given(at, given.get(i))));
		}
		return streams;
	}

	private ProducerStream stream(String path, DescribedStream stream) {
		List<Code> ewc = codes(Scheme.EWC, path + ".ewc", stream.ewc());
		List<Code> cpa = codes(Scheme.CPA, path + ".cpa", stream.cpa());
		List<Code> cas = texts(path + ".cas", "entries", stream.cas()).stream()
			.map(this.filters::casKey)
			.filter(Objects::nonNull)
			.map(Code::ofSubstance)
			.toList();
		String named = optional(path + ".name", stream.name());
		String name = Stream
			.concat(Stream.ofNullable(named), Stream.of(ewc, cpa, cas).flatMap(List::stream).map(Code::code))
			.findFirst()
			.orElseThrow(() -> new InvalidRequest(path, "is neither named nor has it a code", null));
		return ProducerStream.of(name, ewc, cpa, cas, isLocal(path + ".kind", stream.kind(), cpa), Set.of());
	}

	private static boolean isLocal(String field, @Nullable String written, List<Code> cpa) {
		String kind = optional(field, written);
		if (kind == null) {
			return cpa.stream().anyMatch((code) -> LOCAL_PRODUCTS.stream().anyMatch(code.key()::startsWith));
		}
		Nearest.check(field, kind, kind, List.of("material", "energy", "water"));
		return !kind.equals("material");
	}

	private List<Code> codes(Scheme scheme, String field, @Nullable List<@Nullable String> written) {
		return texts(field, "entries", written).stream()
			.map((text) -> this.codes.get(scheme, field, text))
			.distinct()
			.toList();
	}

}
