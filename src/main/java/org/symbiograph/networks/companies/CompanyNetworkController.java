package org.symbiograph.networks.companies;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.symbiograph.library.FormerCompanies;
import org.symbiograph.web.Export;
import org.symbiograph.web.MediaTypes;
import org.symbiograph.web.TableExport;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Networks", description = "Who is connected to whom, and what that is worth")
class CompanyNetworkController {

	private final ProducerReader producers;

	private final DescribedCompanyReader described;

	private final CompanyNetworkQueries networks;

	private final FormerCompanies former;

	CompanyNetworkController(ProducerReader producers, DescribedCompanyReader described, CompanyNetworkQueries networks,
			FormerCompanies former) {
		this.producers = producers;
		this.described = described;
		this.networks = networks;
		this.former = former;
	}

	@GetMapping("/api/v1/companies/{id}/network")
	@Operation(summary = "Analyse the network of a company",
			description = """
					Organization network analysis: who is connected to the company – its suppliers and customers, those of the \
					same park, association or sector, and its neighbours – and who of them gives the same residue (`same`), one \
					that precedents used together with it (`complementary`), or may want it (`interested`). Each row has the \
					path that connects the two companies and the exchanges that justify it; the best call comes first.""")
	CompanyNetwork network(@PathVariable @Parameter(example = "asnaes-power-station") String id,
			@ParameterObject CompanyNetworkParameters parameters) {
		Scope scope = ScopeReader.read(ScopeReader.split(parameters.via()), parameters.radiusKm(), parameters.limit());
		Analysed company = this.producers.read(id, ScopeReader.split(parameters.streams()))
			.orElseThrow(() -> this.former.of(id, "/network"));
		return this.networks.analyse(company, scope);
	}

	@Export(value = "/api/v1/companies/{id}/network", as = { MediaTypes.CSV, MediaTypes.XLSX })
	TableExport<Call> table(@PathVariable String id, CompanyNetworkParameters parameters) {
		return new TableExport<>("network-of-" + id, Call.COLUMNS,
				Call.of(network(id, parameters.withLimit(ScopeReader.LARGEST_LIMIT))).stream());
	}

	@PostMapping("/api/v1/companies/network")
	@Operation(summary = "Analyse the network of a company that you describe", description = """
			The same for a company that the library need not know: say what it gives, and its sector, place, networks, \
			suppliers and customers as far as you know them. Companies around it that only you know go into `others`. \
			Nothing is changed or kept, so no credentials are needed.""")
	CompanyNetwork network(@RequestBody DescribedCompany company) {
		return this.networks.analyse(this.described.read(company), this.described.scope(company));
	}

}
