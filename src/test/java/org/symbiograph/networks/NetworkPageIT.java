package org.symbiograph.networks;

import org.junit.jupiter.api.Test;
import org.symbiograph.graph.DataScience;
import org.symbiograph.graph.DataScienceMissing;
import org.symbiograph.graph.GraphTest;
import org.symbiograph.library.Bibliographies;
import org.symbiograph.web.CurrentRelease;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ViewResolver;

import static org.assertj.core.api.Assertions.assertThat;

/** People look at networks on pages. */
@GraphTest
class NetworkPageIT {

	private final MockMvcTester http;

	private final ApplicationContext context;

	@Autowired
	NetworkPageIT(MockMvc http, ApplicationContext context) {
		this.http = MockMvcTester.create(http);
		this.context = context;
	}

	@Test
	void saysWithoutWhomANetworkFallsApart() {
		assertThat(page("/networks/kalundborg")).hasStatus(HttpStatus.OK)
			.bodyText()
			.containsSubsequence("Without", "<b>Energy E2 Asnaes Power Station</b>", "the network falls into 7 parts",
					"the largest of 19 companies", "data-critical=\"asnaes-power-station\"");
	}

	@Test
	void offersTheGraphOfTheYearThatItShows() {
		assertThat(page("/networks/kalundborg?until=1990&flows=by-product")).bodyText()
			.contains("min=\"1961\"", "max=\"2011\"", "value=\"1990\"", ">1990</output>",
					"data-graph=\"/api/v1/networks/kalundborg/graph?flows=by-product&amp;until=1990\"",
					"href=\"/api/v1/networks/kalundborg/graph?flows=by-product&amp;until=1990&amp;format=graphml\"");
	}

	@Test
	void leadsToTheExchangesBehindALink() {
		assertThat(page("/networks/kalundborg?until=1990")).bodyText()
			.contains("href=\"/exchanges/maestri-4-28-10\"", "href=\"/companies/statoil-refinery\"");
	}

	@Test
	void saysSoWhereNothingRanInAYear() {
		assertThat(page("/networks/kalundborg?until=1900")).hasStatus(HttpStatus.OK)
			.bodyText()
			.contains("No link is told to have run in 1900")
			.doesNotContain("<figure");
	}

	@Test
	void saysSoWhereNoSourceTellsYears() {
		assertThat(page("/networks/taranto")).hasStatus(HttpStatus.OK)
			.bodyText()
			.contains("No source tells in which years")
			.doesNotContain("id=\"year\"");
	}

	@Test
	void namesSectorsInTheLanguageOfThePage() {
		assertThat(page("/networks/sectors?until=1990", "nl")).hasStatus(HttpStatus.OK)
			.bodyText()
			.contains("Vervaardiging van", "href=\"/sectors/20\"", "data-actors=\"/sectors/\"");
	}

	@Test
	void namesTheNearestOfAnUnknownNetwork() {
		assertThat(page("/networks/kalunborg")).hasStatus(HttpStatus.NOT_FOUND).bodyText().contains("kalundborg");
	}

	@Test
	void drawsWithoutMeasuresWhereNothingMeasures() {
		assertThat(withoutDataScience().get().uri("/networks/kalundborg")).hasStatus(HttpStatus.OK)
			.bodyText()
			.contains("lacks the plugin Graph Data Science", "data-graph=\"/api/v1/networks/kalundborg/graph\"",
					"href=\"/exchanges/")
			.doesNotContain("/measures?format");
	}

	@Test
	void listsTheNetworksOfTheWholeLibraryBeforeThoseOfCaseStudies() {
		assertThat(page("/networks?sort=title")).hasStatus(HttpStatus.OK)
			.bodyText()
			.containsSubsequence("href=\"/networks/s", "href=\"/networks/s", "Industrial park");
	}

	@Test
	void keepsTheSearchWhenItTurnsThePage() {
		assertThat(page("/networks?q=park&size=2&sort=title")).bodyText()
			.contains("href=\"/networks?q=park&amp;sort=title&amp;size=2&amp;page=1\"");
	}

	@Test
	void saysSoWhereNoNetworkIsCalledThat() {
		assertThat(page("/networks?q=zzz")).hasStatus(HttpStatus.OK).bodyText().contains("No network is called that");
	}

	@Test
	void refusesAnOrderThatThereIsNot() {
		assertThat(page("/networks?sort=size")).hasStatus(HttpStatus.BAD_REQUEST).bodyText().contains("years");
	}

	private MvcTestResult page(String address) {
		return page(address, "en");
	}

	private MvcTestResult page(String address, String language) {
		return this.http.get().uri(address).header(HttpHeaders.ACCEPT_LANGUAGE, language).exchange();
	}

	/** The page of a network on a server without Graph Data Science. */
	private MockMvcTester withoutDataScience() {
		Measuring none = new Measuring(bean(DataScience.class), bean(NetworkAlgorithms.class)) {

			@Override
			Measures measure(SimpleGraph graph) {
				throw new DataScienceMissing(new IllegalStateException());
			}

		};
		NetworkPage page = new NetworkPage(bean(NetworkDetails.class),
				new NetworkAnswers(bean(Networks.class), bean(NetworkFilters.class), none, bean(CurrentRelease.class)),
				bean(Bibliographies.class));
		ViewResolver views = this.context.getBean("thymeleafViewResolver", ViewResolver.class);
		return MockMvcTester.create(MockMvcBuilders.standaloneSetup(page)
			.setControllerAdvice(this.context.getBeansWithAnnotation(ControllerAdvice.class).values().toArray())
			.setViewResolvers((name, locale) -> views.resolveViewName(name, locale))
			.setLocaleResolver(bean(LocaleResolver.class))
			.build());
	}

	private <T> T bean(Class<T> type) {
		return this.context.getBean(type);
	}

}
