package org.symbiograph.web;

import org.junit.jupiter.api.Test;

import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What becomes of an answer that fails. */
class ProblemAdviceTests {

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	@Test
	void leavesAnAnswerThatHasBegunToTheServerWhichBreaksItOff() {
		IllegalStateException failure = new IllegalStateException("the graph is gone");
		this.response.setCommitted(true);

		assertThatThrownBy(() -> new ProblemAdvice().onUnexpected(failure, this.response)).isSameAs(failure);
	}

	@Test
	void doesNotTagAFailureAsIfItWereTheAnswer() throws Exception {
		this.response.setHeader(HttpHeaders.ETAG, "W/\"1\"");

		assertThat(new ProblemAdvice().onUnexpected(new IllegalStateException("the graph is gone"), this.response)
			.getStatus()).isEqualTo(500);
		assertThat(this.response.containsHeader(HttpHeaders.ETAG)).isFalse();
	}

}
