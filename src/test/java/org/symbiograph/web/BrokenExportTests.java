package org.symbiograph.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A file that cannot be written to its end, on a real connection. */
@SpringBootTest(
		classes = { WebConfiguration.class, PageConfiguration.class, ProblemAdvice.class, ReleaseHeaders.class,
				KeptAnswers.class, BrokenExportTests.Broken.class },
		webEnvironment = WebEnvironment.RANDOM_PORT, properties = "spring.neo4j.uri=bolt://nothing.here.needs.a.graph")
@ImportAutoConfiguration({ TomcatServletWebServerAutoConfiguration.class, DispatcherServletAutoConfiguration.class,
		WebMvcAutoConfiguration.class, HttpMessageConvertersAutoConfiguration.class, JacksonAutoConfiguration.class,
		ErrorMvcAutoConfiguration.class })
class BrokenExportTests {

	private final HttpClient client = HttpClient.newHttpClient();

	private final int port;

	BrokenExportTests(@Value("${local.server.port}") int port) {
		this.port = port;
	}

	@ParameterizedTest
	@ValueSource(strings = { "csv", "xlsx" })
	void doesNotLookCompleteWhenItHasBegun(String format) {
		assertThatThrownBy(() -> get(format, 200_000)).isInstanceOf(IOException.class);
	}

	@Test
	void isAProblemWhenItHasNotBegun() throws IOException, InterruptedException {
		HttpResponse<String> answer = get("csv", 3);

		assertThat(answer.statusCode()).isEqualTo(500);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
		assertThat(answer.body()).startsWith("{").doesNotContain("the graph is gone");
	}

	private HttpResponse<String> get(String format, int rows) throws IOException, InterruptedException {
		return this.client.send(HttpRequest
			.newBuilder(URI
				.create("http://localhost:%d/api/v1/broken?rows=%d&format=%s".formatted(this.port, rows, format)))
			.build(), BodyHandlers.ofString());
	}

	@RestController
	static class Broken {

		@Bean
		CurrentRelease release() {
			return () -> Optional.of("2026.3");
		}

		@Export(value = "/api/v1/broken", as = { MediaTypes.CSV, MediaTypes.XLSX })
		TableExport<Integer> table(@RequestParam int rows) {
			return new TableExport<>("broken", Table.of(Integer.class).with("number", (number) -> number),
					IntStream.range(0, rows + 1).boxed().peek((number) -> {
						if (number == rows) {
							throw new IllegalStateException("the graph is gone");
						}
					}));
		}

	}

}
