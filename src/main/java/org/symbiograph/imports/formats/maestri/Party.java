package org.symbiograph.imports.formats.maestri;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.symbiograph.imports.formats.TableRow;

/** A named party, with all that the rows of the workbook tell of it. */
final class Party {

	private final String id;

	private final String name;

	private final String country;

	private final Recorded first;

	private final Role role;

	private final @Nullable Map<String, String> ours;

	private final Set<String> activities = new LinkedHashSet<>();

	private final Set<String> sectors = new LinkedHashSet<>();

	/**
	 * A party as it first occurs.
	 * @param id its id
	 * @param country its country
	 * @param first the row that names it first
	 * @param role as what
	 * @param ours what the library has for it, if it knows it
	 */
	Party(String id, String country, Recorded first, Role role, @Nullable Map<String, String> ours) {
		this.id = id;
		this.name = (ours != null) ? ours.getOrDefault("name", "") : first.told(role.company());
		this.country = (ours != null) ? ours.getOrDefault("country", country) : country;
		this.first = first;
		this.role = role;
		this.ours = ours;
	}

	String id() {
		return this.id;
	}

	String name() {
		return this.name;
	}

	boolean isIn(String other) {
		return this.country.equals(other);
	}

	boolean isNew() {
		return this.ours == null;
	}

	Recorded first() {
		return this.first;
	}

	Role role() {
		return this.role;
	}

	/** Adds what a row tells of it. */
	void add(String activity, String nace) {
		if (!activity.isEmpty()) {
			this.activities.add(activity);
		}
		if (!nace.isEmpty()) {
			this.sectors.addAll(Arrays.asList(nace.split(";", 0)));
		}
	}

	/**
	 * What it does: as the library words it if a row tells so, else as the first tells.
	 */
	String activity() {
		String known = known("activity");
		return (this.activities.isEmpty() || this.activities.contains(known)) ? known
				: this.activities.iterator().next();
	}

	/** What rows tell of its activity that differs from how it is worded. */
	List<String> otherActivities() {
		return this.activities.stream().filter((activity) -> !activity.equals(activity())).toList();
	}

	/** Its sectors: those of the library if they cover what the rows tell. */
	String nace() {
		List<String> known = Arrays.asList(known("nace").split(";", 0));
		return known.containsAll(this.sectors) ? known("nace") : String.join(";", this.sectors);
	}

	/** What the library has in a column; empty for nothing. */
	String known(String column) {
		return (this.ours != null) ? this.ours.getOrDefault(column, "") : "";
	}

	/**
	 * The party as a row of the table of companies.
	 * @param told the ids of the parties of the workbook: what joint party it belongs to
	 * is not told where that one is not among them
	 */
	TableRow row(Set<String> told) {
		Map<String, String> cells = cells(this.id, this.name);
		String joint = known("part_of");
		if (!isNew() && (joint.isEmpty() || told.containsAll(Arrays.asList(joint.split(";", 0))))) {
			cells.put("part_of", joint);
		}
		return new TableRow("companies", this.first.place(), cells, labels());
	}

	/** A member of this joint party, of which the workbook tells the same. */
	TableRow member(Map<String, String> member) {
		Map<String, String> cells = cells(member.getOrDefault("id", ""), member.getOrDefault("name", ""));
		cells.put("part_of", this.id);
		return new TableRow("companies", this.first.place(), cells, labels());
	}

	private Map<String, String> cells(String company, String named) {
		Map<String, String> cells = new LinkedHashMap<>();
		cells.put("id", company);
		cells.put("name", named);
		cells.put("activity", activity());
		cells.put("nace", nace());
		cells.put("nace_certainty", this.sectors.isEmpty() ? known("nace_certainty") : "");
		cells.put("country", this.country);
		return cells;
	}

	private Map<String, String> labels() {
		return Map.of("id", this.role.company().label(), "name", this.role.company().label(), "activity",
				this.role.activity().label(), "nace", this.role.nace().label());
	}

}
