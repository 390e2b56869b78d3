package org.symbiograph.reconciliation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.symbiograph.graph.Rows;
import org.symbiograph.graph.Statements;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Looks named companies up; those that sources do not disclose are nobody's answer. */
@Repository
@Transactional(readOnly = true)
class KnownCompanies {

	/** Words for an index that match nothing. */
	private static final String NOTHING = "+none -none";

	/** Words from this length on are also found with one slip. */
	private static final int SHORTEST_MISSPELT = 4;

	/** Words from this length on are also found with two slips. */
	private static final int LONG = 8;

	private static final int MOST_WORDS = 12;

	private final Statements statements;

	KnownCompanies(Statements statements) {
		this.statements = statements;
	}

	/** The companies of these ids, by id; unknown ones are left out. */
	Map<String, KnownCompany> list(Collection<String> ids) {
		if (ids.isEmpty()) {
			return Map.of();
		}
		return this.statements.query("reconciliation/named-companies")
			.bind(ids)
			.to("ids")
			.fetchAs(KnownCompany.class)
			.mappedBy(Rows.as(KnownCompany.class))
			.all()
			.stream()
			.collect(Collectors.toMap(KnownCompany::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
	}

	/**
	 * The companies whose names are like some texts, or that have them as ids.
	 * @param texts what is looked for, by key
	 */
	Map<String, List<Named>> listLike(Map<String, String> texts) {
		return list(texts, KnownCompanies::like);
	}

	/** The companies whose names have all words of a text, the last one unfinished. */
	List<Named> listBeginning(String text) {
		return list(Map.of("", text), KnownCompanies::beginning).getOrDefault("", List.of());
	}

	private Map<String, List<Named>> list(Map<String, String> texts, Function<String, String> words) {
		List<Map<String, String>> queries = texts.entrySet()
			.stream()
			.map((text) -> Map.of("key", text.getKey(), "id", text.getValue(), "words", words.apply(text.getValue())))
			.toList();
		return this.statements.query("reconciliation/companies-like")
			.bind(queries)
			.to("queries")
			.fetchAs(Named.class)
			.mappedBy(Rows.as(Named.class))
			.all()
			.stream()
			.collect(Collectors.groupingBy(Named::key));
	}

	/**
	 * Each word, and neighbours that may be one word, also with slips and as beginnings.
	 */
	private static String like(String text) {
		List<String> words = Names.wordsOfCompany(text).stream().limit(MOST_WORDS).toList();
		List<String> parts = new ArrayList<>(words);
		for (int i = 1; i < words.size(); i++) {
			parts.add(words.get(i - 1) + words.get(i));
		}
		List<String> clauses = new ArrayList<>(parts);
		parts.stream()
			.filter((word) -> word.length() >= SHORTEST_MISSPELT)
			.flatMap((word) -> Stream.of(word + ((word.length() < LONG) ? "~1" : "~2"), word + "*"))
			.forEach(clauses::add);
		return clauses.isEmpty() ? NOTHING : "name:(%s)".formatted(String.join(" ", clauses));
	}

	private static String beginning(String text) {
		List<String> words = Names.words(text).stream().limit(MOST_WORDS).toList();
		return words.isEmpty() ? NOTHING : "name:(+%s*)".formatted(String.join(" +", words));
	}

	/** A company that was found for a text. */
	record Named(String key, String id, String name) {

	}

}
