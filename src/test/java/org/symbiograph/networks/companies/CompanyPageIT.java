package org.symbiograph.networks.companies;

import org.junit.jupiter.api.Test;
import org.symbiograph.graph.GraphTest;
import org.symbiograph.graph.SmallGraph;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** Companies and their networks as people look at them. */
@GraphTest
class CompanyPageIT {

	private final MockMvcTester pages;

	private final SmallGraph graph;

	@Autowired
	CompanyPageIT(MockMvc mvc, SmallGraph graph) {
		this.pages = MockMvcTester.create(mvc);
		this.graph = graph;
	}

	@Test
	void tellsWhomToCallFirstAboutTheAshOfThePowerStationOfKalundborg() {
		assertThat(this.pages.get().uri("/companies/asnaes-power-station?streams=100102")).hasStatusOk()
			.bodyText()
			.containsOnlyOnce("Call first")
			.containsPattern("(?s)id=\"interested\".*Call first.*id=\"complementary\".*id=\"same\"")
			.contains("href=\"/companies/bpb-gyproc\"", "href=\"/exchanges/maestri-4-28-7\"",
					"/api/v1/companies/asnaes-power-station/network?streams=100102&amp;format=csv");
	}

	@Test
	void looksOnlyAtTheTiesThatAreChosen() {
		assertThat(this.pages.get().uri("/companies/asnaes-power-station?via=park&via=association&radiusKm=50"))
			.bodyText()
			.contains("value=\"park\" checked=\"checked\"", "value=\"50\"",
					"network?via=park,association&amp;radiusKm=50.0")
			.doesNotContain("value=\"sector\" checked");
	}

	@Test
	void saysWhatToDoWhereNoResidueIsKnown() {
		assertThat(this.pages.get().uri("/companies/a-rehu")).bodyText()
			.contains("The library knows no residue of this company. Name one above")
			.doesNotContain("Call first");
	}

	@Test
	@Transactional
	void leadsFromFormerIdsAndSaysWhereThereIsNone() {
		this.graph.given("CREATE (:CompanyAlias {id: 'iisin'})-[:ALIAS_OF]->(:Company {id: 'lisin'})");

		assertThat(this.pages.get().uri("/companies/iisin?via=park")).hasStatus(HttpStatus.PERMANENT_REDIRECT)
			.hasRedirectedUrl("/companies/lisin?via=park");
		assertThat(this.pages.get().uri("/companies/none")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void listsTheCompaniesThatSourcesNameByCountryAndSector() {
		assertThat(this.pages.get().uri("/companies?country=Italy&sector=24.10")).bodyText()
			.contains("href=\"/companies/ilva\"",
					"/api/v1/companies?sector=24.10&amp;country=Italy&amp;anonymous=false")
			.doesNotContain("Not disclosed");
		assertThat(this.pages.get().uri("/companies?q=nobodyiscalledso")).bodyText()
			.contains("No company passes these filters.");
	}

}
