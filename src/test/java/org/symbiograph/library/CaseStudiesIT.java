package org.symbiograph.library;

import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.symbiograph.graph.GraphTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

import static org.assertj.core.api.Assertions.assertThat;

/** Case studies are listed, found and shown with their place, exchanges and sources. */
@GraphTest
class CaseStudiesIT {

	private final RestTestClient client;

	@Autowired
	CaseStudiesIT(RestTestClient client) {
		this.client = client;
	}

	@Test
	void listsThoseOfACountryByTitle() {
		get("/api/v1/case-studies?country=Italy&sort=title&size=100").expectBody()
			.jsonPath("$.items[*].country")
			.value((List<String> countries) -> assertThat(countries).hasSizeGreaterThan(5).containsOnly("IT"))
			.jsonPath("$.items[*].id")
			.value((List<String> ids) -> assertThat(ids).contains("taranto").isSorted())
			.jsonPath("$.countries[?(@.country == 'DK')].caseStudies")
			.value((List<Integer> others) -> assertThat(others).hasSize(1));
	}

	@ParameterizedTest
	@ValueSource(strings = { "sotenas", "Sotenäs", "kungshamn SOTE" })
	void findsOneByWordsOfItsTitleOrPlace(String words) {
		get("/api/v1/case-studies?q=" + words).expectBody().jsonPath("$.items[*].id").isEqualTo("sotenas");
	}

	@Test
	void refusesAnOrderThatThereIsNot() {
		get("/api/v1/case-studies?sort=titel").expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.detail")
			.value(String.class, (detail) -> assertThat(detail).contains("did you mean title?"));
	}

	@Test
	void citesOnlyWhatIsListed() {
		assertThat(page("/api/v1/case-studies?q=kalundborg&format=bibtex")).contains("chertow-2007")
			.doesNotContain("van-beers-2007");
	}

	@Test
	void sortsCountriesByTheirNameInTheLanguageOfThePage() {
		assertThat(page("/case-studies?sort=country&lang=en")).containsSubsequence("<td>Australia</td>",
				"<td>Austria</td>");
		assertThat(page("/case-studies?sort=country&lang=nl"))
			.containsSubsequence("<td>Australië</td>", "<td>België</td>")
			.doesNotContain("<td>Oostenrijk</td>");
	}

	@Test
	void leadsOnFromAListWithNothing() {
		assertThat(page("/case-studies?q=qqqq&lang=en")).contains("There is no case study with these words",
				"href=\"/case-studies\"");
	}

	@Test
	void showsTheRegionTheExchangesAndTheSourcesOfOne() {
		assertThat(page("/case-studies/kalundborg?lang=nl")).contains(">Kalundborg industrial symbiosis</h1>",
				"data-country=\"DK\"", "data-latitude=\"55", "NUTS DK022", "Denemarken",
				"href=\"/exchanges/maestri-4-28-1\"", "https://doi.org/10.1162/jiec.2007.1110", "release 2026.3");
	}

	@Test
	void showsTheCountryOfOneWhoseRegionIsNotKnown() {
		assertThat(page("/case-studies/kwinana?lang=en"))
			.contains("data-country=\"AU\"", "the library has no closer place")
			.doesNotContain("data-latitude");
	}

	@Test
	void leadsFromASourceToTheCaseStudiesThatCiteIt() {
		assertThat(page("/sources/chertow-2007?lang=en")).contains("https://doi.org/10.1162/jiec.2007.1110",
				">Kalundborg industrial symbiosis</a>", "12 exchanges rest on it");
	}

	@Test
	void knowsNoOthers() {
		get("/case-studies/atlantis").expectStatus().isNotFound();
	}

	private String page(String address) {
		return Objects.requireNonNull(
				get(address).expectStatus().isOk().expectBody(String.class).returnResult().getResponseBody());
	}

	private ResponseSpec get(String address) {
		return this.client.get().uri(address).exchange();
	}

}
