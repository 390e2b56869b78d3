package org.symbiograph.matches;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;

/** Which company could give what to whom. */
@Schema(name = "Matches", description = "Pairs of streams and wants, the best first")
record Matches(@Schema(example = "2026.3") String release,
		@Schema(description = "How many pairs were compared; the best 2,000 are listed") int candidates,
		@Schema(description = "The score from which on a pair is predicted", example = "0.15") double threshold,
		List<Match> items) {

	/** A stream of a company that may go to another for a use. */
	@Schema(name = "PartnerMatch")
	record Match(@Schema(example = "steelworks") String donor, @Schema(example = "blast furnace slag") String stream,
			@Schema(example = "cement-works") String receiver,
			@Schema(description = "What the receiver wants, as the request names it",
					example = "raw material for cement") String use,
			@Schema(description = "0 to 1: the geometric mean of how likely the want is for the stream and the stream "
					+ "for the want, among all that were sent; orders pairs, and compares within an answer only",
					example = "0.62") double score,
			@Schema(description = "Whether the score reaches the threshold") boolean predicted,
			@Schema(description = "The documented exchanges that speak most for it") List<Behind> precedents) {

	}

	/** A documented exchange that speaks for a match. */
	@Schema(name = "PrecedentOfMatch")
	record Behind(@Schema(example = "maestri-1-12-11") String id,
			@Schema(example = "/api/v1/exchanges/maestri-1-12-11") String href, String title,
			@Schema(description = "What it has in common with the match") List<String> because) {

	}

}
