package org.symbiograph.networks.companies;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.symbiograph.graph.GraphTest;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The examples in docs/examples are what the service says. Where they differ on purpose,
 * write them anew with the requests named there.
 */
@GraphTest
class ExamplesIT {

	private static final Path FOLDER = Path.of("docs", "examples");

	private final RestTestClient client;

	private final JsonMapper json;

	@Autowired
	ExamplesIT(RestTestClient client, JsonMapper json) {
		this.client = client;
		this.json = json;
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "kalundborg | /companies/asnaes-power-station/network?streams=100102,100107&limit=3",
					"kwinana | /companies/wmc-nickel-refinery/network?streams=060101,20.15.32&limit=3" })
	void answersForACompanyAreThoseOfToday(String example, String address) throws IOException {
		assertThat(Files.readString(FOLDER.resolve("README.md"))).contains(address);
		compare(example, this.client.get().uri("/api/v1" + address).exchange());
	}

	@Test
	void theAnswerForADescribedCompanyIsThatOfToday() throws IOException {
		compare("steelworks",
				this.client.post()
					.uri("/api/v1/companies/network")
					.contentType(MediaType.APPLICATION_JSON)
					.body(Files.readString(FOLDER.resolve("steelworks.request.json")))
					.exchange());
	}

	private void compare(String example, RestTestClient.ResponseSpec response) throws IOException {
		String answer = response.expectBody(String.class).returnResult().getResponseBody();

		assertThat(this.json.readTree(answer))
			.isEqualTo(this.json.readTree(Files.readString(FOLDER.resolve(example + ".json"))));
	}

}
