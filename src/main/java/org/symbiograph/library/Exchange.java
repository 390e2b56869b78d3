package org.symbiograph.library;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A documented exchange as it is shown. */
@Schema(description = "One donor gives one stream to one receiver for one use, perhaps through a treatment.")
public record Exchange(@Schema(example = "maestri-1-12-11") String id,
		@Schema(example = "Blast furnace slag from steelworks to cement production") String title, Status status,
		@Schema(description = "Why it ended or failed, or what is known of a plan or trial") @Nullable String statusReason,
		@Schema(description = "material, energy or water; assigned by us") String kind, Party donor, Party receiver,
		Stream stream, Treatment treatment,
		@Schema(description = "What the receiver does with the stream") @Nullable String use, Quantity quantity,
		@Schema(description = "unknown, paid (direction not told), receiver-pays or donor-pays") @Nullable String payment,
		Years years, CaseStudyReference caseStudy, List<Source> sources, Evidence evidence,
		@Schema(description = "The exchange whose content the source tells here a second time") @Nullable String repeats,
		@Schema(description = "What to know of the record, such as a doubt") @Nullable String note,
		@Schema(name = "import", description = "Where it was taken over from first: maestri, eips or cited",
				example = "maestri") @JsonProperty("import") String load) {

	@JsonProperty
	public String href() {
		return "/api/v1/exchanges/" + this.id;
	}

	/** A donor, receiver or treating company. */
	@Schema(description = "A company; anonymous when the source does not disclose it, and then part of this one exchange")
	public record Party(String id, String name, boolean anonymous, @Nullable String activity, List<Sector> sectors) {

		@JsonProperty
		public String href() {
			return "/api/v1/companies/" + this.id;
		}

	}

	/** A NACE Rev. 2 sector. */
	public record Sector(@Schema(example = "24.10") String code, String title, @Schema(
			description = "How sure the sector is where we assigned it: high, medium or low; empty where the source gives it") @Nullable String assigned) {

	}

	/** When it ran. */
	@Schema(name = "Years")
	public record Years(@Schema(description = "First year in which it ran, as far as told") @Nullable Integer from,
			@Schema(description = "Last year in which it ran or was seen; empty when it is not known to have stopped") @Nullable Integer until) {

	}

	/** What is given, as described, with its codes where known. */
	@Schema(name = "Stream")
	public record Stream(String id, @Schema(example = "BF slag") String name, List<EwcEntry> ewc, List<CpaEntry> cpa,
			@Schema(description = "CAS registry numbers") List<String> cas) {

	}

	/** A code of the European List of Waste. */
	public record EwcEntry(@Schema(example = "10 02 02") String code, String title, @Nullable Boolean hazardous,
			@Schema(description = "How sure the code is where we assigned it: high, medium or low; empty where the source gives it") @Nullable String assigned) {

	}

	/** A product code of CPA 2.1. */
	public record CpaEntry(@Schema(example = "08.12.13") String code, String title, @Schema(
			description = "How sure the code is where we assigned it: high, medium or low; empty where the source gives it") @Nullable String assigned) {

	}

	/** What is done between donor and receiver. */
	@Schema(name = "Treatment")
	public record Treatment(@Nullable String description,
			@Schema(description = "donor, receiver, third-party, none or unknown") String by,
			@Schema(description = "Who treats further, in order") List<String> alsoBy, @Nullable Party company,
			@Schema(description = "R or D operation, where known") @Nullable String operation) {

	}

	/** How much, as far as it is told. */
	public record Quantity(@Schema(description = "Whether the source gives a quantity") boolean known,
			@Schema(description = "The quantity as reported, where the library records it",
					example = "150000 t/yr") @Nullable String reported) {

	}

	/** The place or story that reports the exchange. */
	@Schema(name = "CaseStudyReference")
	public record CaseStudyReference(@Schema(example = "taranto") String id, String title, @Nullable String place,
			@Schema(description = "ISO 3166-1 alpha-2", example = "IT") String country) {

		@JsonProperty
		public String href() {
			return "/api/v1/case-studies/" + this.id;
		}

	}

	/** How solid it is. */
	public record Evidence(
			@Schema(description = "A: ran regularly, two or more independent sources; B: ran regularly, one source; "
					+ "C: planned or piloted; D: feasibility only, or failed") String grade,
			int sources, @Schema(description = "Sources of different authors or publishers") int independentSources) {

	}

}
