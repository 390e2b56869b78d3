package org.symbiograph.reconciliation;

import org.apache.commons.lang3.StringUtils;
import org.symbiograph.web.InvalidRequest;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/** Reads JSON that stands in a parameter of a form. */
@Component
class JsonTexts {

	private final JsonMapper json;

	JsonTexts(JsonMapper json) {
		this.json = json;
	}

	/**
	 * The object that a parameter holds.
	 * @param field the parameter
	 * @param text its value
	 * @param expected what it should be, for one who sends something else
	 */
	JsonNode object(String field, String text, String expected) {
		JsonNode node = read(field, text);
		if (!node.isObject()) {
			throw new InvalidRequest(field, expected, abbreviate(node));
		}
		return node;
	}

	private JsonNode read(String field, String text) {
		try {
			return this.json.readTree(text);
		}
		catch (JacksonException ex) {
			throw new InvalidRequest(field, "is no valid JSON%s".formatted(place(ex)),
					StringUtils.abbreviate(text, 60));
		}
	}

	private static String place(JacksonException failure) {
		TokenStreamLocation location = failure.getLocation();
		return (location != null && location.getLineNr() > 0)
				? " at line %d, column %d".formatted(location.getLineNr(), location.getColumnNr()) : "";
	}

	static String abbreviate(JsonNode node) {
		return StringUtils.abbreviate(node.toString(), 60);
	}

}
