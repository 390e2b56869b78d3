package org.symbiograph.imports.formats.maestri;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.commons.lang3.Strings;
import org.symbiograph.imports.formats.Slug;

/**
 * The names under which the workbook has the companies of the library: their own, a
 * municipality without that word, and other spellings that are noted as repaired. Long
 * names are noted by their beginning, which ends in dots.
 */
final class CompanyNames {

	private static final String DOTS = "…";

	private final Map<String, Set<String>> names = new HashMap<>();

	private final Map<String, Map<String, String>> idsByCountry = new HashMap<>();

	private final Wordings wordings;

	CompanyNames(Library library, Wordings wordings) {
		this.wordings = wordings;
		library.companies().forEach((id, company) -> {
			Set<String> called = called(company.getOrDefault("name", ""));
			library.repair("companies", id, "name")
				.ifPresent((repair) -> called.add(slug(repair.getOrDefault("recorded", ""))));
			this.names.put(id, called);
			Map<String, String> ids = this.idsByCountry.computeIfAbsent(company.getOrDefault("country", ""),
					(absent) -> new HashMap<>());
			called.forEach((name) -> ids.putIfAbsent(name, id));
		});
	}

	private static Set<String> called(String name) {
		Set<String> called = new LinkedHashSet<>();
		called.add(slug(name));
		called.add(slug(Strings.CS.removeEnd(name, "(municipality)")));
		return called;
	}

	private static String slug(String name) {
		return Slug.of(name) + (name.endsWith(DOTS) ? DOTS : "");
	}

	/**
	 * The company that a name stands for.
	 * @param name the name
	 * @param country where it is
	 * @param expected the id of the company that is likely; empty for none
	 */
	Optional<String> find(String name, String country, String expected) {
		String slug = Slug.of(name);
		if (this.names.getOrDefault(expected, Set.of()).stream().anyMatch((known) -> matches(known, slug))) {
			return Optional.of(expected);
		}
		Map<String, String> ids = this.idsByCountry.getOrDefault(country, Map.of());
		return Stream
			.concat(this.wordings.companies("name", name).stream().filter(ids::containsValue),
					ids.entrySet()
						.stream()
						.filter((known) -> matches(known.getKey(), slug))
						.map(Map.Entry::getValue)
						.sorted())
			.findFirst();
	}

	private static boolean matches(String known, String slug) {
		return !slug.isEmpty()
				&& (known.equals(slug) || (known.endsWith(DOTS) && slug.startsWith(Strings.CS.removeEnd(known, DOTS))));
	}

}
