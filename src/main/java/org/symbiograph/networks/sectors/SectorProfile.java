package org.symbiograph.networks.sectors;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.symbiograph.codes.Scheme;

/** What a NACE sector gives and takes, as it is shown. */
@Schema(name = "SectorProfile", description = "What a NACE sector gives and takes, to whom and from whom")
record SectorProfile(Described sector,
		@Schema(description = "Sectors above this one, the nearest first") List<SectorReference> broader,
		@Schema(description = "Sectors right below this one that give or take") List<Narrower> narrower,
		Exchanges exchanges,
		@Schema(description = "Named companies that give or take as one of the sector, those with most exchanges first; at most 50") List<SectorCompany> companies,
		@Schema(description = "What the sector gives, most frequent first; at most 50") List<Given> gives,
		@Schema(description = "What the sector takes, most frequent first; at most 50") List<Taken> takes,
		@Schema(description = "NACE divisions of the other parties, most exchanges first; at most 50") List<Partner> partners,
		@Schema(description = "How long the lists are that show 50 at most") Totals totals,
		@Schema(description = "How exchanges are counted") String definition,
		@Schema(description = "The filters, as they were understood") Map<String, String> filter,
		@Nullable String release) {

	static final String DEFINITION = "An exchange belongs to a sector in which its donor (gives) or receiver (takes) acts, "
			+ "or in a narrower one; these are the exchanges listed with donorNace and receiverNace. It counts under each "
			+ "six-digit EWC code of its stream, without such under each CPA code, without either under the stream's name. "
			+ "The other party counts once, in the division of its first NACE code, the lowest; withoutSector tells of those "
			+ "without a division. Partners are counted without exchanges within the sector.";

	/** A sector with its place in NACE Rev. 2. */
	@Schema(name = "DescribedSector")
	record Described(@Schema(example = "24.10") String code, String title,
			@Schema(description = "section, division, group or class") String level) {

		@JsonProperty
		@Schema(example = "2410")
		String id() {
			return Scheme.NACE.key(this.code).orElse(this.code);
		}

		@JsonProperty
		String href() {
			return SectorReference.href(this.code);
		}

	}

	/** A sector right below. */
	@Schema(name = "NarrowerSector")
	record Narrower(String code, String title, long gives, long takes) {

		@JsonProperty
		String href() {
			return SectorReference.href(this.code);
		}

	}

	/** How many exchanges the sector has. */
	@Schema(name = "SectorExchanges")
	record Exchanges(@Schema(description = "Exchanges in which it gives") long given,
			@Schema(description = "Exchanges in which it takes") long taken,
			@Schema(description = "Exchanges in which it does both, counted in each") long within,
			@Schema(description = "Exchanges given to a receiver without a division") long receiverWithoutSector,
			@Schema(description = "Exchanges taken from a donor without a division") long donorWithoutSector) {

	}

	/** A named company of the sector. */
	@Schema(name = "SectorCompany")
	record SectorCompany(String id, String name, long gives, long takes) {

		@JsonProperty
		String href() {
			return "/api/v1/companies/" + this.id;
		}

	}

	/** What is given: a code, or a name where there is none. */
	@Schema(name = "SectorStream")
	record StreamCode(
			@Schema(description = "ewc or cpa; empty where the stream has neither code") @Nullable Scheme scheme,
			@Schema(example = "10 02 02") @Nullable String code,
			@Schema(description = "Title of the code, or name of the stream") String title, @Nullable String href) {

	}

	/** A division at the other end of exchanges. */
	@Schema(name = "SectorEnd")
	record End(String code, String title, long exchanges) {

		@JsonProperty
		String href() {
			return SectorReference.href(this.code);
		}

	}

	/** A stream that the sector gives. */
	@Schema(name = "GivenBySector")
	record Given(StreamCode stream, long exchanges,
			@Schema(description = "Divisions that receive it, most exchanges first") List<End> to,
			@Schema(description = "Exchanges whose receiver has no division") long withoutSector,
			@Schema(description = "Ids of up to five exchanges, the best documented and commonest first") List<String> examples) {

	}

	/** A stream that the sector takes. */
	@Schema(name = "TakenBySector")
	record Taken(StreamCode stream, long exchanges,
			@Schema(description = "Divisions that give it, most exchanges first") List<End> from,
			@Schema(description = "Exchanges whose donor has no division") long withoutSector,
			@Schema(description = "Ids of up to five exchanges, the best documented and commonest first") List<String> examples) {

	}

	/** A division that the sector deals with. */
	@Schema(name = "SectorPartner")
	record Partner(String code, String title,
			@Schema(description = "Exchanges in which the sector gives to it") long given,
			@Schema(description = "Exchanges in which the sector takes from it") long taken, long total) {

		@JsonProperty
		String href() {
			return SectorReference.href(this.code);
		}

	}

	/** How long the lists are in full. */
	@Schema(name = "SectorTotals")
	record Totals(@Schema(description = "Codes and names of what it gives; format=csv has all") long gives,
			@Schema(description = "Codes and names of what it takes; format=csv has all") long takes, long partners,
			@Schema(description = "Named companies") long companies) {

	}

}
