package org.symbiograph.graph;

import java.util.function.BiFunction;

import org.neo4j.driver.Record;
import org.neo4j.driver.types.TypeSystem;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Turns a row of an answer into a record whose components bear the names of the columns.
 */
public final class Rows {

	private static final JsonMapper mapper = JsonMapper.builder()
		.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.build();

	private Rows() {
	}

	public static <T> BiFunction<TypeSystem, Record, T> as(Class<T> type) {
		return (types, row) -> mapper.convertValue(row.asMap(), type);
	}

}
