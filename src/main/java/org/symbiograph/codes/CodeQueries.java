package org.symbiograph.codes;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.symbiograph.graph.Rows;
import org.symbiograph.graph.Statements;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Answers questions about codes. */
@Repository
@Transactional(readOnly = true)
class CodeQueries {

	/** Words for an index that match nothing. */
	private static final String NOTHING = "+none -none";

	private final Statements statements;

	CodeQueries(Statements statements) {
		this.statements = statements;
	}

	/** All codes of a classification. */
	Collection<Code> list(Scheme scheme) {
		return this.statements.query("codes/codes-of-scheme")
			.bind(scheme.id())
			.to("scheme")
			.fetchAs(Code.class)
			.mappedBy(Rows.as(Code.class))
			.all();
	}

	/** How many exchanges bear each of some codes, or a narrower one. */
	Map<String, Long> countExchanges(Scheme scheme, List<String> keys) {
		return this.statements.query("codes/exchanges-of-codes")
			.bindAll(Map.of("scheme", scheme.id(), "keys", keys))
			.fetchAs(CodeCount.class)
			.mappedBy(Rows.as(CodeCount.class))
			.all()
			.stream()
			.collect(Collectors.toMap(CodeCount::key, CodeCount::exchanges));
	}

	/** The vocabulary of wastes: the words of each concept by language. */
	Collection<Map<String, String>> listConcepts() {
		return this.statements.query("codes/concepts")
			.fetchAs(Concept.class)
			.mappedBy(Rows.as(Concept.class))
			.all()
			.stream()
			.map(Concept::words)
			.toList();
	}

	/** The everyday names of wastes. */
	Collection<String> listTerms() {
		return this.statements.query("codes/terms").fetchAs(String.class).all();
	}

	/**
	 * What speaks for each code.
	 * @param root the sector that others are compared within, empty for none
	 */
	Collection<Evidence> listEvidence(CodeQuestion question, Wording wording, String root) {
		boolean wordless = wording.ownWords().isEmpty();
		return this.statements.query("codes/evidence")
			.bindAll(Map.of("scheme", question.scheme().id(), "titles", wordless ? List.of() : titles(wording), "words",
					wordless ? NOTHING : wording.englishWords(), "described", question.scheme().described(), "sector",
					root, "exclude", question.excludedCaseStudies()))
			.fetchAs(Evidence.class)
			.mappedBy(Rows.as(Evidence.class))
			.all();
	}

	/** What stands around a code: correspondences, mirror entries and the like. */
	Related findRelated(Code code) {
		return this.statements.query("codes/related")
			.bindAll(Map.of("scheme", code.scheme().id(), "key", code.key()))
			.fetchAs(Related.class)
			.mappedBy(Rows.as(Related.class))
			.one()
			.orElseThrow();
	}

	/** The mirror entries of entries of the List of Waste. */
	Map<String, List<String>> listMirrors(List<String> keys) {
		if (keys.isEmpty()) {
			return Map.of();
		}
		return this.statements.query("codes/mirrors")
			.bind(keys)
			.to("keys")
			.fetchAs(Mirrors.class)
			.mappedBy(Rows.as(Mirrors.class))
			.all()
			.stream()
			.collect(Collectors.toMap(Mirrors::key, Mirrors::mirror));
	}

	private static List<Map<String, String>> titles(Wording wording) {
		Map<String, String> english = title(Language.EN, wording.englishWords());
		return (wording.language() == Language.EN) ? List.of(english)
				: List.of(english, title(wording.language(), wording.ownWords()));
	}

	private static Map<String, String> title(Language language, String words) {
		return Map.of("index", language.titles(), "words", words, "language", language.id());
	}

	/** What stands around a code. */
	record Related(List<Other> mirror, List<Other> corresponding, List<Other> usedWith, List<Other> arisesIn,
			List<String> terms, List<CodeView.RawMaterial> rawMaterials) {

		record Other(Scheme scheme, String edition, String key, String code, String level, Map<String, String> titles,
				@Nullable Boolean hazardous, @Nullable Boolean whole, @Nullable Long exchanges) {

		}

	}

	record Mirrors(String key, List<String> mirror) {

	}

	record Concept(String id, Map<String, String> words) {

	}

	/**
	 * Something that speaks for a code.
	 *
	 * @param kind what it is: a title, a term, a name, an earlier exchange whose code was
	 * recorded or assigned, how often it was used, or a sector in which such wastes arise
	 * or are typical
	 * @param key the code
	 * @param score the relevance of a text, or a number of exchanges
	 * @param text the language of the title, the text found, or the key of the sector
	 * @param sectors the donors' sectors of an earlier exchange
	 * @param number for a name, how likely it means this code: 1 for the likeliest; for
	 * an earlier exchange, in how many case studies it stands
	 */
	record Evidence(String kind, String key, double score, String text, List<String> sectors, int number) {

	}

	record CodeCount(String key, long exchanges) {

	}

}
