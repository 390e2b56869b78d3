package org.symbiograph.imports.companies;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.symbiograph.BundledData;
import org.symbiograph.graph.GraphTest;
import org.symbiograph.graph.SmallGraph;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** Companies that look alike are proposed, and nothing else is done to them. */
@GraphTest
class AlikeCompaniesIT {

	private final SmallGraph graph;

	private final AlikeCompanies companies;

	private final RestTestClient client;

	@Autowired
	AlikeCompaniesIT(SmallGraph graph, AlikeCompanies companies, RestTestClient client) {
		this.graph = graph;
		this.companies = companies;
		this.client = client;
	}

	@Test
	@Transactional
	void proposesNamedCompaniesOnly() {
		this.graph.given("""
				CREATE (:Company {id: 'a', name: 'Stahlwerk Bous', country: 'DE', anonymous: false}),
				  (:Company {id: 'b', name: 'STAHLWERK BOUS GmbH', country: 'DE', anonymous: false}),
				  (:Company {id: 'c', name: 'Stahlwerk Bous', country: 'DE', anonymous: true})""");

		assertThat(this.companies.compare().pairs()).extracting(AlikePair::ids).containsExactly(List.of("a", "b"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "(a)<-[:FROM]-(:Exchange)-[:TO]->(b)", "(a)-[:SUPPLIES]->(b)", "(b)-[:PART_OF]->(a)",
					"(a)-[:PART_OF]->(:Company)<-[:PART_OF]-(b)", "(b)-[:DISTINCT_FROM]->(a)" })
	@Transactional
	void doesNotProposeWhatCannotBeTheSame(String pattern) {
		this.graph.given("""
				CREATE (a:Company {id: 'a', name: 'Stahlwerk Bous', country: 'DE', anonymous: false}),
				  (b:Company {id: 'b', name: 'Stahlwerk Bous', country: 'DE', anonymous: false})""");
		assertThat(this.companies.compare().pairs()).hasSize(1);
		this.graph.add("MATCH (a:Company {id: 'a'}), (b:Company {id: 'b'}) CREATE " + pattern);

		assertThat(this.companies.compare().pairs()).isEmpty();
	}

	@Test
	void leavesOutWhatWasDecidedOfTheLibrary() {
		List<List<String>> decided = BundledData.of("distinct-companies")
			.map((row) -> List.of(row.getField("company"), row.getField("other")).stream().sorted().toList())
			.toList();

		assertThat(this.companies.compare().pairs()).extracting(AlikePair::ids)
			.isNotEmpty()
			.doesNotContainAnyElementsOf(decided);
	}

	@Test
	void answersTheLikestFirst() {
		this.client.get()
			.uri("/api/v1/companies/alike?company=eramet-norway&country=NO&minScore=0.6")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.jsonPath("$.page.totalItems")
			.isEqualTo(1)
			.jsonPath("$.items[0].companies[0].href")
			.isEqualTo("/api/v1/companies/eramet-norway")
			.jsonPath("$.items[0].companies[1].id")
			.isEqualTo("eramet-norway-sauda")
			.jsonPath("$.items[0].companies[1].sectors[0].code")
			.isEqualTo("24.10")
			.jsonPath("$.items[0].companies[1].exchanges")
			.isEqualTo(1)
			.jsonPath("$.items[0].score")
			.isNumber()
			.jsonPath("$.items[0].because[1]")
			.isEqualTo("same country");
	}

	@Test
	void answersAsTable() {
		this.client.get()
			.uri("/api/v1/companies/alike?format=csv&company=eramet-norway")
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(String.class)
			.value((csv) -> assertThat(csv).contains("company,name,country,NACE,exchanges,link,other company,")
				.contains("Eramet Norway Sauda")
				.contains("same country; same sector"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "company=eramett | company: There is no named company eramett; nearest: ",
					"minScore=0.2 | minScore: is a number from 0.5 to 1",
					"minScore=NaN | minScore: is a number from 0.5 to 1", "minScore=high | is not a number",
					"country=XX | country: There is no country XX", "least=1 | is no parameter here" })
	void namesWhatItDoesNotUnderstand(String parameter, String message) {
		this.client.get()
			.uri("/api/v1/companies/alike?" + parameter)
			.exchange()
			.expectStatus()
			.isEqualTo(HttpStatus.BAD_REQUEST)
			.expectBody()
			.jsonPath("$.detail")
			.value((String detail) -> assertThat(detail).contains(message));
	}

}
