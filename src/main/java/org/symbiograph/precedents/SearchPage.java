package org.symbiograph.precedents;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.symbiograph.codes.Codes;
import org.symbiograph.codes.Scheme;
import org.symbiograph.library.Bibliographies;
import org.symbiograph.library.ExchangeFacets.Facet;
import org.symbiograph.library.LibraryQueries;
import org.symbiograph.precedents.Answer.CodeView;
import org.symbiograph.web.HtmlPage;
import org.symbiograph.web.PageLinks;
import org.symbiograph.web.Paging;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import static java.util.stream.Collectors.toMap;

/** One box for words or codes, and the precedents of what is typed. */
@HtmlPage
class SearchPage {

	private static final Pattern CODE = Pattern.compile("[\\d\\s.*-]+");

	private static final Pattern WHOLE_EWC_CODE = Pattern.compile("\\d{2}[ .]?\\d{2}[ .]?\\d{2}\\s?\\*?");

	/**
	 * The schemes a code may be of, by their parameters, in the order of what is likely.
	 */
	private static final List<Scheme> SCHEMES = List.of(Scheme.EWC, Scheme.CPA, Scheme.CAS);

	private final QuestionReader questions;

	private final PrecedentQueries precedents;

	private final LibraryQueries library;

	private final Bibliographies bibliographies;

	private final Codes codes;

	SearchPage(QuestionReader questions, PrecedentQueries precedents, LibraryQueries library,
			Bibliographies bibliographies, Codes codes) {
		this.questions = questions;
		this.precedents = precedents;
		this.library = library;
		this.bibliographies = bibliographies;
		this.codes = codes;
	}

	@GetMapping("/search")
	String search(PrecedentParameters parameters, @Valid Paging paging, HttpServletRequest request, Model model) {
		PageLinks links = PageLinks.of(request, PrecedentParameters.class);
		String typed = StringUtils.trimToEmpty(parameters.q());
		Optional<Scheme> scheme = schemeOf(typed);
		if (scheme.isPresent()) {
			return "redirect:" + links.without("q").with(scheme.get().id(), typed);
		}
		if (!describes(parameters)) {
			model.addAttribute("library", this.library.get());
			return "precedents/start";
		}
		Answer answer = this.precedents.find(this.questions.read(parameters), paging);
		model.addAttribute("answer", answer);
		model.addAttribute("asked", asked(answer));
		model.addAttribute("chosen", chosen(answer));
		model.addAttribute("counts",
				answer.levels()
					.entrySet()
					.stream()
					.collect(toMap((level) -> level.getKey().id(), Map.Entry::getValue)));
		model.addAttribute("links", links);
		model.addAttribute("citation",
				this.bibliographies.inWords("%d precedents".formatted(answer.page().totalItems())));
		return "precedents/search";
	}

	private static boolean describes(PrecedentParameters parameters) {
		return Stream.of(parameters.ewc(), parameters.cpa(), parameters.cas(), parameters.q(), parameters.donorNace())
			.anyMatch(StringUtils::isNotBlank);
	}

	/** The scheme of what is typed, if it is a code and not words. */
	private Optional<Scheme> schemeOf(String typed) {
		if (!CODE.matcher(typed).matches()) {
			return Optional.empty();
		}
		return SCHEMES.stream()
			.filter((scheme) -> this.codes.find(scheme, typed).isPresent()
					|| (scheme == Scheme.CAS && scheme.key(typed).isPresent()))
			.findFirst()
			.or(() -> Optional.of(Scheme.EWC).filter((scheme) -> WHOLE_EWC_CODE.matcher(typed).matches()));
	}

	/** What was asked about, to be seen in the box and above the answer. */
	private static Asked asked(Answer answer) {
		return Stream
			.of(Asked.of("ewc", answer.query().ewc()), Asked.of("cpa", answer.query().cpa()),
					Asked.of("cas", answer.query().cas()), Asked.of("nace", answer.query().donorNace()))
			.flatMap(Optional::stream)
			.filter((code) -> answer.query().q() == null)
			.findFirst()
			.orElseGet(() -> new Asked(null, Objects.requireNonNullElse(answer.query().q(), "")));
	}

	/** What the answer is narrowed to, with the words of the facets. */
	private static List<Chosen> chosen(Answer answer) {
		return answer.query()
			.filters()
			.entrySet()
			.stream()
			.map((filter) -> new Chosen(filter.getKey(), filter.getValue(),
					answer.facets()
						.getOrDefault(filter.getKey(), List.of())
						.stream()
						.filter((facet) -> facet.value().equals(filter.getValue()))
						.map(Facet::label)
						.findFirst()
						.orElse(filter.getValue())))
			.toList();
	}

	/**
	 * What was asked about.
	 *
	 * @param scheme the classification; nothing if it was words
	 * @param text the code or the words
	 */
	record Asked(@Nullable String scheme, String text) {

		static Optional<Asked> of(String scheme, @Nullable CodeView code) {
			return Optional.ofNullable(code).map((known) -> new Asked(scheme, known.code()));
		}

	}

	/** What an answer is narrowed to. */
	record Chosen(String filter, String value, String label) {

	}

}
