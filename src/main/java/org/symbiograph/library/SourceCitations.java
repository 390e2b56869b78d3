package org.symbiograph.library;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.symbiograph.web.Citation;
import org.symbiograph.web.Citation.Kind;

/**
 * Sources as entries of a bibliography. The library records authors as they are cited:
 * "Chertow", "Simboli, Taddeo and Morgante", "Golev et al.", or who publishes a page; of
 * papers the journal may follow after a semicolon, with a remark in parentheses.
 */
final class SourceCitations {

	private static final Pattern PERSON = Pattern.compile("\\p{L}[\\p{L}'’.-]*( \\p{L}[\\p{L}'’.-]*){0,2}");

	private static final Pattern MORE = Pattern.compile("(.+) et al\\.?");

	private static final Pattern REMARK = Pattern.compile(" *\\([^)]*\\)");

	private SourceCitations() {
	}

	static Citation of(Source source) {
		Kind kind = kind(source.type());
		boolean article = kind == Kind.ARTICLE;
		String names = article ? StringUtils.substringBefore(source.authors(), "; ") : source.authors();
		Matcher more = MORE.matcher(names);
		return new Citation(source.id(), kind, authors(kind, more.matches() ? more.group(1) : names), more.matches(),
				source.year(), source.title(), article ? journal(source.authors()) : null, url(source), source.doi(),
				null);
	}

	private static Kind kind(String type) {
		return switch (type) {
			case "paper" -> Kind.ARTICLE;
			case "conference-paper", "conference-abstract" -> Kind.CONFERENCE_PAPER;
			case "book" -> Kind.BOOK;
			case "report", "white-paper" -> Kind.REPORT;
			case "presentation", "conference-presentation" -> Kind.PRESENTATION;
			case "news" -> Kind.NEWS;
			default -> Kind.WEB_PAGE;
		};
	}

	/**
	 * Publishers of pages have commas and "and" in their names, so only persons are
	 * divided.
	 */
	private static List<String> authors(Kind kind, String names) {
		if (kind == Kind.NEWS || kind == Kind.WEB_PAGE) {
			return List.of(names);
		}
		List<String> persons = Arrays.asList(names.split(", | and ", -1));
		return persons.stream().allMatch((name) -> PERSON.matcher(name).matches()) ? persons : List.of(names);
	}

	private static @Nullable String journal(String authors) {
		return StringUtils.trimToNull(REMARK.matcher(StringUtils.substringAfter(authors, "; ")).replaceAll(""));
	}

	private static @Nullable String url(Source source) {
		return (source.url() == null && source.doi() != null) ? "https://doi.org/" + source.doi() : source.url();
	}

}
