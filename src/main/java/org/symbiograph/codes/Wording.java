package org.symbiograph.codes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A question in words, as it was understood in one language: each word taken as it is, as
 * a compound, or as a known word misspelt, with what it means in English.
 */
public final class Wording {

	/** Words that say of a waste only that it is one. */
	private static final Set<String> GENERAL = Set.of("waste", "wastes", "residue", "residues", "residual", "spent",
			"used", "surplus", "excess", "material", "materials", "product", "products", "byproduct", "byproducts",
			"general", "other", "process", "production");

	private static final double SYNONYM = 0.5;

	private static final double GENERAL_WORD = 0.3;

	private static final int LONGEST_PHRASE = 3;

	private static final int MOST_WORDS = 40;

	private final Language language;

	private final Vocabulary vocabulary;

	private final Set<String> own = new LinkedHashSet<>();

	private final Map<String, List<String>> english = new LinkedHashMap<>();

	private final Map<String, String> readings = new LinkedHashMap<>();

	private int understood;

	private Wording(Language language, Vocabulary vocabulary) {
		this.language = language;
		this.vocabulary = vocabulary;
	}

	/** Reads a text in a language. */
	static Wording read(String text, Language language, Vocabulary vocabulary) {
		Wording wording = new Wording(language, vocabulary);
		List<String> words = vocabulary.read(text).stream().limit(MOST_WORDS).toList();
		for (int from = 0; from < words.size();) {
			from += wording.readPhrase(words, from);
		}
		return wording;
	}

	/** Reads the longest phrase of the vocabulary there, else one word. */
	private int readPhrase(List<String> words, int from) {
		for (int length = Math.min(LONGEST_PHRASE, words.size() - from); length > 0; length--) {
			String phrase = String.join(" ", words.subList(from, from + length));
			if (!this.vocabulary.english(phrase).isEmpty()) {
				take(phrase);
				this.understood += 3 * length;
				return length;
			}
		}
		readWord(words.get(from));
		return 1;
	}

	private void readWord(String word) {
		if (this.vocabulary.knows(word)) {
			take(word);
			this.understood += 2;
		}
		else if (!readAs(word, this.vocabulary.decompound(word), 2)
				&& !readAs(word, this.vocabulary.correct(word).stream().toList(), 1)
				&& !readAs(word, this.vocabulary.ends(word), 1)) {
			take(word);
		}
	}

	/** Reads a word as others that are known, if there are such. */
	private boolean readAs(String word, List<String> known, int understood) {
		if (known.isEmpty()) {
			return false;
		}
		this.own.add(word);
		known.forEach(this::take);
		this.readings.put(word, String.join(" + ", known));
		this.understood += understood;
		return true;
	}

	/** Takes a word or phrase over, with what it means. */
	private void take(String phrase) {
		this.own.addAll(List.of(phrase.split(" ", -1)));
		List<String> meanings = new ArrayList<>(this.vocabulary.english(phrase));
		if (this.language == Language.EN || meanings.isEmpty()) {
			meanings.remove(phrase);
			meanings.addFirst(phrase);
		}
		this.english.put(phrase, meanings);
	}

	public Language language() {
		return this.language;
	}

	/** How much of the question was understood, to compare readings by. */
	int understood() {
		return this.understood;
	}

	/** The words in their own language, for an index of titles. */
	String ownWords() {
		return String.join(" ", this.own);
	}

	/**
	 * What they mean in English, for an index: the first meaning in full, synonyms for
	 * half.
	 */
	public String englishWords() {
		boolean nothingElse = this.english.values().stream().allMatch(Wording::isGeneral);
		return this.english.values().stream().flatMap((meanings) -> {
			double weight = (!nothingElse && isGeneral(meanings)) ? GENERAL_WORD : 1;
			return meanings.stream()
				.map((meaning) -> clause(meaning, meaning.equals(meanings.getFirst()) ? weight : SYNONYM * weight));
		}).distinct().collect(Collectors.joining(" "));
	}

	private static boolean isGeneral(List<String> meanings) {
		return GENERAL.contains(meanings.getFirst());
	}

	private static String clause(String words, double weight) {
		return "(%s)^%s".formatted(String.join(" ", Vocabulary.words(words)), weight);
	}

	/** What they mean in English, without synonyms. */
	public String inEnglish() {
		return this.english.values().stream().map(List::getFirst).collect(Collectors.joining(" "));
	}

	/** How words were read that are not in the vocabulary as they stand. */
	public Map<String, String> readings() {
		return this.readings;
	}

	/** What the words of another language were taken to mean. */
	public Map<String, String> meanings() {
		return this.english.entrySet()
			.stream()
			.filter((word) -> !word.getValue().getFirst().equals(word.getKey()))
			.collect(Collectors.toMap(Map.Entry::getKey, (word) -> word.getValue().getFirst(), (one, same) -> one,
					LinkedHashMap::new));
	}

}
