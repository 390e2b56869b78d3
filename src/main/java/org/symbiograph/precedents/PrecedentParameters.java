package org.symbiograph.precedents;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.symbiograph.library.ExchangeParameters;

/** A question for precedents, as a request writes it. */
record PrecedentParameters(@Parameter(
		description = "The EWC code of your residue, in any usual spelling; 2, 4 or 6 digits, for example 10 02 02") @Nullable String ewc,
		@Parameter(description = "Its CPA code, for example 08.12.13") @Nullable String cpa,
		@Parameter(description = "The CAS number of the substance, for example 124-38-9") @Nullable String cas,
		@Parameter(description = "Words for it, for example blast furnace slag") @Nullable String q,
		@Parameter(
				description = "The NACE sector it comes from, for example 24.10; raises the score, and finds precedents when nothing else is given") @Nullable String donorNace,
		@Parameter(
				description = "Only precedents with a receiver in this NACE section, division, group or class, for example 23.51") @Nullable String receiverNace,
		@Parameter(
				description = "Only precedents in this country, ISO 3166-1 alpha-2, for example IT") @Nullable String country,
		@Parameter(
				description = "Only implemented, pilot, planned, feasibility, ended or failed ones") @Nullable String status,
		@Parameter(description = "Only flows of this kind: material, energy or water") @Nullable String kind,
		@Parameter(
				description = "Only those treated by donor, receiver, third-party, none or unknown") @Nullable String treatment,
		@Parameter(description = "Only those for this use, for example raw-material") @Nullable String use,
		@Parameter(description = "Only those of this case study, for example taranto") @Nullable String caseStudy,
		@Parameter(
				description = "Only those between companies of this network, for example kwinana") @Nullable String network,
		@Parameter(
				description = "Only those of this source, for example notarnicola-2016, or of this import: maestri, eips or cited") @Nullable String source,
		@Parameter(
				description = "Leaves out a case study and all others at its place, to measure what the rest of the library tells, for example kalundborg") @Nullable String excludeCaseStudy,
		@Parameter(
				description = "group or chapter: also list precedents of the sub-chapter, or of the chapter") @Nullable String widen,
		@Parameter(description = "score (unless told) or year") @Nullable String sort,
		@Parameter(description = "Only those of this grade of evidence: A, B, C or D") @Nullable String evidence) {

	static PrecedentParameters ofEwc(String code) {
		return ofCode(code, null, null);
	}

	static PrecedentParameters ofCode(@Nullable String ewc, @Nullable String cpa, @Nullable String cas) {
		return new PrecedentParameters(ewc, cpa, cas, null, null, null, null, null, null, null, null, null, null, null,
				null, null, null, null);
	}

	static PrecedentParameters ofWords(String words) {
		return new PrecedentParameters(null, null, null, words, null, null, null, null, null, null, null, null, null,
				null, null, null, null, null);
	}

	/** The same question, with broader codes. */
	PrecedentParameters widened(@Nullable String level) {
		return new PrecedentParameters(this.ewc, this.cpa, this.cas, this.q, this.donorNace, this.receiverNace,
				this.country, this.status, this.kind, this.treatment, this.use, this.caseStudy, this.network,
				this.source, this.excludeCaseStudy, level, this.sort, this.evidence);
	}

	/** The part that narrows the answer down. */
	ExchangeParameters filters() {
		return new ExchangeParameters(null, null, null, null, null, this.receiverNace, this.country, this.status,
				this.kind, this.treatment, this.use, this.caseStudy, this.network, this.source, this.evidence);
	}

}
