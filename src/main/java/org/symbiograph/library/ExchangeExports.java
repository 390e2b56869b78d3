package org.symbiograph.library;

import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import org.symbiograph.web.Bibliography;
import org.symbiograph.web.Chunks;
import org.symbiograph.web.Export;
import org.symbiograph.web.MediaTypes;
import org.symbiograph.web.NotFound;
import org.symbiograph.web.Paging;
import org.symbiograph.web.TableExport;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Exchanges for spreadsheets, reference managers and other graphs. */
@RestController
class ExchangeExports {

	private final ExchangeQueries exchanges;

	private final ExchangeFilters filters;

	private final Bibliographies bibliographies;

	private final LinkedResults linked;

	ExchangeExports(ExchangeQueries exchanges, ExchangeFilters filters, Bibliographies bibliographies,
			LinkedResults linked) {
		this.exchanges = exchanges;
		this.filters = filters;
		this.bibliographies = bibliographies;
		this.linked = linked;
	}

	@Export(value = "/api/v1/exchanges", as = { MediaTypes.CSV, MediaTypes.XLSX })
	TableExport<Exchange> table(ExchangeParameters parameters, @Valid Paging paging) {
		return new TableExport<>("exchanges", ExchangeTable.COLUMNS,
				Chunks.of(this.exchanges.listIds(this.filters.read(parameters, null)), this.exchanges::list));
	}

	@Export(value = "/api/v1/exchanges", as = { MediaTypes.BIBTEX, MediaTypes.RIS })
	Bibliography citations(ExchangeParameters parameters, @Valid Paging paging) {
		return this.bibliographies.ofExchanges("exchanges",
				this.exchanges.listIds(this.filters.read(parameters, null)));
	}

	@Export(value = "/api/v1/exchanges", as = MediaTypes.JSONLD)
	Map<String, Object> linkedData(ExchangeParameters parameters, @Valid Paging paging) {
		List<String> ids = this.exchanges.listIds(this.filters.read(parameters, null));
		return this.linked.of("exchanges", ids.size(), Chunks.of(ids, this.exchanges::list));
	}

	@Export(value = "/api/v1/exchanges/{id}", as = { MediaTypes.BIBTEX, MediaTypes.RIS })
	Bibliography citations(@PathVariable String id) {
		Exchange exchange = get(id);
		return this.bibliographies.ofThing("exchange-" + exchange.id(), exchange.title(), exchange.sources());
	}

	@Export(value = "/api/v1/exchanges/{id}", as = MediaTypes.JSONLD)
	Map<String, Object> linkedData(@PathVariable String id) {
		return LinkedThings.of(get(id)).toDocument();
	}

	private Exchange get(String id) {
		return this.exchanges.find(id).orElseThrow(() -> new NotFound("There is no exchange " + id));
	}

}
