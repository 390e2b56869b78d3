package org.symbiograph.reconciliation;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

import org.apache.commons.lang3.StringUtils;
import org.symbiograph.codes.Code;
import org.symbiograph.codes.CodeFinder;
import org.symbiograph.codes.CodeHits;
import org.symbiograph.codes.CodeQuestion;
import org.symbiograph.codes.Codes;
import org.symbiograph.codes.Language;
import org.symbiograph.codes.Scheme;
import org.symbiograph.library.CaseStudyNames;
import org.symbiograph.web.HtmlPage;
import org.symbiograph.web.PageLinks;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What may be meant by what is typed into the search box, as a list of links. */
@HtmlPage
class SuggestionsPage {

	private static final int SHORTEST = 2;

	private static final int LONGEST = 100;

	private static final int MOST_CODES = 5;

	private static final int MOST_OTHERS = 3;

	private final Codes codes;

	private final CodeFinder finder;

	private final Titles titles;

	private final KnownCompanies companies;

	private final CaseStudyNames caseStudies;

	SuggestionsPage(Codes codes, CodeFinder finder, Titles titles, KnownCompanies companies,
			CaseStudyNames caseStudies) {
		this.codes = codes;
		this.finder = finder;
		this.titles = titles;
		this.companies = companies;
		this.caseStudies = caseStudies;
	}

	@GetMapping("/search/suggestions")
	String suggest(@RequestParam(defaultValue = "") String q, Locale locale, Model model) {
		String typed = StringUtils.left(StringUtils.normalizeSpace(q), LONGEST);
		model.addAttribute("typed", typed);
		model.addAttribute("suggestions", (typed.length() < SHORTEST) ? List.of()
				: Stream
					.of(codes(Scheme.EWC, typed, locale, MOST_CODES), codes(Scheme.NACE, typed, locale, MOST_OTHERS),
							codes(Scheme.CPA, typed, locale, isNumber(typed) ? MOST_OTHERS : 0), companies(typed),
							caseStudies(typed))
					.flatMap(Function.identity())
					.toList());
		return "reconciliation/suggestions";
	}

	/** Codes that begin so, or else those with such titles, or that the words mean. */
	private Stream<Suggestion> codes(Scheme scheme, String typed, Locale locale, int limit) {
		String key = scheme.key(typed).orElse("");
		Stream<Code> found = key.isEmpty()
				? Stream.concat(meant(scheme, typed, locale, limit), this.titles.listBeginning(scheme, typed))
				: this.codes.list(scheme).stream().filter((code) -> code.key().startsWith(key));
		return found.distinct().limit(limit).map((code) -> new Suggestion(scheme.id(), code.code(), address(code)));
	}

	private Stream<Code> meant(Scheme scheme, String typed, Locale locale, int limit) {
		if (isNumber(typed) || limit == 0) {
			return Stream.empty();
		}
		return this.finder.find(new CodeQuestion(scheme, typed, null, Language.of(locale), List.of()), limit)
			.hits()
			.stream()
			.map(CodeHits.Hit::code);
	}

	private static boolean isNumber(String typed) {
		return StringUtils.containsOnly(typed, "0123456789 .-*");
	}

	private Stream<Suggestion> companies(String typed) {
		return this.companies.listBeginning(typed)
			.stream()
			.limit(MOST_OTHERS)
			.map((company) -> new Suggestion("company", company.name(), "/companies/" + company.id()));
	}

	private Stream<Suggestion> caseStudies(String typed) {
		return this.caseStudies.listBeginning(typed, MOST_OTHERS)
			.stream()
			.map((study) -> new Suggestion("case-study", study.title(), "/case-studies/" + study.id()));
	}

	private static String address(Code code) {
		return (code.scheme() == Scheme.NACE) ? "/sectors/" + code.code()
				: PageLinks.to("/search").with(code.scheme().id(), code.code()).toString();
	}

	/**
	 * Something that may be meant.
	 *
	 * @param kind a classification, company or case-study
	 * @param text the code or the name
	 * @param href the page it leads to
	 */
	record Suggestion(String kind, String text, String href) {

		public boolean isCode() {
			return Scheme.of(this.kind).isPresent();
		}

	}

}
