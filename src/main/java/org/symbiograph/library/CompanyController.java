package org.symbiograph.library;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.symbiograph.library.CompanyQueries.Company;
import org.symbiograph.library.CompanyQueries.CompanyReference;
import org.symbiograph.library.CompanyQueries.CompanySummary;
import org.symbiograph.library.Exchange.Sector;
import org.symbiograph.web.Addresses;
import org.symbiograph.web.Chunks;
import org.symbiograph.web.Export;
import org.symbiograph.web.MediaTypes;
import org.symbiograph.web.Page;
import org.symbiograph.web.Paging;
import org.symbiograph.web.Table;
import org.symbiograph.web.TableExport;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Companies", description = "Who gives and who takes")
class CompanyController {

	private static final Table<CompanySummary> COLUMNS = Table.of(CompanySummary.class)
		.with("id", CompanySummary::id)
		.with("name", CompanySummary::name)
		.with("anonymous", CompanySummary::anonymous)
		.with("activity", CompanySummary::activity)
		.with("country", CompanySummary::country)
		.with("NACE", (company) -> company.sectors().stream().map(Sector::code).toList())
		.with("NACE titles", (company) -> company.sectors().stream().map(Sector::title).toList())
		.with("gives", CompanySummary::gives)
		.with("takes", CompanySummary::takes)
		.with("link", (company) -> Addresses.inFull(company.href()));

	private final CompanyQueries companies;

	private final ExchangeQueries exchanges;

	private final FormerCompanies former;

	CompanyController(CompanyQueries companies, ExchangeQueries exchanges, FormerCompanies former) {
		this.companies = companies;
		this.exchanges = exchanges;
		this.former = former;
	}

	@GetMapping("/api/v1/companies")
	@Operation(summary = "Browse companies", description = "Named ones first, then those the sources do not disclose; "
			+ "each of these belongs to one exchange.")
	Page<CompanySummary> companies(@ParameterObject CompanyParameters parameters,
			@Valid @ParameterObject Paging paging) {
		return this.companies.search(parameters, paging);
	}

	@GetMapping("/api/v1/companies/{id}")
	@Operation(summary = "Open a company", description = "With what it gives and what it takes.")
	CompanyView company(@PathVariable @Parameter(example = "ilva") String id) {
		return view(id);
	}

	@Export(value = "/api/v1/companies", as = { MediaTypes.CSV, MediaTypes.XLSX })
	TableExport<CompanySummary> table(CompanyParameters parameters, @Valid Paging paging) {
		return new TableExport<>("companies", COLUMNS,
				Chunks.of(this.companies.listIds(parameters), this.companies::list));
	}

	@Export(value = "/api/v1/companies/{id}", as = MediaTypes.JSONLD)
	Map<String, Object> linkedData(@PathVariable String id) {
		return LinkedThings.of(view(id)).toDocument();
	}

	private CompanyView view(String id) {
		Company company = this.companies.find(id).orElseThrow(() -> this.former.of(id, ""));
		return new CompanyView(company.id(), company.name(), company.otherNames(), company.anonymous(),
				company.activity(), company.country(), company.sectors(), company.partOf(), company.members(),
				this.exchanges.list(company.gives()), this.exchanges.list(company.takes()));
	}

	/** A company with its exchanges. */
	@Schema(name = "Company")
	record CompanyView(String id, String name,
			@Schema(description = "Names it had before it was decided to be another one") List<String> otherNames,
			boolean anonymous, @Nullable String activity, @Nullable String country, List<Sector> sectors,
			@Schema(description = "Joint parties it belongs to, where a source names several companies as one") List<CompanyReference> partOf,
			@Schema(description = "For a joint party, the companies it consists of") List<CompanyReference> members,
			List<Exchange> gives, List<Exchange> takes) {

		@JsonProperty
		String href() {
			return "/api/v1/companies/" + this.id;
		}

	}

}
