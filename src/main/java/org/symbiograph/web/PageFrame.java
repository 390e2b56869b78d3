package org.symbiograph.web;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** What is around the content of a page. */
@Component
class PageFrame {

	/** What addresses of the API begin with, and those of pages do not. */
	static final String API = "/api/v1";

	private final CurrentRelease release;

	PageFrame(CurrentRelease release) {
		this.release = release;
	}

	String release() {
		return this.release.findId().orElse("");
	}

	/** The same page in each language. */
	static List<LanguageLink> languages(HttpServletRequest request, Locale current) {
		return PageLanguages.ALL.stream()
			.map((locale) -> new LanguageLink(locale.getLanguage(), locale.getDisplayLanguage(locale),
					locale.equals(current), addressIn(locale, request)))
			.toList();
	}

	private static String addressIn(Locale locale, HttpServletRequest request) {
		return UriComponentsBuilder.fromPath(request.getRequestURI())
			.query(request.getQueryString())
			.replaceQueryParam(PageLanguages.PARAMETER, locale.getLanguage())
			.build()
			.toUriString();
	}

	/** The page that says what is wrong and leads on. */
	ModelAndView problem(HttpStatus status, String message, HttpServletRequest request, Locale locale) {
		ModelAndView page = new ModelAndView("problem", status);
		page.addObject("status", status.value());
		page.addObject("message", message);
		page.addObject("release", release());
		page.addObject("languages", languages(request, locale));
		return page;
	}

	/** The page of what has this address in the API. */
	static String pageOf(String href) {
		return href.startsWith(API) ? href.substring(API.length()) : href;
	}

	/**
	 * Leads to a page in another language.
	 *
	 * @param code the language by ISO 639-1
	 * @param name its name in itself
	 * @param current whether this is the page
	 * @param href its address
	 */
	record LanguageLink(String code, String name, boolean current, String href) {

	}

}
