package org.symbiograph.networks.sectors;

import org.junit.jupiter.api.Test;
import org.symbiograph.graph.GraphTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** What sectors give and take, as people look at it. */
@GraphTest
class SectorPageIT {

	private final MockMvcTester pages;

	@Autowired
	SectorPageIT(MockMvc mvc) {
		this.pages = MockMvcTester.create(mvc);
	}

	@Test
	void leadsFromEachFlowOfASectorToItsExchanges() {
		assertThat(this.pages.get().uri("/sectors/24")).hasStatusOk()
			.bodyText()
			.contains("class=\"flows\"", "href=\"/search?donorNace=24&amp;receiverNace=23\"",
					"href=\"/search?donorNace=35&amp;receiverNace=24\"",
					"href=\"/search?ewc=10%2002%2002&amp;donorNace=24&amp;receiverNace=23\"");
	}

	@Test
	void staysWithOneKindOfFlow() {
		assertThat(this.pages.get().uri("/sectors/24?kind=energy")).bodyText()
			.contains("href=\"/search?donorNace=24&amp;receiverNace=35&amp;kind=energy\"",
					"/api/v1/sectors/24?kind=energy&amp;format=csv")
			.doesNotContain("10 02 02");
	}

	@Test
	void leadsOnFromASectorThatHasNoExchange() {
		assertThat(this.pages.get().uri("/sectors/99")).bodyText()
			.contains("No exchange has a donor or receiver in this sector.", "href=\"/sectors/U\"")
			.doesNotContain("class=\"flows\"");
	}

	@Test
	void listsTheDivisions() {
		assertThat(this.pages.get().uri("/sectors")).bodyText()
			.containsPattern("(?s)href=\"/sectors/20\".*href=\"/sectors/24\".*href=\"/sectors/94\"");
	}

	@Test
	void namesTheNearestSectorsInsteadOfOneThatIsNone() {
		assertThat(this.pages.get().uri("/sectors/24.99")).hasStatus(HttpStatus.NOT_FOUND)
			.bodyText()
			.contains("There is no NACE code 24.99; nearest: ");
	}

}
