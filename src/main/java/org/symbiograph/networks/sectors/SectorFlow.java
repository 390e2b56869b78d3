package org.symbiograph.networks.sectors;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;

/** What one NACE division gives to another. */
@Schema(name = "SectorFlow", description = "Exchanges from one NACE division to another, or within one")
record SectorFlow(SectorReference from, SectorReference to, long exchanges,
		@Schema(description = "At how many places such exchanges are reported") long places, Kinds kinds,
		@Schema(description = "Names of the three commonest streams") List<String> streams,
		@Schema(description = "Ids of up to five exchanges, the best documented and commonest first") List<String> examples) {

	@JsonProperty
	@Schema(example = "24-23")
	String id() {
		return this.from.code() + "-" + this.to.code();
	}

	@JsonProperty
	String href() {
		return "/api/v1/sectors/flows?from=%s&to=%s".formatted(this.from.code(), this.to.code());
	}

	/** How many exchanges there are of each kind. */
	@Schema(name = "ExchangesByKind", description = "Number of exchanges of each kind of flow")
	record Kinds(long material, long energy, long water) {

	}

}
