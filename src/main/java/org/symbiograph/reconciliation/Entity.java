package org.symbiograph.reconciliation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.symbiograph.codes.Code;
import org.symbiograph.web.Addresses;

/** A code or a company with what can be told of it. */
sealed interface Entity {

	Label label();

	/** Where it is described. */
	String href();

	/**
	 * What is known of it, as the protocol writes values.
	 * @param property what is asked for
	 * @param language the language of titles, by its code of ISO 639-1
	 */
	List<Map<String, Object>> values(Property property, String language);

	private static List<Map<String, Object>> text(@Nullable Object value) {
		return (value == null) ? List.of() : List.of(Map.of("str", value.toString()));
	}

	private static List<Map<String, Object>> number(long value) {
		return List.of(Map.of("int", value));
	}

	private static Map<String, Object> reference(EntityId id, String name) {
		return Map.of("id", id.text(), "name", name);
	}

	/**
	 * A code.
	 *
	 * @param code the code
	 * @param broader the code one level up
	 * @param exchanges how many exchanges bear it, or a narrower one
	 */
	record OfCode(Code code, @Nullable Code broader, long exchanges) implements Entity {

		@Override
		public Label label() {
			return Label.of(this.code);
		}

		@Override
		public String href() {
			return this.code.href();
		}

		@Override
		public List<Map<String, Object>> values(Property property, String language) {
			return switch (property) {
				case CODE -> text(this.code.code());
				case TITLE -> text(Objects.requireNonNullElse(this.code.titles().get(language), this.code.title()));
				case LEVEL -> text(this.code.level());
				case EDITION -> text(this.code.edition());
				case HAZARDOUS -> text(this.code.hazardous());
				case BROADER -> Stream.ofNullable(this.broader)
					.map(Label::of)
					.map((label) -> reference(label.id(), label.name()))
					.toList();
				case EXCHANGES -> number(this.exchanges);
				case LINK -> text(Addresses.inFull(href()));
				default -> List.of();
			};
		}

	}

	/**
	 * A company.
	 *
	 * @param company the company
	 */
	record OfCompany(KnownCompany company) implements Entity {

		@Override
		public Label label() {
			return Label.of(this.company);
		}

		@Override
		public String href() {
			return "/api/v1/companies/" + this.company.id();
		}

		@Override
		public List<Map<String, Object>> values(Property property, String language) {
			return switch (property) {
				case COUNTRY -> text(this.company.country());
				case ACTIVITY -> text(this.company.activity());
				case SECTOR -> this.company.sectors().stream().map(OfCompany::reference).toList();
				case PLACE -> this.company.places().stream().flatMap((place) -> text(place).stream()).toList();
				case EXCHANGES -> number(this.company.exchanges());
				case GIVES -> number(this.company.gives());
				case TAKES -> number(this.company.takes());
				case LINK -> text(Addresses.inFull(href()));
				default -> List.of();
			};
		}

		private static Map<String, Object> reference(KnownCompany.Sector sector) {
			return Entity.reference(new EntityId(EntityType.NACE, sector.code()),
					(sector.code() + " " + Objects.requireNonNullElse(sector.title(), "")).strip());
		}

	}

}
