package org.symbiograph.networks.sectors;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;

/** A NACE division in a list. */
@Schema(name = "SectorSummary", description = "A NACE division and how much it gives and takes")
record SectorSummary(@Schema(example = "24") String code, String title, SectorReference section,
		@Schema(description = "Exchanges in which it gives") long gives,
		@Schema(description = "Exchanges in which it takes") long takes,
		@Schema(description = "Exchanges in which it does both, counted in each") long within,
		@Schema(description = "Number of other divisions that it gives to or takes from") long partners,
		@Schema(description = "Number of named companies of the division that give or take") long companies) {

	@JsonProperty
	@Schema(example = "24")
	String id() {
		return this.code;
	}

	@JsonProperty
	String href() {
		return SectorReference.href(this.code);
	}

}
