package org.symbiograph.imports.companies;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Which proposals are wanted, as a request writes it. */
record AlikeParameters(@Parameter(
		description = "Id of a company that one of the two is, for example air-liquide") @Nullable String company,
		@Parameter(
				description = "ISO 3166-1 alpha-2 of a country that one of the two is in, for example NL") @Nullable String country,
		@Parameter(description = "The least score, 0.5 to 1; 0.7 unless told") @Nullable Double minScore) {

}
