package org.symbiograph.precedents;

import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.symbiograph.library.Exchange;
import org.symbiograph.library.Exchange.Evidence;
import org.symbiograph.library.Exchange.Sector;
import org.symbiograph.library.ExchangeFacets.Facet;
import org.symbiograph.web.Paging.PageInfo;

/** What the library knows of a stream like the one asked about. */
@Schema(name = "Precedents",
		description = "Exchanges that bear on the stream, closest first, and who receives such streams")
record Answer(@Schema(description = "How the question was understood") Query query,
		@Schema(example = "2026.1") String release,
		@Schema(description = "The nearest level at which the library has any precedent under these filters: "
				+ "code, else group (sub-chapter), else chapter, else text; none if there is nothing") Level closest,
		@Schema(description = "How many precedents each level holds, the narrower ones included: what widening would add",
				example = "{\"code\": 24, \"group\": 27, \"chapter\": 62}") Map<Level, Long> levels,
		List<Precedent> items,
		@Schema(description = "NACE divisions that take such streams, by their share in the scores") List<ReceivingSector> receivingSectors,
		@Schema(description = "What the list can be narrowed to, and how many precedents would remain") Map<String, List<Facet>> facets,
		@Schema(description = "When there is no precedent: codes that have some") @Nullable List<NearestCode> nearest,
		PageInfo page) {

	/** How a question was understood. */
	@Schema(name = "PrecedentQuery")
	record Query(@Nullable CodeView ewc, @Nullable CodeView cpa, @Nullable CodeView cas, @Nullable CodeView donorNace,
			@Nullable String q,
			@Schema(description = "What the precedents had to be",
					example = "{\"country\": \"IT\"}") Map<String, String> filters,
			@Schema(description = "What was made of the request") List<String> notes) {

	}

	/** A code a question names. */
	@Schema(name = "QueryCode")
	record CodeView(@Schema(example = "10 02 02") String code, @Nullable String title, @Nullable Boolean hazardous) {

	}

	/** An exchange given as an answer. */
	@Schema(description = "An exchange given as an answer, with how and how closely it matches")
	record Precedent(Exchange exchange, Match match, Evidence evidence) {

	}

	/** How an exchange matches. */
	record Match(Level level,
			@Schema(description = "0 to 1: the mean of what the given descriptions have in common "
					+ "with it, times what its evidence counts", example = "0.95") double score,
			@Schema(example = "[\"same EWC code 10 02 02\"]") List<String> because) {

	}

	/** A sector that takes such streams. */
	record ReceivingSector(Sector sector,
			@Schema(description = "Its share in the scores of all precedents, 0 to 1") double score, long precedents,
			@Schema(description = "Its classes, as the precedents name them") List<Facet> classes) {

	}

	/** A code that has precedents. */
	record NearestCode(@Schema(example = "16 01 17") String code, @Nullable String title, @Nullable Boolean hazardous,
			long exchanges, String href) {

	}

}
