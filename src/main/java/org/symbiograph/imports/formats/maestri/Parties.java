package org.symbiograph.imports.formats.maestri;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.apache.commons.lang3.StringUtils;
import org.symbiograph.imports.formats.Slug;
import org.symbiograph.imports.formats.TableRow;

/**
 * The named parties of the workbook. A name leads to the company of the library that
 * bears it in the same country, also where it is spelled otherwise in a way the library
 * has noted; any other name is a company of its own.
 */
final class Parties {

	private final Library library;

	private final CompanyNames names;

	private final Map<String, Party> byId = new LinkedHashMap<>();

	Parties(Library library, Wordings wordings) {
		this.library = library;
		this.names = new CompanyNames(library, wordings);
	}

	/**
	 * The party a row names in a role.
	 * @param row the row
	 * @param role the role
	 * @param country the country of the case study
	 * @param expected the id that the library has there; empty for none
	 */
	Optional<Party> find(Recorded row, Role role, String country, String expected) {
		String name = row.told(role.company());
		if (name.isEmpty()) {
			return Optional.empty();
		}
		String id = this.names.find(name, country, expected).orElseGet(() -> newId(name, country));
		return Optional.of(this.byId.computeIfAbsent(id,
				(absent) -> new Party(absent, country, row, role, this.library.companies().get(absent))));
	}

	private String newId(String name, String country) {
		String slug = Slug.of(name);
		String id = slug.isEmpty() ? "company-" + Wordings.fingerprint(name) : slug;
		boolean taken = this.library.companies().containsKey(id)
				|| Optional.ofNullable(this.byId.get(id)).filter((party) -> !party.isIn(country)).isPresent();
		return taken ? id + "-" + country.toLowerCase(Locale.ROOT) : id;
	}

	/** Tells all of them, joint parties before their members. */
	void tell(Consumer<TableRow> rows) {
		Set<String> told = new HashSet<>();
		this.byId.values()
			.stream()
			.sorted(Comparator.comparing((Party party) -> !party.known("part_of").isEmpty()))
			.forEach((party) -> {
				told.add(party.id());
				rows.accept(party.row(this.byId.keySet()));
			});
		List.copyOf(this.byId.values())
			.forEach((party) -> this.library.companies()
				.values()
				.stream()
				.filter((member) -> party.id().equals(member.get("part_of")))
				.filter((member) -> told.add(member.getOrDefault("id", "")))
				.forEach((member) -> rows.accept(party.member(member))));
	}

	/** Warns of names and facts that were not taken as they are written. */
	void warn(Warnings warnings) {
		this.byId.values().forEach((party) -> warn(party, warnings));
	}

	private void warn(Party party, Warnings warnings) {
		Recorded row = party.first();
		Column name = party.role().company();
		if (party.isNew()) {
			warnings.warn(row, name, "the library knows no such company", "taken as a new company, " + party.id());
		}
		this.library.repair("companies", party.id(), "name")
			.filter((repair) -> !row.text(name).equals(party.name()))
			.ifPresent((repair) -> warnings.warnOnce(row, name,
					StringUtils.uncapitalize(repair.getOrDefault("reason", "")), "taken as " + party.name()));
		if (!party.otherActivities().isEmpty()) {
			warnings.warn(row, party.role().activity(), "the workbook tells different activities of " + party.name()
					+ ": " + String.join("; ", party.otherActivities()), "taken as " + party.activity());
		}
		differs(party, "activity", party.activity()).ifPresent((known) -> warnings.warn(row, party.role().activity(),
				"the library has " + known + " for " + party.name(), "taken as " + party.activity()));
		differs(party, "nace", party.nace()).ifPresent((known) -> warnings.warn(row, party.role().nace(),
				"the library has " + known + " for " + party.name(), "taken as " + party.nace()));
	}

	private static Optional<String> differs(Party party, String column, String taken) {
		String known = party.known(column);
		return (party.isNew() || known.equals(taken)) ? Optional.empty()
				: Optional.of(known.isEmpty() ? "nothing" : known);
	}

}
