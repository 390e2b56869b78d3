package org.symbiograph.networks.companies;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Which part of a company's network a request asks for, as it writes it. */
record CompanyNetworkParameters(@Parameter(
		description = "Ties that count, with commas between: supply-chain, park (with region), association, sector, neighbours; all unless told",
		example = "supply-chain,park") @Nullable String via,
		@Parameter(
				description = "How far neighbours are, in kilometres, above 0 up to 500; 25 unless told") @Nullable Double radiusKm,
		@Parameter(
				description = "Which streams to look at, with commas between: EWC, CPA or CAS codes, or words; those that the library knows unless told",
				example = "10 01 02") @Nullable String streams,
		@Parameter(
				description = "How many rows of each kind to list, 1 to 200, and eight times as many companies of the network; 25 unless told") @Nullable Integer limit) {

	CompanyNetworkParameters withLimit(int rows) {
		return new CompanyNetworkParameters(this.via, this.radiusKm, this.streams, rows);
	}

}
