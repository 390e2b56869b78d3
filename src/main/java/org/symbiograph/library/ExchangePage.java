package org.symbiograph.library;

import org.symbiograph.web.HtmlPage;
import org.symbiograph.web.NotFound;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * An exchange as a picture: who gave what to whom, how, for what use, and who says so.
 */
@HtmlPage
class ExchangePage {

	private final ExchangeQueries exchanges;

	ExchangePage(ExchangeQueries exchanges) {
		this.exchanges = exchanges;
	}

	@GetMapping("/exchanges/{id}")
	String exchange(@PathVariable String id, Model model) {
		model.addAttribute("exchange",
				this.exchanges.find(id).orElseThrow(() -> new NotFound("There is no exchange " + id)));
		return "library/exchange";
	}

}
