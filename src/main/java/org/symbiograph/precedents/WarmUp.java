package org.symbiograph.precedents;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.symbiograph.codes.Code;
import org.symbiograph.codes.Codes;
import org.symbiograph.codes.Scheme;
import org.symbiograph.graph.StartUpStep;
import org.symbiograph.library.ExchangeQueries;
import org.symbiograph.web.Paging;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Asks the first question itself: the first use of a statement takes seconds, and whoever
 * asks after the service has called itself ready should not wait for that.
 */
@Component
@Order(StartUpStep.WARM_UP)
class WarmUp implements StartUpStep {

	private static final Log log = LogFactory.getLog(WarmUp.class);

	private final ExchangeQueries exchanges;

	private final Codes codes;

	private final QuestionReader questions;

	private final PrecedentQueries precedents;

	private final boolean wanted;

	WarmUp(ExchangeQueries exchanges, Codes codes, QuestionReader questions, PrecedentQueries precedents,
			Environment environment) {
		this.exchanges = exchanges;
		this.codes = codes;
		this.questions = questions;
		this.precedents = precedents;
		this.wanted = environment.getProperty(StartUpStep.WARM_UP_WANTED, Boolean.class, true);
	}

	@Override
	public void take() {
		if (!this.wanted) {
			return;
		}
		try {
			CompletableFuture<Void> description = CompletableFuture
				.runAsync(() -> this.exchanges.list(List.of("none")));
			this.codes.list(Scheme.EWC)
				.stream()
				.map(Code::code)
				.reduce((one, next) -> next)
				.map(PrecedentParameters::ofEwc)
				.ifPresent(this::ask);
			description.join();
		}
		catch (RuntimeException ex) {
			log.warn("The first question took too long; later ones may be slow too", ex);
		}
	}

	/** Questions in words are planned while nobody waits. */
	@EventListener(ApplicationReadyEvent.class)
	void askInWords() {
		if (this.wanted) {
			Thread.ofVirtual().name("precedents").start(() -> ask(PrecedentParameters.ofWords("slag")));
		}
	}

	private void ask(PrecedentParameters question) {
		this.precedents.find(this.questions.read(question), new Paging(null, null));
	}

}
