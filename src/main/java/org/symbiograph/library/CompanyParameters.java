package org.symbiograph.library;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of a list of companies, as a request writes them. */
record CompanyParameters(@Parameter(
		description = "Words of its name or activity; the last one may be unfinished, for example cement") @Nullable String q,
		@Parameter(description = "NACE section, division, group or class, for example 24.10") @Nullable String sector,
		@Parameter(description = "ISO 3166-1 alpha-2, for example IT") @Nullable String country,
		@Parameter(description = "Id of a network they belong to, for example kwinana") @Nullable String network,
		@Parameter(
				description = "true: only those the sources do not name; false: only those they name") @Nullable Boolean anonymous) {

}
