package org.symbiograph.reconciliation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.commons.lang3.StringUtils;
import org.symbiograph.reconciliation.Query.Condition;
import org.symbiograph.web.InvalidRequest;
import org.symbiograph.web.Nearest;
import tools.jackson.databind.JsonNode;

import org.springframework.stereotype.Component;

/** Reads a batch of reconciliation queries as the protocol writes them, version 0.2. */
@Component
class QueryBatchReader {

	private static final String FIELD = "queries";

	/** More of a cell says nothing more of what it means. */
	private static final int LONGEST = 300;

	private static final int USUAL_LIMIT = 10;

	private static final int MOST_CANDIDATES = 100;

	private final JsonTexts texts;

	QueryBatchReader(JsonTexts texts) {
		this.texts = texts;
	}

	/** The queries by their keys, in their order. */
	Map<String, Query> read(String text) {
		JsonNode batch = this.texts.object(FIELD, text,
				"a batch is an object such as {\"q0\": {\"query\": \"slag\", \"type\": \"ewc\"}}");
		if (batch.size() > Manifest.BATCH_SIZE) {
			throw TooMany
				.of("%d queries are too many at once; %d are read".formatted(batch.size(), Manifest.BATCH_SIZE));
		}
		Map<String, Query> queries = new LinkedHashMap<>();
		for (Map.Entry<String, JsonNode> query : batch.properties()) {
			queries.put(query.getKey(), read(FIELD + "." + query.getKey(), query.getValue()));
		}
		return queries;
	}

	private static Query read(String path, JsonNode query) {
		if (!query.isObject()) {
			throw new InvalidRequest(path, "a query is an object such as {\"query\": \"slag\"}",
					JsonTexts.abbreviate(query));
		}
		String text = StringUtils.left(StringUtils.normalizeSpace(query.path("query").asString("")), LONGEST);
		List<Condition> conditions = values(query.path("properties"))
			.map((property) -> condition(path + ".properties", property))
			.toList();
		if (!query.has("query") && conditions.isEmpty()) {
			throw new InvalidRequest(path, "has neither query nor properties", JsonTexts.abbreviate(query));
		}
		return new Query(text, types(path + ".type", query.path("type")), conditions, limit(path, query.path("limit")));
	}

	private static List<EntityType> types(String path, JsonNode types) {
		return values(types).map((type) -> type.path("id").asString(type.asString("")))
			.filter(StringUtils::isNotBlank)
			.map((type) -> type(path, type))
			.toList();
	}

	/** The type of that id. */
	static EntityType type(String path, String id) {
		return EntityType.of(id)
			.orElseThrow(() -> new InvalidRequest(path,
					"There is no type %s; did you mean %s? There are: %s".formatted(StringUtils.abbreviate(id, 60),
							Nearest.to(StringUtils.left(id, 60), EntityType.ids(), 1).getFirst(),
							String.join(", ", EntityType.ids())),
					StringUtils.abbreviate(id, 60)));
	}

	private static Condition condition(String path, JsonNode condition) {
		String id = StringUtils.left(condition.path("pid").asString(""), 60);
		Property property = Property.of(id)
			.filter(Property::isNarrowing)
			.orElseThrow(() -> new InvalidRequest(path,
					"A cell is not told by a property %s; did you mean %s? There are: %s".formatted(id,
							Nearest.to(id, Property.narrowing(), 1).getFirst(),
							String.join(", ", Property.narrowing())),
					JsonTexts.abbreviate(condition)));
		return new Condition(property,
				values(condition.path("v")).map((value) -> value.path("id").asString(value.asString("")))
					.filter(StringUtils::isNotBlank)
					.map((value) -> StringUtils.left(value, LONGEST))
					.toList());
	}

	private static int limit(String path, JsonNode limit) {
		if (limit.isMissingNode() || limit.isNull()) {
			return USUAL_LIMIT;
		}
		if (!limit.isNumber() || limit.asDouble() < 1) {
			throw new InvalidRequest(path + ".limit", "is a number from 1", JsonTexts.abbreviate(limit));
		}
		return (int) Math.min(limit.asDouble(), MOST_CANDIDATES);
	}

	/** A value, or the values of a list. */
	private static Stream<JsonNode> values(JsonNode node) {
		return node.isArray() ? node.values().stream()
				: (node.isMissingNode() || node.isNull()) ? Stream.empty() : Stream.of(node);
	}

}
