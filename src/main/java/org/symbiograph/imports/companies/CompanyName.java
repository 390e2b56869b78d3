package org.symbiograph.imports.companies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A name taken apart for comparison.
 *
 * @param words what it is called, without legal form and without what stands in brackets
 * @param together all letters and digits of the words, written together
 * @param marks the numbers and single letters among the words: unit 1 is not unit 2
 * @param inBrackets what tells it from others of that name, such as the place in "Power
 * plant (Lubei)"
 * @param parts the names that "A and B" or "A, B" joins, each written together; empty for
 * a name of one part
 * @param legalForm its legal form; empty for none
 */
record CompanyName(List<String> words, String together, Set<String> marks, Set<String> inBrackets, Set<String> parts,
		String legalForm) {

	private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");

	private static final Pattern JOINED = Pattern.compile(",|\\band\\b");

	static CompanyName of(String name) {
		String outside = BRACKETS.matcher(name).replaceAll(" ");
		List<String> words = NameWords.of(outside);
		if (words.isEmpty()) {
			return of(NameWords.of(name), Set.of(), Set.of(), "");
		}
		List<String> without = withoutLegalForm(words);
		return of(without, wordsOf(inBrackets(name)), parts(outside), legalForm(words, without));
	}

	private static CompanyName of(List<String> words, Set<String> inBrackets, Set<String> parts, String legalForm) {
		Set<String> marks = words.stream()
			.filter((word) -> word.length() == 1 || Character.isDigit(word.charAt(0)))
			.collect(Collectors.toCollection(TreeSet::new));
		return new CompanyName(words, String.join("", words), marks, inBrackets, parts, legalForm);
	}

	private static List<String> withoutLegalForm(List<String> words) {
		Optional<List<String>> end = LegalForms.endOf(words);
		if (end.isPresent()) {
			return withoutLegalForm(words.subList(0, words.size() - end.get().size()));
		}
		return LegalForms.beginningOf(words).map((form) -> words.subList(form.size(), words.size())).orElse(words);
	}

	private static String legalForm(List<String> words, List<String> without) {
		List<String> form = new ArrayList<>(words);
		without.forEach(form::remove);
		return String.join(" ", form);
	}

	private static Stream<String> inBrackets(String name) {
		return BRACKETS.matcher(name).results().map((MatchResult brackets) -> brackets.group(1));
	}

	private static Set<String> wordsOf(Stream<String> texts) {
		return texts.map(NameWords::of).flatMap(List::stream).collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> parts(String name) {
		Set<String> parts = Arrays.stream(JOINED.split(name, -1))
			.map(NameWords::of)
			.filter((words) -> !words.isEmpty() && !LegalForms.contains(words))
			.map((words) -> String.join("", withoutLegalForm(words)))
			.collect(Collectors.toSet());
		return (parts.size() > 1) ? parts : Set.of();
	}

	/** Whether one name joins the other with further ones. */
	boolean isJoinedWith(CompanyName other) {
		return this.parts.contains(other.together) || other.parts.contains(this.together);
	}

}
