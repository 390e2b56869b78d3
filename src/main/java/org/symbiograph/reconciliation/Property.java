package org.symbiograph.reconciliation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can be told of an entity, and of a cell to narrow what it may mean. */
enum Property {

	CODE("Code", "As our tables write it, for example 10 02 02", Subject.CODE, false),

	TITLE("Title", "The official title; its language is a setting", Subject.CODE, false),

	LEVEL("Level", "Chapter, sub-chapter or entry; section, division, group or class", Subject.CODE, false),

	EDITION("Edition", "The edition of the classification", Subject.CODE, false),

	BROADER("Broader code", "The code one level up", Subject.CODE, false),

	HAZARDOUS("Hazardous", "true or false, for waste codes", Subject.WASTE_CODE, true),

	COUNTRY("Country", "ISO 3166-1 alpha-2, for example IT; a cell may also name it", Subject.COMPANY, true),

	SECTOR("Sector", "NACE Rev. 2; for waste codes, the sector the waste comes from, to tell a cell by",
			Subject.COMPANY, true),

	PLACE("Place", "Where the case studies are that it is part of", Subject.COMPANY, true),

	ACTIVITY("Activity", "What the company does", Subject.COMPANY, false),

	EXCHANGES("Exchanges", "In how many documented exchanges it occurs", Subject.ANY, false),

	GIVES("Gives", "In how many exchanges the company is the donor", Subject.COMPANY, false),

	TAKES("Takes", "In how many exchanges the company is the receiver", Subject.COMPANY, false),

	LINK("Link", "Where all is told that is known of it", Subject.ANY, false);

	private final String label;

	private final String description;

	private final Subject subject;

	private final boolean narrows;

	Property(String label, String description, Subject subject, boolean narrows) {
		this.label = label;
		this.description = description;
		this.subject = subject;
		this.narrows = narrows;
	}

	String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	String label() {
		return this.label;
	}

	String description() {
		return this.description;
	}

	/** Whether an entity of that type can be asked for it. */
	boolean isTold(EntityType type) {
		return this.subject.includes(type);
	}

	/** Whether it narrows what a cell may mean. */
	boolean isNarrowing() {
		return this.narrows;
	}

	static Optional<Property> of(String id) {
		return Arrays.stream(values()).filter((property) -> property.id().equals(id)).findFirst();
	}

	static List<String> ids() {
		return Arrays.stream(values()).map(Property::id).toList();
	}

	static List<String> narrowing() {
		return Arrays.stream(values()).filter(Property::isNarrowing).map(Property::id).toList();
	}

	/** Of what a property is told. */
	private enum Subject {

		CODE, WASTE_CODE, COMPANY, ANY;

		boolean includes(EntityType type) {
			return switch (this) {
				case CODE -> type != EntityType.COMPANY;
				case WASTE_CODE -> type == EntityType.EWC;
				case COMPANY -> type == EntityType.COMPANY;
				case ANY -> true;
			};
		}

	}

}
