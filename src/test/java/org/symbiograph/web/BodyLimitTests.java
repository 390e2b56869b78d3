package org.symbiograph.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.servlet.ServletException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/** No question is longer than a megabyte, whether it says so or not. */
class BodyLimitTests {

	private final BodyLimit limit = new BodyLimit(JsonMapper.shared());

	private final AtomicReference<@Nullable String> read = new AtomicReference<>();

	@Test
	void passesAQuestionThatDoesNotSayHowLongItIs() throws ServletException, IOException {
		assertThat(send(chunked("{\"queries\": []}"))).isEqualTo(200);
		assertThat(this.read).hasValue("{\"queries\": []}");
	}

	@Test
	void refusesWhatIsLongerWithoutSayingSo() throws ServletException, IOException {
		assertThat(send(chunked("x".repeat(1_048_577)))).isEqualTo(413);
		assertThat(this.read).hasValue(null);
	}

	private int send(MockHttpServletRequest request) throws ServletException, IOException {
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.limit.doFilter(request, response, (passed, any) -> this.read
			.set(new String(passed.getInputStream().readAllBytes(), StandardCharsets.UTF_8)));
		return response.getStatus();
	}

	/** A body in chunks has no length beforehand. */
	private static MockHttpServletRequest chunked(String body) {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/v1/matches") {

			@Override
			public long getContentLengthLong() {
				return -1;
			}

		};
		request.addHeader("Transfer-Encoding", "chunked");
		request.setContent(body.getBytes(StandardCharsets.UTF_8));
		return request;
	}

}
