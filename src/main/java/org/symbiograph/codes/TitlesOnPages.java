package org.symbiograph.codes;

import java.util.Locale;

import org.symbiograph.web.HtmlPage;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Lets every page name codes in its language. */
@ControllerAdvice(annotations = HtmlPage.class)
class TitlesOnPages {

	private final Codes codes;

	TitlesOnPages(Codes codes) {
		this.codes = codes;
	}

	@ModelAttribute("titles")
	CodeTitles titles(Locale locale) {
		return new CodeTitles(this.codes, locale);
	}

}
