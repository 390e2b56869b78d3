package org.symbiograph.codes;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.compound.DictionaryCompoundWordTokenFilter;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;

/**
 * The words of one language that this service knows: those of its vocabulary of wastes,
 * which have synonyms in English, and those of official titles. Words are compared
 * without case and accents.
 */
final class Vocabulary {

	private static final Pattern BLANKS = Pattern.compile("\\s+");

	private static final int SHORTEST_COMPOUND = 6;

	private static final int SHORTEST_PART = 4;

	private static final int LONGEST_PART = 20;

	private static final int SHORTEST_CORRECTED = 4;

	private static final int LONG = 9;

	private final Map<String, List<String>> english = new HashMap<>();

	private final Set<String> words = new HashSet<>();

	private final CharArraySet parts = new CharArraySet(1_000, false);

	/**
	 * The vocabularies of all languages.
	 * @param concepts words by language for each concept, separated by semicolons
	 * @param texts official titles and the like by language
	 */
	static Map<Language, Vocabulary> of(Collection<Map<String, String>> concepts,
			Map<Language, Collection<String>> texts) {
		Map<Language, Vocabulary> vocabularies = new EnumMap<>(Language.class);
		for (Language language : Language.values()) {
			Vocabulary vocabulary = new Vocabulary();
			concepts.forEach(
					(concept) -> vocabulary.addConcept(split(language.of(concept)), split(Language.EN.of(concept))));
			texts.getOrDefault(language, List.of()).forEach((text) -> vocabulary.words.addAll(words(text)));
			vocabularies.put(language, vocabulary);
		}
		return vocabularies;
	}

	private static List<String> split(String synonyms) {
		return Arrays.stream(synonyms.split(";", -1)).map(String::strip).filter((word) -> !word.isEmpty()).toList();
	}

	private void addConcept(List<String> synonyms, List<String> english) {
		for (String synonym : synonyms) {
			String phrase = String.join(" ", words(synonym));
			List<String> known = this.english.computeIfAbsent(phrase, (any) -> new ArrayList<>());
			english.stream().filter((word) -> !known.contains(word)).forEach(known::add);
			this.words.addAll(words(synonym));
			if (!phrase.contains(" ")) {
				this.parts.add(phrase);
			}
		}
	}

	/** The words of a text, in lower case and without accents. */
	static List<String> words(String text) {
		return Arrays.stream(fold(text.toLowerCase(Locale.ROOT)).split("[^\\p{L}\\p{N}]+", -1))
			.filter((word) -> !word.isEmpty())
			.toList();
	}

	private static String fold(String text) {
		char[] folded = new char[text.length() * 4];
		int length = ASCIIFoldingFilter.foldToASCII(text.toCharArray(), 0, folded, 0, text.length());
		return new String(folded, 0, length);
	}

	/**
	 * The words of a question. What is written with a hyphen is one word where that one
	 * is known: {@code bio-char}.
	 */
	List<String> read(String text) {
		return BLANKS.splitAsStream(text).flatMap((part) -> {
			List<String> words = words(part);
			String joined = String.join("", words);
			return (words.size() > 1 && knows(joined)) ? Stream.of(joined) : words.stream();
		}).toList();
	}

	/** The English words for a word or phrase; empty if the vocabulary lacks it. */
	List<String> english(String phrase) {
		return this.english.getOrDefault(phrase, List.of());
	}

	boolean knows(String word) {
		return this.words.contains(word);
	}

	/**
	 * The words that a compound is made of, if they account for all of it but a linking
	 * sound or an ending: {@code hoogovenslak} is {@code hoogoven} and {@code slak}.
	 */
	List<String> decompound(String word) {
		List<String> parts = parts(word);
		int covered = parts.stream().mapToInt(String::length).sum();
		return (word.length() - covered <= Math.max(2, word.length() / 4)) ? parts : List.of();
	}

	/**
	 * The known words with which an unknown compound begins or ends: {@code krimpfolie}
	 * ends with {@code folie}.
	 */
	List<String> ends(String word) {
		return parts(word).stream().filter((part) -> word.startsWith(part) || word.endsWith(part)).toList();
	}

	private List<String> parts(String word) {
		if (word.length() < SHORTEST_COMPOUND) {
			return List.of();
		}
		KeywordTokenizer whole = new KeywordTokenizer();
		whole.setReader(new StringReader(word));
		List<String> parts = new ArrayList<>();
		try (TokenStream tokens = new DictionaryCompoundWordTokenFilter(whole, this.parts, SHORTEST_COMPOUND,
				SHORTEST_PART, LONGEST_PART, true)) {
			CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
			tokens.reset();
			while (tokens.incrementToken()) {
				parts.add(term.toString());
			}
			tokens.end();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return parts.subList(1, parts.size());
	}

	/**
	 * The known word that is spelled most like one that is not: a letter more, less or
	 * other, or two of them turned round; two such slips in a long word.
	 */
	Optional<String> correct(String word) {
		int most = (word.length() < SHORTEST_CORRECTED) ? 0 : (word.length() < LONG) ? 1 : 2;
		DamerauLevenshteinDistance distance = new DamerauLevenshteinDistance(most);
		@Nullable String best = null;
		int least = most + 1;
		for (String known : (most > 0) ? this.words : Set.<String>of()) {
			if (Math.abs(known.length() - word.length()) > most || known.charAt(0) != word.charAt(0)) {
				continue;
			}
			int away = distance.apply(word, known);
			if (away >= 0 && (away < least || (away == least && best != null && known.compareTo(best) < 0))) {
				best = known;
				least = away;
			}
		}
		return Optional.ofNullable(best);
	}

}
