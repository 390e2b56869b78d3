package org.symbiograph.networks.sectors;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Between which sectors exchanges are looked for, as a request writes it. */
record SectorEnds(
		@Parameter(description = "NACE division or section that gives, for example 24 or C") @Nullable String from,
		@Parameter(description = "NACE division or section that takes, for example 23 or C") @Nullable String to) {

	static SectorEnds any() {
		return new SectorEnds(null, null);
	}

}
