package org.symbiograph.networks;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All that one actor is told to give to another. */
@Schema(name = "NetworkLink", description = "All that one actor gives to another")
record Link(@Schema(description = "Id of the actor that gives") String from,
		@Schema(description = "Id of the actor that takes") String to,
		@Schema(description = "Ids of the exchanges") List<String> exchanges,
		@Schema(description = "Ids of the links that sources draw") List<String> drawn, List<String> streams,
		@Schema(description = "by-product, utility, product") List<String> flows,
		@Schema(description = "First year told of any of it") @Nullable Integer since,
		@Schema(description = "How many links and exchanges are told of it") int weight) {

}
