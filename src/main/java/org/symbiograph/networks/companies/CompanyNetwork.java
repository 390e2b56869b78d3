package org.symbiograph.networks.companies;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.symbiograph.library.Exchange.Sector;

/** The organization network analysis of a company. */
@Schema(description = "Who is in a company's network, and who of them has the same residue, a complementary one, or may want it")
record CompanyNetwork(Subject company, @Schema(example = "2026.1") String release, Understanding scope,
		@Schema(description = "What to know of the answer, such as what could not be looked for") List<String> notes,
		@Schema(description = "What the company gives, as it was compared") List<StreamView> streams,
		@Schema(description = "Companies of the network, the most closely connected first") List<Connected> network,
		@Schema(description = "How many companies there are by tie, listed or not") Map<TieKind, Long> sizes,
		@Schema(description = "Who gives the same residue, or the nearest to it") List<Row> same,
		@Schema(description = "Who gives a residue that precedents used together with it") List<Row> complementary,
		@Schema(description = "Who may want it: took such a stream, plans to or states a need, or is in a sector that takes it") List<Row> interested,
		@Schema(description = "How many rows each list has, shown or not") Map<String, Integer> counts) {

	/** The company asked about. */
	@Schema(name = "AnalysedCompany")
	record Subject(@Nullable String id, String name, List<Sector> sectors,
			@Schema(description = "Where it is, WGS 84") @Nullable Location location) {

		@JsonProperty
		@Nullable String href() {
			return (this.id == null) ? null : "/api/v1/companies/" + this.id;
		}

	}

	/** A place on earth. */
	record Location(double latitude, double longitude,
			@Schema(description = "Whether it is the middle of a NUTS region of level 3") boolean approximate) {

	}

	/** Which part of the network was looked at. */
	@Schema(name = "NetworkScope")
	record Understanding(List<TieKind> via, double radiusKm, int limit) {

	}

	/** A stream of the company. */
	@Schema(name = "AnalysedStream")
	record StreamView(String name, List<StreamCode> codes,
			@Schema(description = "Whether words suggest the codes") boolean suggested,
			@Schema(description = "NACE divisions that take such streams, the likeliest first") List<OutletView> outlets) {

	}

	/** A code of a stream. */
	record StreamCode(@Schema(example = "ewc") String scheme, String code, @Nullable String title) {

	}

	/** A sector that takes such a stream. */
	@Schema(name = "StreamOutlet")
	record OutletView(Sector sector, @Schema(description = "How likely among all sectors, 0 to 1") double score) {

	}

	/** A company of the network. */
	@Schema(name = "ConnectedCompany")
	record Connected(Member company, List<Tie> via) {

	}

	/** A company that bears on a stream. */
	@Schema(name = "NetworkFinding")
	record Row(Member company, List<Tie> via,
			@Schema(description = "The stream of the company asked about") String yours,
			@Schema(description = "The stream of this company, where it is one that decides") @Nullable String stream,
			Match match, @Schema(description = "Whether it takes the stream from the company already") boolean already,
			List<Precedent> precedents, List<String> because) {

	}

	/** How good a finding is. */
	@Schema(name = "NetworkMatch")
	record Match(@Schema(
			description = "code, group or chapter that streams have in common; sector where only the sector decides") String level,
			@Schema(description = "0 to 1, to compare rows of one answer: how alike, how near, and whether there is someone to call") double score) {

	}

	/** An exchange that justifies a finding. */
	@Schema(name = "NetworkPrecedent")
	record Precedent(String id, String title, String place, @Schema(example = "DK") String country, String status,
			@Schema(description = "Grade of evidence, A to D") String grade) {

		@JsonProperty
		String href() {
			return "/api/v1/exchanges/" + this.id;
		}

	}

}
