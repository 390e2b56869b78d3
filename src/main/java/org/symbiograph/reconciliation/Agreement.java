package org.symbiograph.reconciliation;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.symbiograph.codes.Code;
import org.symbiograph.codes.Language;
import org.symbiograph.codes.Scheme;
import org.symbiograph.reconciliation.Query.Condition;

/**
 * How an entity agrees with what other cells of the row say: 1 if it does, 0 if it does
 * not, one half if nothing is known.
 *
 * @param share the mean over the conditions, 1 if there is none
 * @param told whether there is any condition for such an entity
 * @param contradicted whether one of them says otherwise
 */
record Agreement(double share, boolean told, boolean contradicted) {

	private static final double UNKNOWN = 0.5;

	private static final double SAME_DIVISION = 0.7;

	private static final double SAME_PLACE = 0.9;

	/** What a score loses at most by what other cells say. */
	private static final double WEIGHT = 0.2;

	/** Codes in use beside ISO 3166-1. */
	private static final Map<String, String> OTHER_COUNTRY_CODES = Map.of("UK", "GB", "EL", "GR");

	static Agreement of(List<Condition> conditions, KnownCompany company) {
		return of(conditions.stream().flatMap((condition) -> switch (condition.property()) {
			case COUNTRY -> Stream.of(any(condition, given(company.country()), Agreement::isCountry));
			case PLACE -> Stream.of(any(condition, company.places(), Agreement::isPlace));
			case SECTOR -> Stream.of(sector(condition, company));
			default -> Stream.<Double>empty();
		}).toList());
	}

	/** Of a code; what sector its producer is in speaks for it when it is searched. */
	static Agreement of(List<Condition> conditions, Code code) {
		return of(conditions.stream()
			.filter((condition) -> condition.property() == Property.HAZARDOUS && code.scheme() == Scheme.EWC)
			.map((condition) -> any(condition, given(code.hazardous()), Agreement::isSaid))
			.toList());
	}

	private static Agreement of(List<Double> values) {
		return new Agreement(values.stream().mapToDouble(Double::doubleValue).average().orElse(1), !values.isEmpty(),
				values.contains(0.0));
	}

	/** The score of an entity of which names and codes alone say so much. */
	double applyTo(double score) {
		return score * (1 - WEIGHT + WEIGHT * this.share);
	}

	private static List<String> given(@Nullable Object value) {
		return (value == null) ? List.of() : List.of(value.toString());
	}

	private static double any(Condition condition, Collection<String> known, BiPredicate<String, String> same) {
		if (known.isEmpty() || condition.values().isEmpty()) {
			return UNKNOWN;
		}
		return condition.values().stream().anyMatch((said) -> known.stream().anyMatch((one) -> same.test(said, one)))
				? 1 : 0;
	}

	private static double sector(Condition condition, KnownCompany company) {
		List<String> said = condition.values().stream().map(Agreement::sectorKey).filter(Objects::nonNull).toList();
		if (said.isEmpty() || company.sectors().isEmpty()) {
			return UNKNOWN;
		}
		return said.stream()
			.flatMap((one) -> company.sectors().stream().map((sector) -> closeness(one, sector.key())))
			.max(Double::compare)
			.orElse(UNKNOWN);
	}

	private static double closeness(String one, String other) {
		String shared = StringUtils.getCommonPrefix(one, other);
		return (shared.length() == Math.min(one.length(), other.length())) ? 1
				: (shared.length() >= 2) ? SAME_DIVISION : 0;
	}

	/** The key of the NACE code that a cell says. */
	static @Nullable String sectorKey(String said) {
		return Scheme.NACE.key(EntityId.parse(said).local()).filter((key) -> key.length() > 1).orElse(null);
	}

	private static boolean isCountry(String said, String code) {
		String written = said.strip().toUpperCase(Locale.ROOT);
		return OTHER_COUNTRY_CODES.getOrDefault(written, written).equals(code) || Arrays.stream(Language.values())
			.map((language) -> Locale.of("", code).getDisplayCountry(Locale.of(language.id())))
			.anyMatch((name) -> Names.words(name).equals(Names.words(said)));
	}

	private static boolean isPlace(String said, String place) {
		return Names.alikeness(Names.words(said), Names.words(place)) >= SAME_PLACE
				|| Names.words(place).containsAll(Names.words(said));
	}

	private static boolean isSaid(String said, String known) {
		boolean yes = List.of("true", "yes", "1", "ja", "oui", "*").contains(said.strip().toLowerCase(Locale.ROOT));
		return Boolean.parseBoolean(known) == yes;
	}

}
