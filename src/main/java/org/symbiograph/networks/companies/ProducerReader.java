package org.symbiograph.networks.companies;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.symbiograph.codes.Code;
import org.symbiograph.codes.Codes;
import org.symbiograph.codes.Scheme;
import org.symbiograph.networks.companies.NeighbourhoodQueries.CompanyRow;
import org.symbiograph.networks.companies.NeighbourhoodQueries.GivenRow;
import org.symbiograph.networks.companies.Producer.Place;

import org.springframework.stereotype.Component;

/** Reads a company of the graph as one whose network is analysed. */
@Component
class ProducerReader {

	private static final int STREAMS = 12;

	private final NeighbourhoodQueries queries;

	private final Codes codes;

	ProducerReader(NeighbourhoodQueries queries, Codes codes) {
		this.queries = queries;
		this.codes = codes;
	}

	/**
	 * A company of the graph, if there is one of that id.
	 * @param id its id
	 * @param asked the streams to look at, as codes or words; all of its own if none is
	 * named
	 */
	Optional<Analysed> read(String id, List<String> asked) {
		return this.queries.findCompany(id).map((row) -> read(row, asked));
	}

	private Analysed read(CompanyRow row, List<String> asked) {
		List<ProducerStream> own = streams(row.gives());
		List<ProducerStream> streams = asked.isEmpty() ? own
				: asked.stream().flatMap((text) -> named(text, own)).distinct().toList();
		List<String> notes = new ArrayList<>();
		if (streams.isEmpty()) {
			notes.add(
					"The library knows nothing that this company gives; name residues with streams=, by code or in words");
		}
		if (row.memberOf() > row.networks().size()) {
			notes.add("It belongs to %d networks; the %d smallest are looked at".formatted(row.memberOf(),
					row.networks().size()));
		}
		if (streams.size() > STREAMS) {
			notes.add("%d streams are known; the %d best documented are looked at, name others with streams="
				.formatted(streams.size(), STREAMS));
		}
		return new Analysed(new Producer(row.id(), row.name(), row.country(), codes(Scheme.NACE, row.sectors()),
				place(row), row.networks(), streams.stream().limit(STREAMS).toList()), List.of(), notes);
	}

	private static @Nullable Place place(CompanyRow row) {
		return (row.latitude() == null || row.longitude() == null) ? null
				: new Place(row.latitude(), row.longitude(), "region".equals(row.locatedBy()));
	}

	/** What it gives; exchanges whose streams bear the same codes give the same. */
	private List<ProducerStream> streams(List<GivenRow> rows) {
		Map<Object, ProducerStream> streams = new LinkedHashMap<>();
		for (GivenRow row : rows) {
			List<List<String>> codes = List.of(row.ewc(), row.cpa(), row.cas());
			Object key = codes.stream().allMatch(List::isEmpty) ? row.stream().toLowerCase(Locale.ROOT) : codes;
			streams.merge(key, stream(row), ProducerReader::joined);
		}
		return List.copyOf(streams.values());
	}

	private ProducerStream stream(GivenRow row) {
		return ProducerStream.of(row.stream(), codes(Scheme.EWC, row.ewc()), codes(Scheme.CPA, row.cpa()),
				row.cas().stream().map(Code::ofSubstance).toList(), !row.kind().equals("material"),
				Set.of(row.exchange()));
	}

	private static ProducerStream joined(ProducerStream one, ProducerStream same) {
		Set<String> exchanges = new HashSet<>(one.exchanges());
		exchanges.addAll(same.exchanges());
		return new ProducerStream(one.name(), one.codes(), one.suggested(), one.local(), exchanges);
	}

	/**
	 * The company's streams that a text names; else a stream of that code or in those
	 * words.
	 */
	private Stream<ProducerStream> named(String text, List<ProducerStream> own) {
		Optional<Code> code = Stream.of(Scheme.EWC, Scheme.CPA)
			.flatMap((scheme) -> this.codes.find(scheme, text).stream())
			.findFirst()
			.or(() -> Scheme.CAS.key(text).map(Code::ofSubstance));
		List<ProducerStream> known = own.stream()
			.filter((stream) -> code.isPresent() ? stream.bears(code.get())
					: stream.name().toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT)))
			.toList();
		return known.isEmpty()
				? Stream.of(code.map(ProducerReader::stream)
					.orElseGet(() -> ProducerStream.of(text, List.of(), List.of(), List.of(), false, Set.of())))
				: known.stream();
	}

	private static ProducerStream stream(Code code) {
		return ProducerStream.of((code.title() != null) ? code.title() : code.code(), List.of(code), List.of(),
				List.of(), false, Set.of());
	}

	private List<Code> codes(Scheme scheme, List<String> keys) {
		return keys.stream().flatMap((key) -> this.codes.findByKey(scheme, key).stream()).toList();
	}

}
