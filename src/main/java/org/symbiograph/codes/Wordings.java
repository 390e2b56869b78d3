package org.symbiograph.codes;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.symbiograph.graph.LibraryChanged;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Understands questions in words, in whichever language explains most of them. The
 * vocabularies change with a release only, so they are read once.
 */
@Component
public class Wordings {

	private final CodeQueries queries;

	private final Codes codes;

	private final AtomicReference<@Nullable Map<Language, Vocabulary>> vocabularies = new AtomicReference<>();

	Wordings(CodeQueries queries, Codes codes) {
		this.queries = queries;
		this.codes = codes;
	}

	@EventListener(LibraryChanged.class)
	void forget() {
		this.vocabularies.set(null);
	}

	/**
	 * The best reading of a text.
	 * @param text words in any of the languages
	 * @param expected the language to prefer where several explain it equally well
	 */
	public Wording read(String text, Language expected) {
		return Stream.of(Language.values())
			.map((language) -> Wording.read(text, language,
					Objects.requireNonNull(vocabularies().get(language), "every language has a vocabulary")))
			.max(Comparator.comparingInt(Wording::understood)
				.thenComparing((wording) -> wording.language() == expected)
				.thenComparing(Wording::language, Comparator.reverseOrder()))
			.orElseThrow();
	}

	private Map<Language, Vocabulary> vocabularies() {
		Map<Language, Vocabulary> known = this.vocabularies.get();
		if (known == null) {
			Collection<Map<String, String>> concepts = this.queries.listConcepts();
			known = Vocabulary.of(concepts, texts());
			if (!concepts.isEmpty()) {
				this.vocabularies.set(known);
			}
		}
		return known;
	}

	private Map<Language, Collection<String>> texts() {
		Map<Language, Collection<String>> texts = new EnumMap<>(Language.class);
		for (Language language : Language.values()) {
			texts.put(language,
					Stream.of(Scheme.EWC, Scheme.NACE21)
						.flatMap((scheme) -> this.codes.list(scheme).stream())
						.map((code) -> language.of(code.titles()))
						.toList());
		}
		texts.put(Language.EN,
				Stream.of(Objects.requireNonNull(texts.get(Language.EN)), this.queries.listTerms(),
						Stream.of(Scheme.NACE, Scheme.CPA)
							.flatMap((scheme) -> this.codes.list(scheme).stream())
							.map((code) -> Language.EN.of(code.titles()))
							.toList())
					.flatMap(Collection::stream)
					.toList());
		return texts;
	}

}
