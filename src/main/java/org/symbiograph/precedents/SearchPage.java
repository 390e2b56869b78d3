package org.symbiograph.precedents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.symbiograph.codes.Codes;
import org.symbiograph.codes.Scheme;
import org.symbiograph.web.HtmlPage;
import org.symbiograph.web.Paging;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.UriComponentsBuilder;

/** One box for words or codes, and the precedents of what is typed. */
@HtmlPage
class SearchPage {

	private final QuestionReader questions;

	private final PrecedentQueries precedents;

	private final Codes codes;

	SearchPage(QuestionReader questions, PrecedentQueries precedents, Codes codes) {
		this.questions = questions;
		this.precedents = precedents;
		this.codes = codes;
	}

	@GetMapping("/search")
	String search(PrecedentParameters parameters, @Valid Paging paging, HttpServletRequest request, Model model) {
		Optional<String> code = codeIn(parameters.q());
		if (code.isPresent()) {
			return "redirect:" + SearchLinks.of(request).without("q").with(code.get(), parameters.q());
		}
		model.addAttribute("links", SearchLinks.of(request));
		model.addAttribute("typed", typed(parameters));
		if (Stream.of(parameters.ewc(), parameters.cpa(), parameters.cas(), parameters.q(), parameters.donorNace())
			.anyMatch((text) -> text != null && !text.isBlank())) {
			model.addAttribute("answer", this.precedents.find(this.questions.read(parameters), paging));
		}
		return "precedents/search";
	}

	/** What the box shows: the words, or else the code. */
	private static @Nullable String typed(PrecedentParameters parameters) {
		return Stream.of(parameters.q(), parameters.ewc(), parameters.cpa(), parameters.cas())
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	/** The parameter for what is typed, if it is a code and not words. */
	private Optional<String> codeIn(@Nullable String typed) {
		if (typed == null || !typed.matches("[\\d\\s.*-]+")) {
			return Optional.empty();
		}
		Map<String, Scheme> parameters = new LinkedHashMap<>();
		parameters.put("ewc", Scheme.EWC);
		parameters.put("cpa", Scheme.CPA);
		parameters.put("cas", Scheme.CAS);
		return parameters.entrySet()
			.stream()
			.filter((parameter) -> this.codes.find(parameter.getValue(), Objects.requireNonNull(typed)).isPresent())
			.map(Map.Entry::getKey)
			.findFirst();
	}

	/** The address of a search, changed in one thing. */
	record SearchLinks(UriComponentsBuilder address) {

		static SearchLinks of(HttpServletRequest request) {
			return new SearchLinks(UriComponentsBuilder.fromPath("/search").query(request.getQueryString()));
		}

		public SearchLinks without(String parameter) {
			return new SearchLinks(this.address.cloneBuilder().replaceQueryParam(parameter).replaceQueryParam("page"));
		}

		public String with(String parameter, @Nullable String value) {
			return this.address.cloneBuilder()
				.replaceQueryParam("page")
				.replaceQueryParam(parameter, List.of(Objects.requireNonNullElse(value, "")))
				.encode()
				.build()
				.toUriString();
		}

	}

}
