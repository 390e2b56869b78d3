package org.symbiograph.precedents;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.symbiograph.library.Bibliographies;
import org.symbiograph.library.Exchange;
import org.symbiograph.library.ExchangeQueries;
import org.symbiograph.precedents.Answer.Precedent;
import org.symbiograph.web.HtmlPage;
import org.symbiograph.web.NotFound;
import org.symbiograph.web.Paging;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * An exchange as a picture: who gave what to whom, how, for what use, and who says so;
 * with those that are most like it.
 */
@HtmlPage
class ExchangePage {

	private static final int MOST_SIMILAR = 5;

	private final ExchangeQueries exchanges;

	private final QuestionReader questions;

	private final PrecedentQueries precedents;

	private final Bibliographies bibliographies;

	ExchangePage(ExchangeQueries exchanges, QuestionReader questions, PrecedentQueries precedents,
			Bibliographies bibliographies) {
		this.exchanges = exchanges;
		this.questions = questions;
		this.precedents = precedents;
		this.bibliographies = bibliographies;
	}

	@GetMapping("/exchanges/{id}")
	String exchange(@PathVariable String id, Model model) {
		Exchange exchange = this.exchanges.find(id).orElseThrow(() -> new NotFound("There is no exchange " + id));
		model.addAttribute("exchange", exchange);
		model.addAttribute("citation",
				this.bibliographies.inWords("exchange %s, %s".formatted(exchange.id(), exchange.title())));
		model.addAttribute("similar", similar(exchange));
		return "precedents/exchange";
	}

	/**
	 * The closest precedents of what is given, but for the exchange itself; where it is
	 * the only one of its code, those of the same chapter.
	 */
	private List<Precedent> similar(Exchange exchange) {
		List<Precedent> similar = similar(exchange, null);
		return similar.isEmpty() ? similar(exchange, "chapter") : similar;
	}

	private List<Precedent> similar(Exchange exchange, @Nullable String widen) {
		return this.precedents
			.find(this.questions.read(describe(exchange.stream()).widened(widen)), new Paging(0, MOST_SIMILAR + 1))
			.items()
			.stream()
			.filter((item) -> !item.exchange().id().equals(exchange.id()))
			.limit(MOST_SIMILAR)
			.toList();
	}

	/** A stream by its first code, or else by its name. */
	private static PrecedentParameters describe(Exchange.Stream stream) {
		Optional<String> ewc = stream.ewc().stream().map(Exchange.EwcEntry::code).findFirst();
		Optional<String> cpa = stream.cpa().stream().map(Exchange.CpaEntry::code).findFirst();
		if (ewc.isPresent()) {
			return PrecedentParameters.ofEwc(ewc.get());
		}
		return cpa.map((code) -> PrecedentParameters.ofCode(null, code, null))
			.orElseGet(() -> PrecedentParameters.ofWords(stream.name()));
	}

}
