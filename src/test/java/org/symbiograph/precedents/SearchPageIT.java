package org.symbiograph.precedents;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.symbiograph.graph.GraphTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Who searches on a page finds what the API answers, in words of their language. */
@GraphTest
class SearchPageIT {

	private final MockMvcTester http;

	@Autowired
	SearchPageIT(MockMvc http) {
		this.http = MockMvcTester.create(http);
	}

	private MvcTestResult open(String address, String language, Object... values) {
		return this.http.get()
			.uri(address, values)
			.header(HttpHeaders.ACCEPT, "text/html")
			.header(HttpHeaders.ACCEPT_LANGUAGE, language)
			.exchange();
	}

	@ParameterizedTest
	@CsvSource({ "10 02 02, /search?ewc=10%2002%2002", "100202*, /search?ewc=100202%2A",
			"23.51.12, /search?cpa=23.51.12", "7704-34-9, /search?cas=7704-34-9",
			"99 99 99, /search?ewc=99%2099%2099" })
	void takesACodeForACode(String typed, String address) {
		assertThat(this.http.get().uri("/search?q={typed}", typed)).hasStatus(HttpStatus.FOUND)
			.hasRedirectedUrl(address);
	}

	@Test
	void namesCodesByTheirOfficialTitleInTheLanguageOfTheBrowser() {
		assertThat(open("/search?ewc=100202", "nl,en;q=0.5")).bodyText().contains("onverwerkte slakken", "precedenten");
		assertThat(open("/search?ewc=100202", "nn")).bodyText().contains("presedenser", "lang=\"nb\"");
		assertThat(open("/search?ewc=100202", "fr")).bodyText().contains("unprocessed slag", "precedents");
	}

	@Test
	void saysWhyEachMatchesInTheLanguageOfThePage() {
		assertThat(open("/search?ewc=100202", "nl")).bodyText()
			.contains("zelfde EWC-code 10 02 02", "andere plaatsen geven zo een stroom aan dezelfde sector");
	}

	@Test
	void proposesTheNearestCodesWhereThereIsNoPrecedent() {
		assertThat(open("/search?ewc=160121*&country=NO", "en")).hasStatusOk()
			.bodyText()
			.contains("The library has no precedent for 16 01 21*.", "The nearest codes that have some:");
	}

	@Test
	void keepsWhatIsNarrowedInTheAddressesItLeadsTo() {
		assertThat(open("/search?q={words}&country=IT", "en", "slag & ash")).bodyText()
			.contains("q=slag%20%26%20ash&amp;country=IT&amp;sort=year",
					"/api/v1/precedents?q=slag%20%26%20ash&amp;country=IT&amp;format=csv");
	}

	@Test
	void tellsOnAPageWhatCannotBeAsked() {
		assertThat(open("/search?ewc=999999", "nl")).hasStatus(HttpStatus.BAD_REQUEST)
			.bodyText()
			.contains("Dat kan niet worden gevraagd", "999999");
		assertThat(open("/search?q=slag&page=-1", "en")).hasStatus(HttpStatus.BAD_REQUEST)
			.bodyText()
			.contains("pages are counted from 0");
		assertThat(open("/exchanges/none", "nb")).hasStatus(HttpStatus.NOT_FOUND)
			.bodyText()
			.contains("Siden finnes ikke");
	}

	@Test
	void showsNothingThatIsTypedAsMarkup() {
		assertThat(open("/search?q={words}", "en", "<script>alert(1)</script> slag")).bodyText()
			.doesNotContain("<script>alert")
			.contains("&lt;script&gt;");
	}

	@Test
	void tellsPeopleOnAPageAndProgramsInJsonThatThereIsNoSuchAddress() {
		assertThat(open("/nothing", "en")).hasStatus(HttpStatus.NOT_FOUND)
			.hasContentTypeCompatibleWith("text/html")
			.bodyText()
			.contains("There is no such page");
		assertThat(this.http.get().uri("/nothing")).hasStatus(HttpStatus.NOT_FOUND)
			.hasContentTypeCompatibleWith("application/problem+json");
		assertThat(open("/api/v1/nothing", "en")).hasStatus(HttpStatus.NOT_FOUND)
			.hasContentTypeCompatibleWith("application/problem+json");
	}

	@Test
	void runsNothingInThePageAndSaysWhichReleaseItShows() {
		MvcTestResult page = open("/search?ewc=100202", "en");

		assertThat(page).headers().hasValue("X-Library-Release", "2026.3");
		assertThat(page).headers()
			.extracting((headers) -> headers.getFirst("Content-Security-Policy"))
			.asString()
			.contains("default-src 'self'")
			.doesNotContain("unsafe");
		assertThat(page).bodyText().doesNotContain("style=\"", "onclick=");
		String tag = String.valueOf(page.getResponse().getHeader(HttpHeaders.ETAG));
		assertThat(this.http.get()
			.uri("/search?ewc=100202")
			.header(HttpHeaders.ACCEPT_LANGUAGE, "en")
			.header(HttpHeaders.IF_NONE_MATCH, tag)).hasStatus(HttpStatus.NOT_MODIFIED);
		assertThat(this.http.get()
			.uri("/search?ewc=100202")
			.header(HttpHeaders.ACCEPT_LANGUAGE, "nl")
			.header(HttpHeaders.IF_NONE_MATCH, tag)).hasStatusOk();
	}

	@Test
	void suggestsCodesSectorsCompaniesAndCaseStudies() {
		assertThat(open("/search/suggestions?q=hoogovenslak", "nl")).bodyText()
			.contains("10 02 02", "onverwerkte slakken");
		assertThat(open("/search/suggestions?q=10 02", "en")).bodyText().contains("/search?ewc=10%2002");
		assertThat(open("/search/suggestions?q=kalund", "en")).bodyText()
			.contains("/companies/", "/case-studies/kalundborg");
		assertThat(open("/search/suggestions?q=cement", "en")).bodyText().contains("/sectors/23.51");
	}

	@Test
	void showsAnExchangeWithSimilarOnesAndHowToCiteIt() {
		assertThat(open("/exchanges/maestri-1-12-11", "nl")).bodyText()
			.contains("ILVA", "Cementir", "onverwerkte slakken", "Notarnicola et al. (2016)",
					"Vergelijkbare uitwisselingen", "release 2026.3",
					"/api/v1/exchanges/maestri-1-12-11?format=bibtex");
	}

}
