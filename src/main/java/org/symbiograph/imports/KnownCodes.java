package org.symbiograph.imports;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;
import org.symbiograph.codes.Scheme;

/** The codes of all classifications, by edition, the newest first. */
final class KnownCodes implements CodeIds {

	private final Map<Scheme, NavigableMap<String, Map<String, KnownCode>>> editions = new EnumMap<>(Scheme.class);

	/**
	 * Takes a code.
	 * @return whether it was not known before
	 */
	boolean add(Scheme scheme, String edition, String key, String id, String code) {
		return this.editions.computeIfAbsent(scheme, (any) -> new TreeMap<>(Comparator.reverseOrder()))
			.computeIfAbsent(edition, (any) -> new HashMap<>())
			.put(key, new KnownCode(id, code)) == null;
	}

	/** Forgets a code that there will not be after all. */
	void remove(Scheme scheme, String edition, String key) {
		this.editions.getOrDefault(scheme, Collections.emptyNavigableMap())
			.getOrDefault(edition, new HashMap<>())
			.remove(key);
	}

	@Override
	public List<String> ids(Scheme scheme, @Nullable String edition, Row row, String column) {
		List<String> ids = new ArrayList<>();
		for (String code : row.list(column)) {
			ids.add(find(scheme, edition, code).map(KnownCode::id)
				.orElseThrow(() -> row.rejected(column, "is not in the classification",
						"%s; see data/classification".formatted(scheme.hint()))));
		}
		return ids;
	}

	/**
	 * The official spelling of a code that exists, with the star of a hazardous waste.
	 */
	Optional<String> official(Scheme scheme, @Nullable String edition, String code) {
		return find(scheme, edition, code).map(KnownCode::code);
	}

	/** The codes that look most like one that does not exist. */
	List<String> nearest(Scheme scheme, @Nullable String edition, String code, int most) {
		String key = code.replaceAll("[^A-Za-z0-9]", "");
		Comparator<Map.Entry<String, KnownCode>> byDistance = Comparator
			.comparingInt((known) -> LevenshteinDistance.getDefaultInstance().apply(known.getKey(), key));
		return codes(scheme, edition).flatMap((codes) -> codes.entrySet().stream())
			.sorted(byDistance.thenComparingInt((known) -> -known.getKey().length()).thenComparing(Map.Entry::getKey))
			.map((known) -> known.getValue().code())
			.distinct()
			.limit(most)
			.toList();
	}

	private Optional<KnownCode> find(Scheme scheme, @Nullable String edition, String code) {
		String key = scheme.key(code).orElse("");
		return codes(scheme, edition).flatMap((codes) -> Stream.ofNullable(codes.get(key))).findFirst();
	}

	private Stream<Map<String, KnownCode>> codes(Scheme scheme, @Nullable String edition) {
		return this.editions.getOrDefault(scheme, Collections.emptyNavigableMap())
			.entrySet()
			.stream()
			.filter((codes) -> edition == null || edition.equals(codes.getKey()))
			.map(Map.Entry::getValue);
	}

	/**
	 * A code.
	 *
	 * @param id its node
	 * @param code how it is written
	 */
	private record KnownCode(String id, String code) {

	}

}
