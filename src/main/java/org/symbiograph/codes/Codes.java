package org.symbiograph.codes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.apache.commons.lang3.StringUtils;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.symbiograph.graph.LibraryChanged;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Looks codes up. The classifications are small and change with a release only, so they
 * are read once.
 */
@Component
public class Codes {

	private final CodeQueries queries;

	private final Map<Scheme, Map<String, Code>> codes = new ConcurrentHashMap<>();

	private final Map<Language, Map<String, Set<String>>> stems = new ConcurrentHashMap<>();

	Codes(CodeQueries queries) {
		this.queries = queries;
	}

	@EventListener(LibraryChanged.class)
	void forget() {
		this.codes.clear();
		this.stems.clear();
	}

	/** The code that is written so. */
	public Optional<Code> find(Scheme scheme, String text) {
		return scheme.key(text).flatMap((key) -> findByKey(scheme, key));
	}

	public Optional<Code> findByKey(Scheme scheme, String key) {
		return Optional.ofNullable(of(scheme).get(key));
	}

	/** All codes of a classification. */
	public Collection<Code> list(Scheme scheme) {
		return of(scheme).values();
	}

	/** How many exchanges bear each of some codes, or a narrower one, by key. */
	public Map<String, Long> countExchanges(Scheme scheme, List<String> keys) {
		return this.queries.countExchanges(scheme, keys);
	}

	/** The stems of the words of a code's title in a language. */
	public Set<String> stems(Language language, Code code) {
		return this.stems.computeIfAbsent(language, (any) -> new ConcurrentHashMap<>())
			.computeIfAbsent(code.scheme().id() + code.key(), (any) -> Stems.of(language, language.of(code.titles())));
	}

	/** The codes at the top of a classification. */
	List<Code> listTop(Scheme scheme) {
		return list(scheme).stream().filter((code) -> code.broader() == null).toList();
	}

	/** The codes above this one, the nearest first. */
	public List<Code> listBroader(Code code) {
		List<Code> broader = new ArrayList<>();
		for (Optional<Code> next = parent(code); next.isPresent(); next = next.flatMap(this::parent)) {
			broader.add(next.get());
		}
		return broader;
	}

	/** The codes right below this one. */
	public List<Code> listNarrower(Code code) {
		return list(code.scheme()).stream().filter((other) -> code.key().equals(other.broader())).toList();
	}

	/**
	 * The valid codes that are written most like a text, of the same length where there
	 * are such.
	 */
	public List<Code> listNearest(Scheme scheme, String text, int limit) {
		String written = scheme.strip(text);
		LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
		return list(scheme).stream()
			.sorted(Comparator.<Code>comparingInt((code) -> distance.apply(written, code.key()))
				.thenComparingInt((code) -> -commonStart(written, code.key()))
				.thenComparing(Code::key))
			.limit(limit)
			.toList();
	}

	private static int commonStart(String one, String other) {
		return StringUtils.getCommonPrefix(one, other).length();
	}

	private Optional<Code> parent(Code code) {
		return Optional.ofNullable(code.broader()).flatMap((key) -> findByKey(code.scheme(), key));
	}

	private Map<String, Code> of(Scheme scheme) {
		Map<String, Code> known = this.codes.get(scheme);
		if (known == null) {
			known = read(scheme);
			if (!known.isEmpty()) {
				this.codes.put(scheme, known);
			}
		}
		return known;
	}

	private Map<String, Code> read(Scheme scheme) {
		return this.queries.list(scheme)
			.stream()
			.collect(Collectors.toMap(Code::key, Function.identity(), (one, same) -> one, LinkedHashMap::new));
	}

}
