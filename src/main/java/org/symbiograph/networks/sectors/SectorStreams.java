package org.symbiograph.networks.sectors;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.symbiograph.codes.Code;
import org.symbiograph.codes.Codes;
import org.symbiograph.codes.Scheme;
import org.symbiograph.networks.sectors.SectorProfile.End;
import org.symbiograph.networks.sectors.SectorProfile.StreamCode;
import org.symbiograph.networks.sectors.SectorProfileQueries.Best;
import org.symbiograph.networks.sectors.SectorProfileQueries.StreamCount;

import org.springframework.stereotype.Component;

/** Adds up what a sector gives or takes by the codes of the streams. */
@Component
class SectorStreams {

	private static final int EXAMPLES = 5;

	private final Codes codes;

	private final SectorTitles titles;

	SectorStreams(Codes codes, SectorTitles titles) {
		this.codes = codes;
		this.titles = titles;
	}

	/** A stream with all its divisions, most exchanges first. */
	List<SectorStream> list(List<StreamCount> counts) {
		Collection<List<StreamCount>> byCode = counts.stream()
			.collect(Collectors.groupingBy((count) -> List.of(count.scheme(), count.key()), LinkedHashMap::new,
					Collectors.toList()))
			.values();
		return byCode.stream()
			.map(this::stream)
			.sorted(Comparator.comparingLong(SectorStream::exchanges)
				.reversed()
				.thenComparing((stream) -> stream.code().title()))
			.toList();
	}

	private SectorStream stream(List<StreamCount> counts) {
		return new SectorStream(code(counts.getFirst()), counts.stream().mapToLong(StreamCount::exchanges).sum(),
				ends(counts),
				counts.stream().filter((count) -> count.other() == null).mapToLong(StreamCount::exchanges).sum(),
				examples(counts));
	}

	/** What is given, as it is shown. */
	StreamCode code(StreamCount count) {
		return Scheme.of(count.scheme())
			.flatMap((scheme) -> this.codes.findByKey(scheme, count.key()))
			.map(SectorStreams::code)
			.orElseGet(() -> new StreamCode(null, null, count.key(), null));
	}

	private static StreamCode code(Code code) {
		return new StreamCode(code.scheme(), code.code(), (code.title() != null) ? code.title() : code.code(),
				code.href());
	}

	private List<End> ends(List<StreamCount> counts) {
		return counts.stream()
			.flatMap((count) -> Optional.ofNullable(count.other())
				.map((key) -> end(this.titles.reference(key), count.exchanges()))
				.stream())
			.sorted(Comparator.comparingLong(End::exchanges).reversed().thenComparing(End::code))
			.toList();
	}

	private static End end(SectorReference sector, long exchanges) {
		return new End(sector.code(), sector.title(), exchanges);
	}

	private static List<String> examples(List<StreamCount> counts) {
		return counts.stream()
			.flatMap((count) -> count.best().stream())
			.sorted(Comparator.comparingDouble(Best::standing).reversed().thenComparing(Best::id))
			.map(Best::id)
			.limit(EXAMPLES)
			.toList();
	}

	/** A stream with the divisions at the other end. */
	record SectorStream(StreamCode code, long exchanges, List<End> ends, long withoutSector, List<String> examples) {

	}

}
