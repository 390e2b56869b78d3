package org.symbiograph.imports;

import java.util.LinkedHashMap;
import java.util.Map;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The cells of a row as they are kept: JSON in the order of the columns, blanks left out.
 */
final class Cells {

	private static final TypeReference<LinkedHashMap<String, String>> CELLS = new TypeReference<>() {
	};

	private Cells() {
	}

	static String write(Map<String, String> cells) {
		return JsonMapper.shared().writeValueAsString(cells);
	}

	static Map<String, String> read(String json) {
		return JsonMapper.shared().readValue(json, CELLS);
	}

}
