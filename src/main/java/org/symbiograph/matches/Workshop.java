package org.symbiograph.matches;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Feature;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Companies that look for partners, as a request writes them. */
@Schema(name = "Workshop", description = "Companies with what they give away and what they want")
record Workshop(@Schema(description = "1 to 500 companies") @Nullable List<Participant> companies,
		@Schema(description = "A case study that nothing may be learnt from, nor from others at its place",
				example = "taranto") @Nullable String excludeCaseStudy,
		@Schema(description = "The score from which on a pair is predicted, 0 to 1; what fits best unless told",
				example = "0.2") @Nullable Double threshold) {

	/** A company at a workshop. */
	@Schema(name = "Participant")
	record Participant(@Schema(example = "steelworks") @Nullable String id,
			@Schema(description = "NACE codes of its sectors", example = "[\"24.10\"]") @JsonFormat(
					with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable List<@Nullable String> nace,
			@Nullable List<Given> gives, @Nullable List<Wanted> wants) {

	}

	/** A stream that a company gives away. */
	@Schema(name = "GivenStream")
	record Given(@Schema(example = "blast furnace slag") @Nullable String name,
			@Schema(description = "EWC code or codes", example = "[\"10 02 02\"]") @JsonFormat(
					with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable List<@Nullable String> ewc,
			@Schema(description = "CPA code or codes", example = "[\"24.10.11\"]") @JsonFormat(
					with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable List<@Nullable String> cpa) {

	}

	/** What a company wants. */
	@Schema(name = "WantedStream")
	record Wanted(
			@Schema(description = "What it wants, or what for",
					example = "raw material for cement") @Nullable String name,
			@Schema(description = "CPA code or codes of what it wants", example = "[\"23.51.11\"]") @JsonFormat(
					with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable List<@Nullable String> cpa) {

	}

}
