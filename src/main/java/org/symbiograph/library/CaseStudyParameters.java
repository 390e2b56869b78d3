package org.symbiograph.library;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Which case studies a request wants to see, and in which order. */
record CaseStudyParameters(@Parameter(description = "Words of its title or place, for example port") @Nullable String q,
		@Parameter(description = "ISO 3166-1 alpha-2, for example NL") @Nullable String country, @Parameter(
				description = "exchanges (those that report most first), title or country; exchanges unless told") @Nullable String sort) {

}
