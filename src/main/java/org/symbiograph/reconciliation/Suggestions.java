package org.symbiograph.reconciliation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.symbiograph.codes.Code;
import org.symbiograph.codes.Codes;
import org.symbiograph.codes.Scheme;
import org.symbiograph.reconciliation.EntityType.Reference;
import org.symbiograph.reconciliation.KnownCompanies.Named;

import org.springframework.stereotype.Component;

/** Completes what someone types: entities, types and properties that begin so. */
@Component
class Suggestions {

	private static final int PAGE = 20;

	private static final int LONGEST = 100;

	private final Codes codes;

	private final Titles titles;

	private final KnownCompanies companies;

	Suggestions(Codes codes, Titles titles, KnownCompanies companies) {
		this.codes = codes;
		this.titles = titles;
		this.companies = companies;
	}

	/**
	 * The entities whose code, title or name begins so, those first of which it is the
	 * very beginning.
	 * @param types the types they may have; empty for any
	 * @param skip how many were seen already
	 */
	Answer entities(String prefix, List<EntityType> types, int skip) {
		String text = StringUtils.left(StringUtils.normalizeSpace(prefix), LONGEST);
		if (text.isEmpty()) {
			return new Answer(List.of());
		}
		List<EntityId> ids = Stream.of(EntityType.values())
			.filter((type) -> types.isEmpty() || types.contains(type))
			.flatMap((type) -> type.scheme().map((scheme) -> codes(scheme, text)).orElseGet(() -> companies(text)))
			.sorted(Comparator.comparing(Choice::within)
				.thenComparing((choice) -> choice.name().toLowerCase(Locale.ROOT))
				.thenComparing((choice) -> choice.id().text()))
			.skip(skip)
			.limit(PAGE)
			.map(Choice::id)
			.toList();
		Map<String, KnownCompany> known = this.companies
			.list(ids.stream().filter((id) -> id.type() == EntityType.COMPANY).map(EntityId::local).toList());
		return new Answer(ids.stream()
			.flatMap((id) -> label(id, known))
			.map((label) -> new Suggestion(label.id().text(), label.name(), label.description(),
					List.of(label.id().type().reference())))
			.toList());
	}

	private Stream<Choice> codes(Scheme scheme, String text) {
		String key = scheme.key(text).orElse("");
		Stream<Code> written = key.isEmpty() ? Stream.empty()
				: this.codes.list(scheme).stream().filter((code) -> code.key().startsWith(key));
		String plain = Names.plain(text);
		return Stream
			.concat(written.map((code) -> new Choice(EntityId.of(code), code.code(), false)),
					plain.isEmpty() ? Stream.empty()
							: this.titles.listBeginning(scheme, text)
								.map((code) -> new Choice(EntityId.of(code), code.code(), true)))
			.collect(Collectors.toMap(Choice::id, Function.identity(), (first, again) -> first))
			.values()
			.stream();
	}

	private Stream<Choice> companies(String text) {
		String plain = Names.plain(text);
		return this.companies.listBeginning(text)
			.stream()
			.map((company) -> new Choice(new EntityId(EntityType.COMPANY, company.id()), company.name(),
					!Names.plain(company.name()).startsWith(plain) && !company.id().equals(text)));
	}

	private Stream<Label> label(EntityId id, Map<String, KnownCompany> known) {
		return id.type()
			.scheme()
			.map((scheme) -> this.codes.find(scheme, id.local()).stream().map(Label::of))
			.orElseGet(() -> Stream.ofNullable(known.get(id.local())).map(Label::of));
	}

	/** The types whose name or id has words that begin so. */
	Answer types(String prefix) {
		return new Answer(Arrays.stream(EntityType.values())
			.filter((type) -> begins(type.id() + " " + type.label(), prefix))
			.map((type) -> new Suggestion(type.id(), type.label(), null, null))
			.toList());
	}

	/** The properties whose name or id has words that begin so. */
	Answer properties(String prefix) {
		return new Answer(Arrays.stream(Property.values())
			.filter((property) -> begins(property.id() + " " + property.label(), prefix))
			.map((property) -> new Suggestion(property.id(), property.label(), property.description(), null))
			.toList());
	}

	private static boolean begins(String text, String prefix) {
		return (" " + Names.plain(text)).contains(" " + Names.plain(prefix));
	}

	/** What may be meant. */
	record Answer(List<Suggestion> result) {

	}

	/** Something that may be meant. */
	record Suggestion(String id, String name, @Nullable String description, @Nullable List<Reference> notable) {

	}

	/** An entity that may be meant, and whether the words stand within its name only. */
	private record Choice(EntityId id, String name, boolean within) {

	}

}
