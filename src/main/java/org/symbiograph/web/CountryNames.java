package org.symbiograph.web;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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

	/** The place of each country in the alphabet of the language, from 0. */
	public Map<String, Integer> order() {
		List<String> countries = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2)
			.stream()
			.sorted(Comparator.comparing(this::of, Collator.getInstance(this.language)))
			.toList();
		return IntStream.range(0, countries.size()).boxed().collect(Collectors.toMap(countries::get, (at) -> at));
	}

}
