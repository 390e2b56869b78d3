package org.symbiograph.library;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of a list of exchanges, as a request writes them. */
public record ExchangeParameters(@Parameter(
		description = "Words of the exchange: its stream, companies, treatment, use, for example fly ash") @Nullable String q,
		@Parameter(
				description = "EWC code of 2, 4 or 6 digits in any usual spelling, for example 10 02 02") @Nullable String ewc,
		@Parameter(
				description = "CPA code of the stream; broader codes include narrower ones, for example 08.12.13") @Nullable String cpa,
		@Parameter(description = "CAS number of the stream, for example 124-38-9") @Nullable String cas,
		@Parameter(
				description = "NACE section, division, group or class of the donor, for example 24.10") @Nullable String donorNace,
		@Parameter(
				description = "NACE section, division, group or class of the receiver, for example 23.51") @Nullable String receiverNace,
		@Parameter(
				description = "Country of the case study, ISO 3166-1 alpha-2, for example IT") @Nullable String country,
		@Parameter(description = "implemented, pilot, planned, feasibility, ended or failed") @Nullable String status,
		@Parameter(description = "Kind of flow: material, energy or water") @Nullable String kind,
		@Parameter(
				description = "Who treats the stream: donor, receiver, third-party, none or unknown") @Nullable String treatment,
		@Parameter(description = "What the receiver uses it for, for example raw-material") @Nullable String use,
		@Parameter(description = "Id of a case study, for example taranto") @Nullable String caseStudy,
		@Parameter(
				description = "Id of a network; exchanges between its companies, whoever reports them, for example kalundborg") @Nullable String network,
		@Parameter(
				description = "Id of a source, for example notarnicola-2016, or of a whole import: maestri, eips or cited") @Nullable String source,
		@Parameter(description = "Grade of evidence: A, B, C or D") @Nullable String evidence) {

}
