package org.symbiograph.web;

import java.util.Collections;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/**
 * Chooses the language of pages: the one that was chosen last, which a cookie keeps, else
 * the first of the browser's that there is, else English.
 */
class PageLanguages extends CookieLocaleResolver {

	/** Chooses a language. */
	static final String PARAMETER = "lang";

	/** The languages that pages are written in. */
	static final List<Locale> ALL = List.of(Locale.ENGLISH, Locale.of("nl"), Locale.of("nb"));

	PageLanguages() {
		super("symbiograph-language");
		setDefaultLocaleFunction(PageLanguages::ofBrowser);
		setCookieSameSite("Lax");
		setCookieHttpOnly(true);
		setRejectInvalidCookies(false);
	}

	private static Locale ofBrowser(HttpServletRequest request) {
		return Collections.list(request.getLocales())
			.stream()
			.map(PageLanguages::written)
			.filter(ALL::contains)
			.findFirst()
			.orElse(Locale.ENGLISH);
	}

	/** Who reads Norwegian of any kind reads Bokmål. */
	private static Locale written(Locale locale) {
		return List.of("no", "nn").contains(locale.getLanguage()) ? Locale.of("nb") : Locale.of(locale.getLanguage());
	}

	@Override
	protected Locale parseLocaleValue(String value) {
		Locale locale = Locale.forLanguageTag(value);
		return ALL.contains(locale) ? locale : Locale.ENGLISH;
	}

}
