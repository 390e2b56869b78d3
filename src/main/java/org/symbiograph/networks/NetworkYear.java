package org.symbiograph.networks;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A network in a year; numbers that are not defined for so few actors are null. */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "NetworkYear")
record NetworkYear(@Schema(example = "1990") int year, int nodes, int links, @Nullable Double density,
		@Nullable Double reciprocity, @Nullable Double degreeCentralisation, @Nullable Double cyclicity, int components,
		int largestComponent, @Nullable CriticalActor mostCritical) {

	/** The actor with the highest betweenness. */
	record CriticalActor(String id, String name, @Nullable Double betweenness) {

	}

}
