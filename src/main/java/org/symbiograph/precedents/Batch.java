package org.symbiograph.precedents;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import tools.jackson.databind.JsonNode;

/**
 * Many questions at once.
 *
 * @param queries the questions, each with the parameters of a single one
 */
@Schema(name = "PrecedentBatch")
record Batch(@NotNull(message = "is missing; send {\"queries\": […]}") @Size(min = 1, max = Batch.MOST,
		message = "takes 1 to {max} questions; divide what is more") @Schema(
				description = "1 to 100 questions, each with the parameters of GET /precedents",
				example = "[{\"ewc\": \"10 02 02\"}, {\"q\": \"spent grain\", \"size\": 5}]") List<JsonNode> queries) {

	static final int MOST = 100;

}
