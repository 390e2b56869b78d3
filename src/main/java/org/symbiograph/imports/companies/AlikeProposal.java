package org.symbiograph.imports.companies;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.symbiograph.library.Exchange.Sector;
import org.symbiograph.web.Addresses;
import org.symbiograph.web.Table;

/** Two companies proposed as the same, for a person to decide. */
@Schema(name = "AlikeCompanies")
record AlikeProposal(@Schema(description = "The two") List<AlikeCompany> companies, @Schema(
		description = "How much they look like one, 0 to 1: likeness of the names, lowered by what differs") double score,
		@Schema(description = "What agrees and what does not") List<String> because) {

	static final Table<AlikeProposal> COLUMNS = Table.of(AlikeProposal.class)
		.with(columns(""), (proposal) -> proposal.companies.getFirst())
		.with(columns("other "), (proposal) -> proposal.companies.getLast())
		.with("score", AlikeProposal::score)
		.with("because", AlikeProposal::because);

	static AlikeProposal of(AlikePair pair) {
		return new AlikeProposal(pair.companies().stream().map(AlikeCompany::of).toList(),
				Math.round(pair.score() * 1000) / 1000.0, pair.likeness().because());
	}

	private static Table<AlikeCompany> columns(String prefix) {
		return Table.of(AlikeCompany.class)
			.with(prefix + "company", AlikeCompany::id)
			.with(prefix + "name", AlikeCompany::name)
			.with(prefix + "country", AlikeCompany::country)
			.with(prefix + "NACE", (company) -> company.sectors().stream().map(Sector::code).toList())
			.with(prefix + "exchanges", AlikeCompany::exchanges)
			.with(prefix + "link", (company) -> Addresses.inFull(company.href()));
	}

	/** One of the two. */
	record AlikeCompany(@Schema(example = "air-liquide") String id, String name,
			@Schema(description = "Names it had before it was decided to be another one") List<String> otherNames,
			String country, List<Sector> sectors,
			@Schema(description = "In how many exchanges it gives or takes") long exchanges) {

		static AlikeCompany of(NamedCompany company) {
			return new AlikeCompany(company.id(), company.name(), company.otherNames(), company.country(),
					company.sectors()
						.stream()
						.map((sector) -> new Sector(sector.code(), sector.title(), null))
						.toList(),
					company.exchanges());
		}

		@JsonProperty
		String href() {
			return "/api/v1/companies/" + this.id;
		}

	}

}
