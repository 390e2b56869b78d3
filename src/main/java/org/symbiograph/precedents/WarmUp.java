package org.symbiograph.precedents;

import org.symbiograph.codes.Code;
import org.symbiograph.codes.Codes;
import org.symbiograph.codes.Scheme;
import org.symbiograph.graph.StartUpStep;
import org.symbiograph.web.Paging;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Asks the first question itself: the first use of a statement takes seconds, and whoever
 * asks after the service has called itself ready should not wait for that.
 */
@Component
@Order(StartUpStep.WARM_UP)
class WarmUp implements StartUpStep {

	private final Codes codes;

	private final QuestionReader questions;

	private final PrecedentQueries precedents;

	WarmUp(Codes codes, QuestionReader questions, PrecedentQueries precedents) {
		this.codes = codes;
		this.questions = questions;
		this.precedents = precedents;
	}

	@Override
	public void take() {
		this.codes.list(Scheme.EWC).stream().map(Code::code).reduce((one, next) -> next).ifPresent(this::ask);
	}

	private void ask(String ewc) {
		this.precedents.find(this.questions.read(PrecedentParameters.ofEwc(ewc)), new Paging(null, null));
	}

}
