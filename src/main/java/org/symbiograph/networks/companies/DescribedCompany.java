package org.symbiograph.networks.companies;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Feature;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A company whose network is asked for, as a request describes it. */
@Schema(description = "A company that the library need not know, with what it gives and what is known of its network")
record DescribedCompany(
		@Schema(description = "What to call it", example = "An anonymous steelworks") @Nullable String name,
		@Schema(description = "NACE codes of its sectors", example = "[\"24.10\"]") @JsonFormat(
				with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable List<@Nullable String> nace,
		@Schema(description = "Its country, ISO 3166-1 alpha-2", example = "IT") @Nullable String country,
		@Schema(description = "Degrees north, WGS 84", example = "40.5") @Nullable Double latitude,
		@Schema(description = "Degrees east, WGS 84", example = "17.2") @Nullable Double longitude,
		@Schema(description = "Ids of networks it belongs to", example = "[\"taranto\"]") @JsonFormat(
				with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable List<@Nullable String> networks,
		@Schema(description = "Ids of companies that supply it") @JsonFormat(
				with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable List<@Nullable String> suppliers,
		@Schema(description = "Ids of companies that it supplies") @JsonFormat(
				with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable List<@Nullable String> customers,
		@Schema(description = "What it gives; by this the network is searched") @Nullable List<DescribedStream> gives,
		@Schema(description = "Up to 200 companies around it that the library need not know, with what they give and want") @Nullable List<DescribedOther> others,
		@Schema(description = "Ties that count: supply-chain, park (with region), association, sector, neighbours; all unless told") @JsonFormat(
				with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable List<@Nullable String> via,
		@Schema(description = "How far neighbours are, in kilometres; 25 unless told",
				example = "50") @Nullable Double radiusKm,
		@Schema(description = "How many rows of each kind to list, 1 to 200, and eight times as many companies of the network; 25 unless told") @Nullable Integer limit) {

	/** A stream that a company gives or wants. */
	@Schema(name = "DescribedStream")
	record DescribedStream(@Schema(example = "blast furnace slag") @Nullable String name, @Schema(
			description = "material, energy or water; energy and water do not travel far. By its CPA code unless told, else material") @Nullable String kind,
			@Schema(description = "EWC code or codes", example = "[\"10 02 02\"]") @JsonFormat(
					with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable List<@Nullable String> ewc,
			@Schema(description = "CPA code or codes", example = "[\"08.12.13\"]") @JsonFormat(
					with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable List<@Nullable String> cpa,
			@Schema(description = "CAS number or numbers") @JsonFormat(
					with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable List<@Nullable String> cas) {

	}

	/** A company around it. */
	@Schema(name = "DescribedOther")
	record DescribedOther(@Schema(example = "the cement works next door") @Nullable String name,
			@Schema(description = "NACE codes of its sectors", example = "[\"23.51\"]") @JsonFormat(
					with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable List<@Nullable String> nace,
			@Schema(description = "How it is connected: supply-chain, park, region, association, sector or neighbours; neighbours unless told") @Nullable String via,
			@Nullable List<DescribedStream> gives,
			@Schema(description = "Streams it needs") @Nullable List<DescribedStream> wants) {

	}

}
