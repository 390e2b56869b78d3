package org.symbiograph.library;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Names countries in a language.
 *
 * @param locale the language
 */
record CountryNames(Locale locale) {

	/** The name of a country, by ISO 3166-1 alpha-2. */
	public String of(String country) {
		return Locale.of("", country).getDisplayCountry(this.locale);
	}

	/** The place of each country in the alphabet of the language, from 0. */
	Map<String, Integer> order() {
		List<String> countries = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2)
			.stream()
			.sorted(Comparator.comparing(this::of, Collator.getInstance(this.locale)))
			.toList();
		return IntStream.range(0, countries.size()).boxed().collect(Collectors.toMap(countries::get, (at) -> at));
	}

}
