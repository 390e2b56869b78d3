package org.symbiograph.networks;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Which part of what is told of a network is looked at.
 *
 * @param flows the kinds of flow
 * @param until the year of the network; null for all that was ever reported
 * @param source id of the document or of the import that tells it; null for all
 */
@Schema(name = "NetworkFilter", description = "What of the network is looked at, as it was understood")
record NetworkFilter(@Schema(description = "The flows that are looked at") List<String> flows,
		@Schema(description = "The network of this year; empty for all that was ever reported") @Nullable Integer until,
		@Schema(description = "Told by this document or import; empty for all") @Nullable String source) {

	/** Whether it belongs to the part that is looked at, in whatever year. */
	boolean passes(ReportedLink link) {
		return this.flows.contains(link.flow());
	}

	boolean isToldBySource(ReportedLink link) {
		return this.source == null || link.isToldBy(this.source);
	}

}
