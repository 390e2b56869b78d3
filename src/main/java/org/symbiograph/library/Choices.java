package org.symbiograph.library;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.symbiograph.graph.LibraryChanged;
import org.symbiograph.library.ChoiceQueries.Choice;
import org.symbiograph.web.InvalidRequest;
import org.symbiograph.web.Nearest;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What filters can be set to, and the words to show for it. It changes with a release
 * only, so it is read once it is there.
 */
@Component
class Choices {

	private static final List<String> KINDS = List.of("material", "energy", "water");

	/** The grades of evidence, in the words of the library. */
	private static final Map<String, String> GRADES = Map.of("A", "A: ran regularly, two or more independent sources",
			"B", "B: ran regularly, one source", "C", "C: planned or piloted", "D", "D: feasibility only, or failed");

	private static final Map<String, String> TREATERS = Map.of("donor", "By the donor", "receiver", "By the receiver",
			"third-party", "By a third party", "none", "None", "unknown", "Not known by whom");

	/** Codes in use beside ISO 3166-1, the second one in EU law. */
	private static final Map<String, String> OTHER_COUNTRY_CODES = Map.of("UK", "GB", "EL", "GR");

	private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

	private final ChoiceQueries queries;

	private final AtomicReference<@Nullable Map<String, Map<String, Choice>>> choices = new AtomicReference<>();

	Choices(ChoiceQueries queries) {
		this.queries = queries;
	}

	/** The value of a filter that a request names by value or by label. */
	@Nullable String get(String filter, @Nullable String text) {
		return (text == null) ? null : switch (filter) {
			case "country" -> country(text);
			case "status" -> Nearest.choose(filter, text, Status.ids());
			case "kind" -> Nearest.choose(filter, text, KINDS);
			case "treatment" -> Nearest.choose(filter, text, TREATERS.keySet().stream().sorted().toList());
			case "evidence" -> Nearest.choose(filter, text, GRADES.keySet().stream().sorted().toList());
			default -> listed(filter, filter, text);
		};
	}

	/** Whether a source is a whole import and not one publication. */
	boolean isImport(String source) {
		return of("import").containsKey(source);
	}

	/** A case study and all others at its place. */
	List<String> listAtPlaceOf(String caseStudy) {
		Collection<Choice> studies = of("caseStudy").values();
		Optional<String> place = studies.stream()
			.filter((study) -> study.value().equals(caseStudy))
			.map(Choice::place)
			.filter(Objects::nonNull)
			.findFirst();
		return studies.stream()
			.filter((study) -> study.value().equals(caseStudy)
					|| place.filter((name) -> name.equals(study.place())).isPresent())
			.map(Choice::value)
			.toList();
	}

	/** The values of a filter that the library tells. */
	Collection<Choice> list(String filter) {
		return of(filter).values();
	}

	String label(String filter, String value) {
		return switch (filter) {
			case "country" -> countryName(value);
			case "status" -> Status.of(value).map(Status::label).orElse(value);
			case "kind" -> StringUtils.capitalize(value);
			case "treatment" -> TREATERS.getOrDefault(value, value);
			case "evidence" -> GRADES.getOrDefault(value, value);
			default -> Optional.ofNullable(of(filter).get(value)).map(Choice::label).orElse(value);
		};
	}

	/**
	 * The case study that another parameter than the filter names.
	 * @param field the parameter
	 */
	@Nullable String caseStudy(String field, @Nullable String text) {
		return (text == null) ? null : listed("caseStudy", field, text);
	}

	private String listed(String filter, String field, String text) {
		Collection<Choice> choices = of(filter).values();
		return choices.stream()
			.filter((choice) -> choice.value().equalsIgnoreCase(text) || text.equalsIgnoreCase(choice.label()))
			.map(Choice::value)
			.findFirst()
			.orElseThrow(() -> new InvalidRequest(field,
					"There is no %s %s; nearest: %s".formatted(filter, text,
							String.join(", ", Nearest.to(text, choices.stream().map(Choice::value).toList(), 3))),
					text));
	}

	private String country(String text) {
		String code = text.toUpperCase(Locale.ROOT);
		String country = OTHER_COUNTRY_CODES.getOrDefault(code, code);
		if (COUNTRIES.contains(country)) {
			return country;
		}
		return COUNTRIES.stream()
			.filter((known) -> countryName(known).equalsIgnoreCase(text))
			.findFirst()
			.orElseThrow(() -> new InvalidRequest("country",
					"There is no country %s; use a code of two letters (ISO 3166-1), the library has %s".formatted(text,
							of("country").keySet()
								.stream()
								.map((known) -> known + " " + countryName(known))
								.collect(Collectors.joining(", "))),
					text));
	}

	private static String countryName(String code) {
		return Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
	}

	@EventListener(LibraryChanged.class)
	void forget() {
		this.choices.set(null);
	}

	private Map<String, Choice> of(String filter) {
		Map<String, Map<String, Choice>> known = this.choices.get();
		if (known == null) {
			known = read();
			if (!known.isEmpty()) {
				this.choices.set(known);
			}
		}
		return known.getOrDefault(filter, Map.of());
	}

	private Map<String, Map<String, Choice>> read() {
		return this.queries.list()
			.stream()
			.collect(Collectors.groupingBy(Choice::filter,
					Collectors.toMap(Choice::value, (choice) -> choice, (one, same) -> one, LinkedHashMap::new)));
	}

}
