package org.symbiograph.precedents;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.symbiograph.codes.Language;
import org.symbiograph.library.Exchange;
import org.symbiograph.library.Exchange.Evidence;
import org.symbiograph.library.Exchange.Sector;
import org.symbiograph.library.ExchangeFacets.Facet;
import org.symbiograph.precedents.Reasons.Reason;
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
		@Schema(description = "NACE divisions that take such streams, the likeliest first") List<ReceivingSector> receivingSectors,
		@Schema(description = "What the list can be narrowed to, and how many precedents would remain") Map<String, List<Facet>> facets,
		@Schema(description = "When there is no precedent: codes that have some") @Nullable List<NearestCode> nearest,
		PageInfo page) {

	/** How a question was understood. */
	@Schema(name = "PrecedentQuery")
	record Query(@Nullable CodeView ewc, @Nullable CodeView cpa, @Nullable CodeView cas, @Nullable CodeView donorNace,
			@Nullable String q, @Schema(description = "How the words were understood") @Nullable Understood understood,
			@Schema(description = "What the precedents had to be",
					example = "{\"country\": \"IT\"}") Map<String, String> filters,
			@Schema(description = "What was made of the request") List<String> notes) {

	}

	/** How the words of a question were understood. */
	@Schema(name = "WordsUnderstood")
	record Understood(@Schema(description = "The language that explains most of them") Language language,
			@Schema(description = "How compounds were divided and slips corrected") Map<String, String> readings,
			@Schema(description = "What words of other languages mean in English") Map<String, String> meanings,
			@Schema(description = "EWC codes that they suggest, where no code is given; exchanges that bear them are listed too") List<CodeView> suggestedCodes) {

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
			@Schema(description = "0 to 1: the share of the question that it has in common, rare codes and words "
					+ "counting more, times how solid and how common it is; see docs/quality.md",
					example = "0.95") double score,
			@JsonIgnore List<Reason> reasons) {

		@JsonProperty
		@Schema(example = "[\"same EWC code 10 02 02\"]")
		List<String> because() {
			return this.reasons.stream().map(Reason::toString).toList();
		}

	}

	/** A sector that takes such streams. */
	record ReceivingSector(Sector sector, @Schema(
			description = "0 to 1: how likely it is among all sectors, by the places that gave it such streams") double score,
			@Schema(description = "The closest level at which exchanges with it are known") Level level,
			@Schema(description = "How many exchanges with it are known at that level") long precedents,
			@Schema(description = "Ids of the best of these, five at most",
					example = "[\"maestri-1-12-11\"]") List<String> precedentIds,
			@Schema(description = "Outlets are pairs of a place and a receiving sector",
					example = "[\"20 of 43 outlets of EWC 10 02 02\"]") List<String> because,
			@Schema(description = "Its NACE groups among the precedents listed") List<Facet> groups,
			@Schema(description = "Its sectors among the precedents listed, as they name them") List<Facet> classes) {

	}

	/** A code that has precedents. */
	record NearestCode(@Schema(example = "16 01 17") String code, @Nullable String title, @Nullable Boolean hazardous,
			long exchanges, String href) {

	}

}
