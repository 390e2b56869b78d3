package org.symbiograph.networks;

import java.util.List;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Which part of the history of a network is asked for, as a request writes it. */
record HistoryParameters(
		@Parameter(description = "Only these flows: by-product, utility or product, several with commas "
				+ "between them; all unless told") @Nullable List<String> flows,
		@Parameter(description = "Only what this import or document tells: maestri, eips, cited, or the id of a source "
				+ "such as chertow-2007") @Nullable String source) {

}
