package org.symbiograph.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.symbiograph.graph.GraphTest;
import org.symbiograph.graph.SmallGraph;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What a person decides of two companies holds for all that names them. */
@GraphTest
@Transactional
class SameCompaniesIT {

	@TempDir
	private Path data = Path.of("");

	private final SmallGraph graph;

	private final GraphWriter writer;

	private final RestTestClient client;

	@Autowired
	SameCompaniesIT(SmallGraph graph, GraphWriter writer, RestTestClient client) {
		this.graph = graph;
		this.writer = writer;
		this.client = client;
	}

	@BeforeEach
	void copyTheRealData() throws IOException {
		FileSystemUtils.copyRecursively(new ClassPathResource("data").getFile().toPath(), this.data);
	}

	@Test
	void countsTheExchangesAndLinksForTheOther() throws IOException {
		decide("csbp-and-farmers,csbp,Its name until then,2026-11-22\navr-avira,avr,Its name then,2026-11-22\n");
		this.graph.given("RETURN 1");

		load();

		assertThat(this.graph
			.read("""
					MATCH (:CompanyAlias {id: 'csbp-and-farmers'})-[of:ALIAS_OF]->(company:Company)
					RETURN company.id AS id, company.otherNames AS names, of.reason AS reason, toString(of.decidedOn) AS day"""))
			.containsExactly(Map.of("id", "csbp", "names", List.of("CSBP & Farmers"), "reason", "Its name until then",
					"day", "2026-11-22"));
		assertThat(this.graph.count("MATCH (company:Company {id: 'csbp-and-farmers'}) RETURN count(company)")).isZero();
		assertThat(this.graph
			.read("""
					MATCH (:Company {id: 'csbp'})<-[:FROM|TO]-(exchange:Exchange) WHERE exchange.id STARTS WITH 'eips-kwinana-1990'
					RETURN exchange.id AS id ORDER BY id"""))
			.extracting((row) -> row.get("id"))
			.containsExactly("eips-kwinana-1990-16", "eips-kwinana-1990-19");
		assertThat(this.graph
			.count("MATCH (:Company {id: 'csbp'})-[link:SUPPLIES {id: 'link-kwinana-1990-15'}]->() RETURN count(link)"))
			.isOne();
	}

	@Test
	void leadsFromTheFormerIdAndNameToTheCompany() {
		this.graph
			.given("""
					CREATE (:CompanyAlias {id: 'old'})-[:ALIAS_OF]->(:Company {id: 'new', name: 'Novum', otherNames: ['Vetus'],
					  country: 'AU', anonymous: false})""");

		this.client.get()
			.uri("/api/v1/companies/old?format=jsonld")
			.exchange()
			.expectStatus()
			.isPermanentRedirect()
			.expectHeader()
			.value("Location", (location) -> assertThat(location).endsWith("/api/v1/companies/new?format=jsonld"));
		this.client.get()
			.uri("/api/v1/companies/new")
			.exchange()
			.expectBody()
			.jsonPath("$.otherNames[0]")
			.isEqualTo("Vetus");
		this.client.get()
			.uri("/api/v1/companies?q=vetus")
			.exchange()
			.expectBody()
			.jsonPath("$.items[0].id")
			.isEqualTo("new");
	}

	@Test
	void refusesToMakeOneOfDonorAndReceiver() throws IOException {
		decide("eneco-bio-golden-raand,akzonobel,A mistake,2026-11-22\n");

		assertThatExceptionOfType(BadData.class).isThrownBy(this::read)
			.withMessageContaining("column receiver: \"akzonobel\" is the same company as its donor by same-companies; "
					+ "take out that decision, or this row");
	}

	@Test
	void refusesADecisionOfNoDay() throws IOException {
		decide("avr-avira,avr,Its name then,2026-13-22\n");

		assertThatExceptionOfType(BadData.class).isThrownBy(this::read)
			.withMessageContaining("column decided_on: \"2026-13-22\" is not a day; write it as 2026-11-22");
	}

	private void decide(String rows) throws IOException {
		Files.writeString(this.data.resolve("library/same-companies.csv"),
				"company,same_as,reason,decided_on\n" + rows);
	}

	/** Without the codes, which take long and are not needed here. */
	private void load() {
		this.writer.write(read().steps());
	}

	private LibraryTables read() {
		return LibraryTables.read(folder("library"), ClassificationTables.read(folder("classification")));
	}

	private FileSystemResource folder(String name) {
		return new FileSystemResource(this.data.resolve(name) + "/");
	}

}
