package org.symbiograph.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.info.BuildProperties;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/** The same question is answered once for each release. */
class KeptAnswersTests {

	private final AtomicReference<String> release = new AtomicReference<>("2026.1");

	private final AtomicInteger asked = new AtomicInteger();

	private final ReleaseHeaders filter = new ReleaseHeaders(() -> Optional.of(this.release.get()), new KeptAnswers(),
			new PageLanguages(), new StaticListableBeanFactory().getBeanProvider(BuildProperties.class));

	@Test
	void answersAgainAsBefore() throws ServletException, IOException {
		MockHttpServletResponse first = get("/api/v1/precedents", "ewc=10", 200);
		MockHttpServletResponse second = get("/api/v1/precedents", "ewc=10", 200);

		assertThat(this.asked).hasValue(1);
		assertThat(second.getContentAsString()).isEqualTo(first.getContentAsString()).isEqualTo("{\"asked\": 1}");
		assertThat(second.getContentType()).isEqualTo("application/json");
		assertThat(second.getHeader("X-Library-Release")).isEqualTo("2026.1");
		assertThat(second.getHeader("ETag")).startsWith("W/");
	}

	@Test
	void asksAnewForAnotherQuestionAndAfterARelease() throws ServletException, IOException {
		get("/api/v1/precedents", "ewc=10", 200);
		get("/api/v1/precedents", "ewc=11", 200);
		this.release.set("2026.2");

		assertThat(get("/api/v1/precedents", "ewc=10", 200).getContentAsString()).isEqualTo("{\"asked\": 3}");
	}

	@ParameterizedTest
	@CsvSource({ "ewc=99, 400", "ewc=99, 500", "ewc=10&format=csv, 200" })
	void keepsNeitherProblemsNorFiles(String query, int status) throws ServletException, IOException {
		get("/api/v1/precedents", query, status);
		get("/api/v1/precedents", query, status);

		assertThat(this.asked).hasValue(2);
	}

	private MockHttpServletResponse get(String address, String query, int status) throws ServletException, IOException {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", address);
		request.setQueryString(query);
		for (String parameter : query.split("&", -1)) {
			String[] parts = parameter.split("=", 2);
			request.addParameter(parts[0], parts[1]);
		}
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.filter.doFilter(request, response, (any, answered) -> {
			((HttpServletResponse) answered).setStatus(status);
			answered.setContentType("application/json");
			answered.getOutputStream()
				.write("{\"asked\": %d}".formatted(this.asked.incrementAndGet()).getBytes(StandardCharsets.UTF_8));
		});
		return response;
	}

}
