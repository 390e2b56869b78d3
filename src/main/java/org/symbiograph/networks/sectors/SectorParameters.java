package org.symbiograph.networks.sectors;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.symbiograph.library.ExchangeParameters;

/** Which exchanges count for sectors, as a request writes it. */
record SectorParameters(@Parameter(
		description = "Id of a source, for example notarnicola-2016, or of a whole import: maestri, eips or cited") @Nullable String source,
		@Parameter(description = "implemented, pilot, planned, feasibility, ended or failed") @Nullable String status,
		@Parameter(
				description = "Country of the case study, ISO 3166-1 alpha-2, for example IT") @Nullable String country,
		@Parameter(description = "Kind of flow: material, energy or water") @Nullable String kind) {

	/**
	 * The same for lists of exchanges.
	 * @param donorNace what the donor must be active in
	 * @param receiverNace what the receiver must be active in
	 */
	ExchangeParameters ofExchanges(@Nullable String donorNace, @Nullable String receiverNace) {
		return new ExchangeParameters(null, null, null, null, donorNace, receiverNace, this.country, this.status,
				this.kind, null, null, null, null, this.source, null);
	}

}
