package org.symbiograph.codes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The stems of the words of a text, as the full-text index of its language has them,
 * without those that every title uses.
 */
public final class Stems {

	private static final CharArraySet COMMON = new CharArraySet(Set.of("a", "an", "and", "as", "at", "by", "containing",
			"except", "etc", "for", "from", "in", "including", "its", "mentioned", "mfsu", "not", "of", "on", "or",
			"other", "otherwise", "specified", "than", "the", "their", "those", "to", "waste", "wastes", "with"), true);

	private static final Map<Language, Analyzer> analyzers = Map.of(Language.EN, new EnglishAnalyzer(COMMON),
			Language.NL, new DutchAnalyzer(), Language.DE, new GermanAnalyzer(), Language.FR, new FrenchAnalyzer(),
			Language.NB, new NorwegianAnalyzer(), Language.SV, new SwedishAnalyzer(), Language.DA, new DanishAnalyzer(),
			Language.FI, new FinnishAnalyzer());

	private Stems() {
	}

	/** The stems of a text in a language, in its order. */
	public static Set<String> of(Language language, String text) {
		Set<String> stems = new LinkedHashSet<>();
		try (TokenStream tokens = analyzer(language).tokenStream("", text)) {
			CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
			tokens.reset();
			while (tokens.incrementToken()) {
				stems.add(term.toString());
			}
			tokens.end();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return stems;
	}

	private static Analyzer analyzer(Language language) {
		return Objects.requireNonNull(analyzers.get(language), "every language has an analyzer");
	}

	/**
	 * How much two sets have in common, from 0 to 1 (Sørensen–Dice coefficient).
	 */
	static double inCommon(Set<String> one, Set<String> other) {
		long common = one.stream().filter(other::contains).count();
		return one.isEmpty() && other.isEmpty() ? 0 : 2.0 * common / (one.size() + other.size());
	}

}
