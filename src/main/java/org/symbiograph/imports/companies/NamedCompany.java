package org.symbiograph.imports.companies;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A company that its sources name, with what is compared of it.
 *
 * @param id its id
 * @param name its name
 * @param otherNames names it had before it was decided to be another one
 * @param country ISO 3166-1 alpha-2
 * @param sectors its sectors
 * @param exchanges in how many exchanges it gives or takes
 * @param joint whether it is several companies that a source names as one
 * @param apart the companies that it cannot be: its partners in exchanges and links, the
 * joint parties it belongs to, and those that a person told apart
 */
record NamedCompany(String id, String name, List<String> otherNames, String country, List<CompanySector> sectors,
		long exchanges, boolean joint, Set<String> apart) {

	/** All its names, the present one first. */
	Stream<CompanyName> names() {
		return Stream.concat(Stream.of(this.name), this.otherNames.stream()).map(CompanyName::of);
	}

	boolean canBe(NamedCompany other) {
		return !this.joint && !other.joint && !this.apart.contains(other.id) && !other.apart.contains(this.id);
	}

	boolean sharesClassWith(NamedCompany other) {
		Set<String> shared = keys(this, 4);
		shared.retainAll(keys(other, 4));
		return !shared.isEmpty();
	}

	boolean sharesDivisionWith(NamedCompany other) {
		Set<String> shared = keys(this, 2);
		shared.retainAll(keys(other, 2));
		return !shared.isEmpty();
	}

	private static Set<String> keys(NamedCompany company, int length) {
		Set<String> keys = new HashSet<>();
		company.sectors
			.forEach((sector) -> keys.add(sector.key().substring(0, Math.min(length, sector.key().length()))));
		return keys;
	}

	/**
	 * A NACE code with its title.
	 *
	 * @param key its digits
	 */
	record CompanySector(String key, String code, String title) {

	}

}
