package org.symbiograph.networks.companies;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.symbiograph.codes.Code;
import org.symbiograph.codes.Codes;
import org.symbiograph.networks.companies.NeighbourhoodQueries.Complement;
import org.symbiograph.precedents.CodeDescription;
import org.symbiograph.precedents.Level;
import org.symbiograph.precedents.StreamPrecedents;
import org.symbiograph.precedents.StreamPrecedents.DescribedStream;
import org.symbiograph.precedents.StreamPrecedents.StreamKnowledge;

import org.springframework.stereotype.Component;

/** Tells what precedents say of the streams of a producer. */
@Component
class KnownStreams {

	private static final int OUTLETS = 5;

	private final StreamPrecedents precedents;

	private final NeighbourhoodQueries queries;

	private final Codes codes;

	KnownStreams(StreamPrecedents precedents, NeighbourhoodQueries queries, Codes codes) {
		this.precedents = precedents;
		this.queries = queries;
		this.codes = codes;
	}

	List<KnownStream> of(List<ProducerStream> given) {
		if (given.isEmpty()) {
			return List.of();
		}
		List<StreamKnowledge> known = this.precedents
			.of(given.stream().map((stream) -> new DescribedStream(stream.name(), stream.code())).toList());
		List<ProducerStream> streams = IntStream.range(0, given.size())
			.mapToObj((i) -> described(given.get(i), known.get(i)))
			.toList();
		Set<String> own = given.stream()
			.flatMap((stream) -> stream.codes().stream())
			.map((description) -> description.code().key())
			.collect(Collectors.toSet());
		List<List<Complement>> exact = complements(streams.stream().map(KnownStreams::codes).toList(), own);
		List<List<Complement>> near = complements(IntStream.range(0, streams.size())
			.mapToObj((i) -> exact.get(i).isEmpty() ? siblings(streams.get(i)) : List.<Code>of())
			.toList(), own);
		return IntStream.range(0, streams.size())
			.mapToObj((i) -> new KnownStream(streams.get(i), known.get(i).outlets().stream().limit(OUTLETS).toList(),
					exact.get(i).isEmpty() ? near.get(i) : exact.get(i),
					exact.get(i).isEmpty() ? Level.GROUP : Level.CODE))
			.toList();
	}

	private static ProducerStream described(ProducerStream given, StreamKnowledge known) {
		return given.codes().isEmpty() ? given.withSuggested(known.suggested()) : given;
	}

	private static List<Code> codes(ProducerStream stream) {
		return stream.codes().stream().map(CodeDescription::code).toList();
	}

	/**
	 * What is used together with any of the codes of each stream, but for what the
	 * producer gives itself; each once, as most receivers did.
	 */
	private List<List<Complement>> complements(List<List<Code>> streams, Set<String> own) {
		Map<Integer, List<Complement>> found = streams.stream().allMatch(List::isEmpty) ? Map.of()
				: this.queries.listComplements(streams)
					.stream()
					.filter((complement) -> !own.contains(complement.complement()))
					.collect(Collectors.groupingBy(Complement::stream));
		return IntStream.range(0, streams.size())
			.mapToObj((i) -> List.copyOf(found.getOrDefault(i, List.of())
				.stream()
				.collect(Collectors.toMap(Complement::complement, Function.identity(), (one, same) -> one,
						LinkedHashMap::new))
				.values()))
			.toList();
	}

	/** The other codes of the groups its codes belong to. */
	private List<Code> siblings(ProducerStream stream) {
		return codes(stream).stream()
			.map(this::group)
			.filter(Objects::nonNull)
			.flatMap((group) -> this.codes.listNarrower(group).stream())
			.distinct()
			.toList();
	}

	private @Nullable Code group(Code code) {
		String broader = code.broader();
		return (broader == null) ? null : this.codes.findByKey(code.scheme(), broader).orElse(null);
	}

}
