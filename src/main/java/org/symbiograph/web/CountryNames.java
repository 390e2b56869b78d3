package org.symbiograph.web;

import java.util.Locale;

/**
 * Names of countries in the language of a page.
 *
 * @param language the language
 */
public record CountryNames(Locale language) {

	/** The name of a country by its code of ISO 3166-1. */
	public String of(String code) {
		return Locale.of("", code).getDisplayCountry(this.language);
	}

}
