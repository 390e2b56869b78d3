package org.symbiograph.networks.companies;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.symbiograph.codes.Code;
import org.symbiograph.codes.Codes;
import org.symbiograph.networks.companies.NeighbourhoodQueries.Complement;
import org.symbiograph.precedents.Level;
import org.symbiograph.precedents.StreamPrecedents;
import org.symbiograph.precedents.StreamPrecedents.Outlet;
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

	List<KnownStream> of(List<ProducerStream> streams) {
		List<String> own = streams.stream()
			.flatMap((stream) -> stream.codes().stream())
			.map((description) -> description.code().key())
			.toList();
		return streams.stream().map((stream) -> of(stream, own)).toList();
	}

	private KnownStream of(ProducerStream given, List<String> own) {
		StreamKnowledge known = this.precedents.of(given.name(), given.code());
		ProducerStream stream = given.codes().isEmpty() ? given.withSuggested(known.suggested()) : given;
		List<Outlet> outlets = known.outlets().stream().limit(OUTLETS).toList();
		List<String> keys = stream.codes().stream().map((description) -> description.code().key()).toList();
		List<Complement> exact = complements(keys, own);
		return exact.isEmpty() ? new KnownStream(stream, outlets, complements(siblings(stream), own), Level.GROUP)
				: new KnownStream(stream, outlets, exact, Level.CODE);
	}

	/**
	 * What is used together with any of the codes, but for what the producer gives
	 * itself; each once, as most receivers did.
	 */
	private List<Complement> complements(List<String> keys, List<String> own) {
		if (keys.isEmpty()) {
			return List.of();
		}
		return List.copyOf(this.queries.listComplements(keys)
			.stream()
			.filter((complement) -> !own.contains(complement.complement()))
			.collect(Collectors.toMap(Complement::complement, (complement) -> complement, (one, same) -> one,
					LinkedHashMap::new))
			.values());
	}

	/** The keys of the other codes of the groups its codes belong to. */
	private List<String> siblings(ProducerStream stream) {
		return stream.codes()
			.stream()
			.map((description) -> group(description.code()))
			.filter(Objects::nonNull)
			.flatMap((group) -> this.codes.listNarrower(group).stream())
			.map(Code::key)
			.distinct()
			.toList();
	}

	private @Nullable Code group(Code code) {
		String broader = code.broader();
		return (broader == null) ? null : this.codes.findByKey(code.scheme(), broader).orElse(null);
	}

}
