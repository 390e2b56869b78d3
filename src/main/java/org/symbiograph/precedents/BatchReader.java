package org.symbiograph.precedents;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import jakarta.validation.Validator;
import org.apache.commons.lang3.math.NumberUtils;
import org.jspecify.annotations.Nullable;
import org.symbiograph.web.InvalidRequest;
import org.symbiograph.web.KnownParameters;
import org.symbiograph.web.Paging;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/** Reads one question of a batch as the address of a single one would. */
@Component
class BatchReader {

	private static final Set<String> NAMES = KnownParameters.of(PrecedentParameters.class);

	private static final Set<String> PAGING = KnownParameters.of(Paging.class);

	private final QuestionReader questions;

	private final Validator validator;

	private final JsonMapper json;

	BatchReader(QuestionReader questions, Validator validator, JsonMapper json) {
		this.questions = questions;
		this.validator = validator;
		this.json = json;
	}

	Asked read(JsonNode query) {
		if (!query.isObject()) {
			throw new InvalidRequest("queries", "a question is an object such as {\"ewc\": \"10 02 02\"}",
					query.toString());
		}
		Map<String, String> given = new LinkedHashMap<>();
		Map<String, Integer> paging = new LinkedHashMap<>();
		for (Map.Entry<String, JsonNode> field : query.properties()) {
			if (PAGING.contains(field.getKey())) {
				paging.put(field.getKey(), number(field.getKey(), field.getValue()));
			}
			else {
				given.put(field.getKey(), text(field.getKey(), field.getValue()));
			}
		}
		return new Asked(this.questions.read(this.json.convertValue(given, PrecedentParameters.class)),
				checked(new Paging(paging.get("page"), paging.get("size"))));
	}

	private static String text(String name, JsonNode value) {
		KnownParameters.check(name, value.toString(), NAMES);
		if (value.isContainer()) {
			throw new InvalidRequest(name, "is one text", value.toString());
		}
		return value.asString("");
	}

	private static int number(String name, JsonNode value) {
		String written = value.asString("");
		if (!NumberUtils.isDigits(written) || written.length() > 7) {
			throw new InvalidRequest(name, "\"%s\" is not a whole number".formatted(written), written);
		}
		return Integer.parseInt(written);
	}

	private Paging checked(Paging paging) {
		this.validator.validate(paging).stream().findFirst().ifPresent((violation) -> {
			throw new InvalidRequest(violation.getPropertyPath().toString(), violation.getMessage(),
					rejected(violation.getInvalidValue()));
		});
		return paging;
	}

	private static @Nullable String rejected(@Nullable Object value) {
		return (value != null) ? value.toString() : null;
	}

	/** One question of a batch, with the page that is wanted. */
	record Asked(Question question, Paging paging) {

	}

}
