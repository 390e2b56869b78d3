package org.symbiograph.networks;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in a network: a company, undisclosed ones told of alike, or a NACE
 * division.
 */
@Schema(description = "A company, the undisclosed companies of one case study with the same description, or a NACE division")
record Actor(@Schema(example = "asnaes-power-station") String id, @Schema(example = "Asnæs power station") String label,
		@Schema(description = "Whether the source does not disclose who it is") boolean anonymous,
		@Nullable Sector sector) {

	/** The first NACE sector of an actor. */
	@Schema(name = "ActorSector")
	record Sector(@Schema(example = "35.11") String code, String title) {

	}

}
