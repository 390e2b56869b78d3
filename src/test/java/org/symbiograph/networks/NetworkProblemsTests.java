package org.symbiograph.networks;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.symbiograph.graph.DataScienceMissing;

import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;

/** A server without Graph Data Science. */
class NetworkProblemsTests {

	@Test
	void saysHowToGetIt() {
		MockMvcTester service = MockMvcTester.of(List.of(new Measured()),
				(mvc) -> mvc.setControllerAdvice(new NetworkProblems()).build());

		assertThat(service.get().uri("/measures")).hasStatus(501)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyText()
			.contains("Graph Data Science is not installed", "NEO4J_PLUGINS",
					"dbms.security.procedures.unrestricted=gds.*");
	}

	@RestController
	static class Measured {

		@GetMapping("/measures")
		String measures() {
			throw new DataScienceMissing(new IllegalStateException());
		}

	}

}
