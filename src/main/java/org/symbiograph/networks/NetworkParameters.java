package org.symbiograph.networks;

import java.util.List;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/** Which part of a network is asked for, as a request writes it. */
record NetworkParameters(
		@Parameter(description = "Only these flows: by-product, utility or product, several with commas "
				+ "between them; all unless told") @Nullable List<String> flows,
		@Parameter(description = "The network of this year; without it, all that was ever reported") @Min(value = 1800,
				message = "a year is between 1800 and 3000") @Max(value = 3000,
						message = "a year is between 1800 and 3000") @Nullable Integer until,
		@Parameter(description = "Only what this import or document tells: maestri, eips, cited, or the id of a source "
				+ "such as chertow-2007") @Nullable String source) {

}
