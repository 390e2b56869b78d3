package org.symbiograph.codes;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.symbiograph.web.HtmlPage;
import org.symbiograph.web.PageLinks;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The classifications: found by words, and walked from the top down. */
@HtmlPage
class CodePage {

	/** How many codes are shown for words. */
	private static final int FOUND = 10;

	private final CodeParameters parameters;

	private final Codes codes;

	private final CodeSearch search;

	private final CodeDescriptions descriptions;

	private final CodeTree tree;

	CodePage(CodeParameters parameters, Codes codes, CodeSearch search, CodeDescriptions descriptions, CodeTree tree) {
		this.parameters = parameters;
		this.codes = codes;
		this.search = search;
		this.descriptions = descriptions;
		this.tree = tree;
	}

	@GetMapping("/codes")
	String codes(@RequestParam(required = false) @Nullable String q, @RequestParam(defaultValue = "ewc") String scheme,
			Model model) {
		if (!StringUtils.isBlank(q)) {
			return "redirect:" + PageLinks.to("/codes/" + CodeParameters.scheme(scheme).id()).with("q", q);
		}
		model.addAttribute("schemes", Arrays.stream(Scheme.values())
			.map((classification) -> new Classification(classification.id(), this.codes.list(classification).size()))
			.toList());
		return "codes/schemes";
	}

	@GetMapping("/codes/{scheme}")
	String scheme(@PathVariable String scheme, @RequestParam(required = false) @Nullable String q,
			@RequestParam(required = false) @Nullable String sector, Locale locale, Model model) {
		Scheme classification = CodeParameters.scheme(scheme);
		Optional<Code> written = Optional.ofNullable(q).flatMap((text) -> this.codes.find(classification, text));
		if (written.isPresent()) {
			return "redirect:" + href(written.get());
		}
		model.addAttribute("scheme", classification.id());
		model.addAttribute("schemes", Arrays.stream(Scheme.values()).map(Scheme::id).toList());
		if (StringUtils.isAllBlank(q, sector)) {
			model.addAttribute("branches", this.tree.top(classification));
			return "codes/scheme";
		}
		CodeSearch.Answer answer = this.search.answer(classification,
				new CodeSearch.Parameters(q, sector, Language.of(locale).id(), FOUND));
		model.addAttribute("answer", answer);
		model.addAttribute("exchanges", exchanges(classification, answer.items()));
		model.addAttribute("file",
				PageLinks.to("/codes/" + classification.id()).with("q", q).with("sector", sector).inApi());
		return "codes/scheme";
	}

	@GetMapping("/codes/{scheme}/{text}")
	String code(@PathVariable String scheme, @PathVariable String text, Locale locale, Model model) {
		Code code = this.parameters.open(CodeParameters.scheme(scheme), text);
		CodeView view = this.descriptions.of(code, Language.of(locale));
		boolean counted = CodeTree.isCounted(code.scheme());
		model.addAttribute("code", code);
		model.addAttribute("view", view);
		model.addAttribute("counted", counted);
		model.addAttribute("branches", this.tree.below(view));
		model.addAttribute("nearest", (counted && view.exchanges() == 0) ? this.tree.nearest(code) : List.of());
		return "codes/entry";
	}

	private Map<String, Long> exchanges(Scheme scheme, List<CodeSearch.Item> items) {
		if (!CodeTree.isCounted(scheme)) {
			return Map.of();
		}
		Map<String, Long> byKey = this.codes.countExchanges(scheme,
				items.stream().map((item) -> Objects.requireNonNull(item.code())).map(scheme::strip).toList());
		return items.stream()
			.collect(Collectors.toMap(CodeSearch.Item::code,
					(item) -> byKey.getOrDefault(scheme.strip(item.code()), 0L)));
	}

	/** The page of a code. */
	static String href(Code code) {
		return "/codes/%s/%s".formatted(code.scheme().id(), code.key());
	}

	/**
	 * A classification and how large it is.
	 *
	 * @param id its name in addresses
	 * @param codes how many codes it has
	 */
	record Classification(String id, int codes) {

	}

}
