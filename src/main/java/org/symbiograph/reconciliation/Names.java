package org.symbiograph.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * Compares names as they are written by different hands: without case, accents, signs and
 * legal forms.
 */
final class Names {

	private static final Set<String> FORMS = Set.of("ab", "ag", "ao", "aps", "as", "asa", "bhd", "bv", "bvba", "co",
			"corp", "corporation", "cv", "doo", "eg", "gmbh", "inc", "incorporated", "jsc", "kft", "kg", "kgaa", "kk",
			"lda", "limited", "llc", "llp", "ltd", "ltda", "nv", "oao", "ohg", "ooo", "oy", "oyj", "pjsc", "plc", "pte",
			"pty", "pvt", "sa", "sarl", "sas", "sca", "scarl", "scrl", "sdn", "se", "sl", "slu", "spa", "srl", "sro",
			"tbk", "ug", "vof", "zao", "zrt");

	/** Forms that also stand before a name. */
	private static final Set<String> FORMS_BEFORE = Set.of("ab", "ao", "jsc", "oao", "ooo", "oy", "pjsc", "pt", "the",
			"zao");

	private static final Pattern INITIALS = Pattern.compile("\\b([a-z])/([a-z])\\b");

	private static final Pattern WITHIN_WORDS = Pattern.compile("[.'’]");

	private static final Pattern AND = Pattern.compile("[&+]");

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

	private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)");

	private static final Pattern ACRONYM = Pattern.compile("\\(([A-Z][A-Z0-9&]+)\\)");

	/** What names are worth that are not the same, at most. */
	private static final double NOT_THE_SAME = 0.97;

	private static final double WITHOUT_ASIDE = 0.95;

	private static final double ONLY_ACRONYM = 0.9;

	/** Words less alike than this are different words. */
	private static final double SAME_WORD = 0.85;

	private static final double WORDS = 0.6;

	private static final JaroWinklerSimilarity jaroWinkler = new JaroWinklerSimilarity();

	private Names() {
	}

	/** The words of a text, in lower case and without accents. */
	static List<String> words(String text) {
		String folded = INITIALS.matcher(fold(text.toLowerCase(Locale.ROOT))).replaceAll("$1$2");
		String joined = AND.matcher(WITHIN_WORDS.matcher(folded).replaceAll("")).replaceAll(" and ");
		return BETWEEN_WORDS.splitAsStream(joined).filter((word) -> !word.isEmpty()).toList();
	}

	/** A text as words with blanks between. */
	static String plain(String text) {
		return String.join(" ", words(text));
	}

	private static String fold(String text) {
		char[] folded = new char[text.length() * 4];
		int length = ASCIIFoldingFilter.foldToASCII(text.toCharArray(), 0, folded, 0, text.length());
		return new String(folded, 0, length);
	}

	/** The words of a company's name, without its legal form. */
	static List<String> wordsOfCompany(String name) {
		List<String> words = new ArrayList<>(words(name));
		while (words.size() > 1 && (FORMS.contains(words.getLast()) || words.getLast().equals("and"))) {
			words.removeLast();
		}
		while (words.size() > 1 && FORMS_BEFORE.contains(words.getFirst())) {
			words.removeFirst();
		}
		return words;
	}

	/**
	 * How alike the names of two companies are, 0 to 1; 1 only if they are the same.
	 * @param written a name as someone writes it
	 * @param known a name of ours, which may have a place or an acronym in brackets
	 */
	static double alikeness(String written, String known) {
		List<String> words = wordsOfCompany(written);
		double whole = alikeness(words, wordsOfCompany(known));
		if (known.indexOf('(') < 0) {
			return whole;
		}
		double without = WITHOUT_ASIDE * alikeness(words, wordsOfCompany(ASIDE.matcher(known).replaceAll(" ")));
		Matcher acronym = ACRONYM.matcher(known);
		double shortened = (acronym.find() && words(acronym.group(1)).equals(words)) ? ONLY_ACRONYM : 0;
		return Math.max(whole, Math.max(without, shortened));
	}

	/**
	 * How alike two texts are, 0 to 1; 1 only if they have the same words in the same
	 * order. Two parts of five are the Jaro-Winkler similarity (Winkler 1990) of the
	 * whole, three that of their words (Monge and Elkan 1996), taken both ways.
	 */
	static double alikeness(List<String> one, List<String> other) {
		if (one.isEmpty() || other.isEmpty()) {
			return 0;
		}
		if (one.equals(other)) {
			return 1;
		}
		if (String.join("", one).equals(String.join("", other))) {
			return NOT_THE_SAME;
		}
		double words = (inCommon(one, other) + inCommon(other, one)) / 2;
		double whole = jaroWinkler.apply(String.join(" ", one), String.join(" ", other));
		return Math.min(NOT_THE_SAME, WORDS * words + (1 - WORDS) * whole);
	}

	/** How much of a text another has too, longer words counting more. */
	private static double inCommon(List<String> words, List<String> others) {
		double common = 0;
		double all = 0;
		for (String word : words) {
			double best = others.stream().mapToDouble((other) -> jaroWinkler.apply(word, other)).max().orElse(0);
			common += word.length() * ((best >= SAME_WORD) ? best : 0);
			all += word.length();
		}
		return common / all;
	}

}
