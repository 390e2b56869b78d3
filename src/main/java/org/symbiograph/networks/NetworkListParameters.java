package org.symbiograph.networks;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of a list of networks, as a request writes them. */
record NetworkListParameters(@Parameter(
		description = "Words of its title or place, or their beginnings, with or without accents, for example norrkoping") @Nullable String q,
		@Parameter(
				description = "park, region, supply-chain, association, or library for the two of the whole library") @Nullable String kind,
		@Parameter(description = "ISO 3166-1 alpha-2, for example DK") @Nullable String country) {

}
