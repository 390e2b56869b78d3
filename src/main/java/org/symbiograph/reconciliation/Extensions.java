package org.symbiograph.reconciliation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.commons.lang3.StringUtils;
import org.symbiograph.codes.Language;
import org.symbiograph.web.InvalidRequest;
import org.symbiograph.web.Nearest;
import tools.jackson.databind.JsonNode;

import org.springframework.stereotype.Component;

/** Tells properties of entities, as data extension asks for them. */
@Component
class Extensions {

	/** The setting that chooses the language of titles. */
	static final String LANGUAGE = "lang";

	private static final String FIELD = "extend";

	private static final int MOST_ENTITIES = 1_000;

	private static final int LONGEST_ID = 200;

	private final JsonTexts texts;

	private final Entities entities;

	Extensions(JsonTexts texts, Entities entities) {
		this.texts = texts;
		this.entities = entities;
	}

	Extension answer(String text) {
		JsonNode asked = this.texts.object(FIELD, text,
				"is an object such as {\"ids\": [\"10 02 02\"], \"properties\": [{\"id\": \"title\"}]}");
		List<String> ids = list(asked, "ids").stream()
			.map((id) -> StringUtils.left(id.asString(""), LONGEST_ID))
			.distinct()
			.toList();
		if (ids.size() > MOST_ENTITIES) {
			throw TooMany.of("%d entities are too many at once; %d are told of".formatted(ids.size(), MOST_ENTITIES));
		}
		Map<Property, String> properties = new LinkedHashMap<>();
		list(asked, "properties").forEach((property) -> properties.put(property(property), language(property)));
		Map<String, Entity> known = this.entities.list(ids);
		Map<String, Map<String, List<Map<String, Object>>>> rows = new LinkedHashMap<>();
		ids.forEach((id) -> rows.put(id, row(Optional.ofNullable(known.get(id)), properties)));
		return new Extension(properties.keySet().stream().map(Extension.Column::of).toList(), rows);
	}

	private static Map<String, List<Map<String, Object>>> row(Optional<Entity> entity,
			Map<Property, String> properties) {
		Map<String, List<Map<String, Object>>> row = new LinkedHashMap<>();
		properties.forEach((property, language) -> row.put(property.id(),
				entity.map((one) -> one.values(property, language)).orElse(List.of())));
		return row;
	}

	private static List<JsonNode> list(JsonNode asked, String part) {
		JsonNode list = asked.path(part);
		if (!list.isArray()) {
			throw new InvalidRequest(FIELD + "." + part, "is a list", JsonTexts.abbreviate(asked));
		}
		return list.values().stream().toList();
	}

	private static Property property(JsonNode asked) {
		String id = StringUtils.left(asked.path("id").asString(asked.asString("")), 60);
		return Property.of(id)
			.orElseThrow(
					() -> new InvalidRequest(FIELD + ".properties",
							"There is no property %s; did you mean %s? There are: %s".formatted(id,
									Nearest.to(id, Property.ids(), 1).getFirst(), String.join(", ", Property.ids())),
							id));
	}

	private static String language(JsonNode asked) {
		String written = asked.path("settings").path(LANGUAGE).asString("");
		String language = written.isBlank() ? Language.EN.id() : StringUtils.left(written, 60);
		Nearest.check(LANGUAGE, language, language, Arrays.stream(Language.values()).map(Language::id).toList());
		return language;
	}

}
