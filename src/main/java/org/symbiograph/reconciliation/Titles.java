package org.symbiograph.reconciliation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.symbiograph.codes.Code;
import org.symbiograph.codes.Codes;
import org.symbiograph.codes.Scheme;

import org.springframework.stereotype.Component;

/**
 * Finds codes by official titles, in all languages. They are read anew when the codes
 * have been.
 */
@Component
class Titles {

	private final Codes codes;

	private final Map<Scheme, Index> indexes = new ConcurrentHashMap<>();

	Titles(Codes codes) {
		this.codes = codes;
	}

	/** The codes with that very title, but for case, accents and signs. */
	Collection<Code> list(Scheme scheme, String text) {
		return index(scheme).codes().getOrDefault(Names.plain(text), Set.of());
	}

	/** The codes with words of their titles that begin so. */
	Stream<Code> listBeginning(Scheme scheme, String text) {
		String words = Names.plain(text);
		return index(scheme).codes()
			.entrySet()
			.stream()
			.filter((title) -> title.getKey().startsWith(words) || title.getKey().contains(" " + words))
			.flatMap((title) -> title.getValue().stream())
			.distinct();
	}

	/** How alike a text and the likest title of a code are, 0 to 1. */
	static double alikeness(String text, Code code) {
		List<String> words = Names.words(text);
		return code.titles()
			.values()
			.stream()
			.mapToDouble((title) -> Names.alikeness(words, Names.words(title)))
			.max()
			.orElse(0);
	}

	private Index index(Scheme scheme) {
		Collection<Code> present = this.codes.list(scheme);
		return Objects.requireNonNull(this.indexes.compute(scheme,
				(any, known) -> (known != null && known.isOf(present)) ? known : Index.of(present)));
	}

	/** The codes of a classification by their titles. */
	private record Index(Collection<Code> read, Map<String, Set<Code>> codes) {

		static Index of(Collection<Code> codes) {
			Map<String, Set<Code>> titles = new LinkedHashMap<>();
			for (Code code : codes) {
				code.titles()
					.values()
					.forEach((title) -> titles.computeIfAbsent(Names.plain(title), (any) -> new LinkedHashSet<>())
						.add(code));
			}
			return new Index(codes, titles);
		}

		@SuppressWarnings("ReferenceEquality") // whether they were read anew
		boolean isOf(Collection<Code> present) {
			return this.read == present;
		}

	}

}
