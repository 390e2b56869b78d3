package org.symbiograph.library;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;
import org.symbiograph.library.ExchangeQueries.ExchangeList;
import org.symbiograph.web.NotFound;
import org.symbiograph.web.Paging;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Exchanges", description = "The documented exchanges: who gave what to whom, for what use, and who says so")
class ExchangeController {

	private final ExchangeQueries exchanges;

	private final ExchangeFilters filters;

	ExchangeController(ExchangeQueries exchanges, ExchangeFilters filters) {
		this.exchanges = exchanges;
		this.filters = filters;
	}

	@GetMapping("/api/v1/exchanges")
	@Operation(summary = "Browse exchanges", description = "All filters that are given must hold. The facets say what "
			+ "the list can be narrowed to next, and how many exchanges would remain.")
	ExchangeList exchanges(@ParameterObject ExchangeParameters parameters, @Valid @ParameterObject Paging paging) {
		return this.exchanges.search(this.filters.read(parameters, null), paging);
	}

	@GetMapping("/api/v1/exchanges/{id}")
	@Operation(summary = "Open an exchange")
	Exchange exchange(@PathVariable @Parameter(example = "maestri-1-12-11") String id) {
		return this.exchanges.find(id).orElseThrow(() -> new NotFound("There is no exchange " + id));
	}

}
