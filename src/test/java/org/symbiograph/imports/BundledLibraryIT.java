package org.symbiograph.imports;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.symbiograph.graph.GraphTest;
import org.symbiograph.graph.SmallGraph;
import org.symbiograph.graph.Statements;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

/**
 * The library as it stands in the graph after the first start, read with plain Cypher.
 */
@GraphTest
class BundledLibraryIT {

	private final SmallGraph graph;

	private final Statements statements;

	private final BundledLibrary library;

	@Autowired
	BundledLibraryIT(SmallGraph graph, Statements statements, BundledLibrary library) {
		this.graph = graph;
		this.statements = statements;
		this.library = library;
	}

	@Test
	void holdsAllExchangesOfMaestriByStatus() {
		assertThat(this.graph.read("""
				MATCH (e:Exchange {import: 'maestri'})
				RETURN e.status AS status, count(*) AS exchanges ORDER BY exchanges DESC""")).containsExactly(
				Map.of("status", "implemented", "exchanges", 281L), Map.of("status", "planned", "exchanges", 133L),
				Map.of("status", "feasibility", "exchanges", 11L));
	}

	@Test
	void holdsMoreThanThirteenHundredExchangesWithTheirImports() {
		assertThat(this.graph.count("RETURN COUNT { (:Exchange) }")).isGreaterThan(1_300);
		assertThat(this.graph.read("MATCH (e:Exchange) RETURN DISTINCT e.import AS import ORDER BY import"))
			.extracting((row) -> row.get("import"))
			.containsExactly("cited", "eips", "maestri");
		assertThat(this.graph.count("MATCH (e:Exchange) WHERE NOT e.import IN e.imports RETURN count(e)")).isZero();
	}

	@Test
	void holdsEachCaseStudyAsANetworkOfAKind() {
		assertThat(this.graph.read("""
				MATCH (s:CaseStudy)
				WITH s.kind AS kind, count(*) AS studies, count(CASE WHEN s:Network THEN s.kindCertainty END) AS judged
				RETURN kind, studies, judged ORDER BY studies DESC""")).containsExactly(
				Map.of("kind", "park", "studies", 197L, "judged", 197L),
				Map.of("kind", "supply-chain", "studies", 111L, "judged", 111L),
				Map.of("kind", "association", "studies", 25L, "judged", 25L),
				Map.of("kind", "region", "studies", 19L, "judged", 19L));
	}

	@Test
	void saysWhyWhatEndedOrFailedDid() {
		assertThat(this.graph.count("""
				MATCH (e:Exchange) WHERE e.status IN ['ended', 'failed'] AND e.statusReason IS NULL RETURN count(e)"""))
			.isZero();
		assertThat(this.graph.count("MATCH (e:Exchange) WHERE e.status IN ['ended', 'failed'] RETURN count(e)"))
			.isPositive();
	}

	@Test
	void marksTheCodesItAssigned() {
		assertThat(this.graph.count("""
				MATCH (e:Exchange)-[:OF]->(:Stream)-[:CLASSIFIED_AS]->(:EwcCode)
				WHERE (e.import = 'maestri') <> (e.ewcCertainty IS NULL) RETURN count(DISTINCT e)""")).isZero();
	}

	@Test
	void showsKalundborgWithTheExchangesThatSeveralImportsTell() {
		assertThat(this.graph.read("""
				MATCH (:CaseStudy {id: 'kalundborg'})<-[:REPORTED_IN]-(e:Exchange) WHERE size(e.imports) > 1
				RETURN e.id AS id, e.imports AS imports""")).isNotEmpty();
		assertThat(this.graph.count("""
				MATCH (s:CaseStudy {id: 'kalundborg'})-[:CITES]->(source) RETURN count(source)""")).isGreaterThan(3);
	}

	@Test
	void keepsTheSnapshotsOfKwinanaAsOneNetworkOverTime() {
		for (Map.Entry<Integer, List<Long>> year : Map
			.of(1990, List.of(12L, 22L), 2000, List.of(24L, 64L), 2005, List.of(27L, 85L))
			.entrySet()) {
			assertThat(this.graph.read("""
					MATCH (donor)-[link:SUPPLIES {caseStudy: 'kwinana'}]->(receiver)
					WHERE link.from <= %1$d AND coalesce(link.until, %1$d) >= %1$d AND donor <> receiver
					WITH DISTINCT donor, receiver
					WITH collect(donor) + collect(receiver) AS ends, count(*) AS links
					UNWIND ends AS company
					WITH links, count(DISTINCT company) AS companies
					RETURN [companies, links] AS size""".formatted(year.getKey()))).as("%d", year.getKey())
				.containsExactly(Map.of("size", year.getValue()));
		}
	}

	@Test
	void holdsTheClassificationsInFull() {
		assertThat(codes("EwcCode")).containsOnly(entry("chapter", 20L), entry("sub-chapter", 111L),
				entry("entry", 842L));
		assertThat(codes("NaceCode")).containsOnly(entry("section", 22L), entry("division", 87L), entry("group", 287L),
				entry("class", 651L));
		assertThat(codes("Sector")).containsOnly(entry("section", 21L), entry("division", 88L), entry("group", 272L),
				entry("class", 615L));
		assertThat(this.graph.count("RETURN COUNT { (:CpaCode) }")).isEqualTo(5522);
		assertThat(this.graph.count("RETURN COUNT { (:Operation) }")).isEqualTo(28);
		assertThat(this.graph.count("RETURN COUNT { (:EwcCode {hazardous: true}) }")).isEqualTo(408);
	}

	private Map<String, Long> codes(String label) {
		return this.graph.read("MATCH (c:" + label + ") RETURN c.level AS level, count(*) AS codes")
			.stream()
			.collect(java.util.stream.Collectors.toMap((row) -> (String) row.get("level"),
					(row) -> (Long) row.get("codes")));
	}

	@Test
	void everyCodeBelowTheTopHasOneBroaderCode() {
		assertThat(this.graph.count("""
				MATCH (c:Code) WHERE NOT c.level IN ['chapter', 'section', 'substance', 'NUTS 0'] AND NOT c:Operation
				AND COUNT { (c)-[:BROADER]->() } <> 1 RETURN count(c)""")).isZero();
	}

	@Test
	void everyExchangeHasOneOfEachThatMakesItOne() {
		for (String end : List.of("-[:FROM]->(:Company)", "-[:TO]->(:Company)", "-[:OF]->(:Stream)",
				"-[:REPORTED_IN]->(:CaseStudy)")) {
			assertThat(this.graph.count("MATCH (e:Exchange) WHERE COUNT { (e)" + end + " } <> 1 RETURN count(e)"))
				.as(end)
				.isZero();
		}
		assertThat(this.graph.count("MATCH (e:Exchange) WHERE NOT (e)-[:CITES]->(:Source) RETURN count(e)")).isZero();
	}

	@Test
	void bears113EwcCodesOfMaestri() {
		assertThat(this.graph.count("""
				MATCH (c:EwcCode)<-[:CLASSIFIED_AS]-(:Stream)<-[:OF]-(:Exchange {import: 'maestri'})
				RETURN count(DISTINCT c)""")).isEqualTo(113);
	}

	@Test
	void listsAMultiCodedExchangeUnderEachOfItsCodes() {
		assertThat(this.graph.read("""
				MATCH (:Exchange {id: 'maestri-3-27-1'})-[:OF]->(:Stream)-[:CLASSIFIED_AS]->(c:EwcCode)
				RETURN c.code AS code ORDER BY code""")).containsExactly(Map.of("code", "20 01 08"),
				Map.of("code", "20 01 25"));
	}

	@Test
	void namesARealCompanyOnce() {
		assertThat(this.graph.read("MATCH (c:Company) WHERE toLower(c.name) CONTAINS 'enipower' RETURN c.id AS id"))
			.containsExactly(Map.of("id", "enipower-power-station"));
		assertThat(this.graph.count(
				"MATCH (c:Company {anonymous: false}) WITH toLower(c.name) AS name, count(*) AS n WHERE n > 1 RETURN count(name)"))
			.isZero();
	}

	@Test
	void keepsEachUndisclosedCompanyToItsOneExchange() {
		assertThat(this.graph.count("""
				MATCH (c:Company {anonymous: true})
				WHERE COUNT { (c)<-[:FROM|TO|DONE_BY]-() } <> 1 RETURN count(c)""")).isZero();
		assertThat(this.graph
			.count("MATCH (:Exchange {import: 'maestri'})-[:FROM]->(c:Company {anonymous: true}) RETURN count(c)"))
			.isEqualTo(235);
		assertThat(this.graph
			.count("MATCH (:Exchange {import: 'maestri'})-[:TO]->(c:Company {anonymous: true}) RETURN count(c)"))
			.isEqualTo(292);
	}

	@Test
	void knowsThatAHazardousCodeIsHazardousWhateverItsRowSaid() {
		assertThat(this.graph.read("""
				MATCH (e:Exchange)-[:OF]->(:Stream)-[:CLASSIFIED_AS]->(c:EwcCode {key: '010505'})
				RETURN e.id AS id, c.code AS code, c.hazardous AS hazardous ORDER BY e.sortKey""")).containsExactly(
				Map.of("id", "maestri-6-21-7", "code", "01 05 05*", "hazardous", true),
				Map.of("id", "maestri-6-21-8", "code", "01 05 05*", "hazardous", true));
	}

	@Test
	void writesCountriesAsIsoCodes() {
		Collection<String> known = List.of(java.util.Locale.getISOCountries());

		assertThat(this.graph.read("MATCH (s:CaseStudy) RETURN DISTINCT s.country AS country"))
			.allMatch((row) -> known.contains(String.valueOf(row.get("country"))))
			.contains(Map.of("country", "GB"), Map.of("country", "PR"));
	}

	@Test
	@Transactional
	void loadsNothingIntoAGraphThatHoldsARelease() {
		this.graph.given("CREATE (:Release {id: '1'})");

		this.library.take();

		assertThat(this.graph.count("MATCH (n) WHERE NOT n:__Neo4jMigration RETURN count(n)")).isOne();
	}

	@Test
	@Transactional
	void endsInTheSameGraphWhenTheSameRowsAreLoadedAgain() {
		Map<String, Long> before = sizes();
		ClassificationTables classification = ClassificationTables.read(new ClassPathResource("data/classification/"));
		LibraryTables tables = LibraryTables.read(new ClassPathResource("data/library/"), classification);

		classification.steps().forEach(this::load);
		tables.steps().forEach(this::load);

		assertThat(sizes()).isEqualTo(before);
	}

	private void load(LoadStep step) {
		this.statements.query("load/" + step.statement()).bind(step.rows()).to("rows").run();
	}

	private Map<String, Long> sizes() {
		return Map.of("nodes", this.graph.count("MATCH (n) RETURN count(n)"), "relationships",
				this.graph.count("MATCH ()-[r]->() RETURN count(r)"));
	}

	@Test
	void settlesOnExchangesWhatTheirRelationshipsSay() {
		assertThat(this.graph
			.read("""
					MATCH (e:Exchange)-[:REPORTED_IN]->(study), (e)-[:OF]->(stream), (e)-[to:TO]->(receiver), (e)-[:FROM]->(donor)
					OPTIONAL MATCH (e)-[:FOR]->(use)
					WITH e, study, stream, to, receiver, donor, use,
					     [(stream)-[:CLASSIFIED_AS]->(c:EwcCode) | c.key] AS ewc,
					     [(receiver)-[:ACTIVE_IN]->(s) WHERE to.sectors IS NULL OR s.key IN to.sectors | s.key] AS receiverSectors,
					     [(donor)-[:ACTIVE_IN]->(s)-[:BROADER*0..]->(b) WHERE e.donorSectors IS NULL OR s.key IN e.donorSectors | b.key] AS donorKeys,
					     COLLECT { MATCH (e)-[:CITES]->(s) RETURN s.id ORDER BY s.id } AS sources
					WHERE e.country <> study.country OR e.caseStudy <> study.id OR coalesce(e.use, '') <> coalesce(use.id, '')
					   OR size(e.receiverSectors) <> size(receiverSectors)
					   OR any(key IN receiverSectors WHERE NOT key IN e.receiverSectors)
					   OR any(key IN donorKeys WHERE NOT key IN e.donorSectorKeys)
					   OR any(key IN e.donorSectorKeys WHERE NOT key IN donorKeys)
					   OR any(key IN ewc WHERE NOT (key IN e.ewcKeys AND left(key, 4) IN e.ewcKeys AND left(key, 2) IN e.ewcKeys))
					   OR any(key IN e.ewcKeys WHERE none(code IN ewc WHERE code STARTS WITH key))
					   OR e.sources <> sources
					  OR any(key IN receiverSectors WHERE NOT left(key, 2) IN e.receiverDivisions)
					  OR any(key IN e.receiverDivisions WHERE none(sector IN receiverSectors WHERE left(sector, 2) = key))
					RETURN e.id AS id"""))
			.isEmpty();
	}

	@Test
	void knowsInWhichOfItsSectorsACompanyTakesPart() {
		assertThat(this.graph
			.read("""
					MATCH (e:Exchange)-[:TO]->(c:Company {id: 'plastica-alfa'})
					RETURN e.id AS id, e.receiverSectors AS sectors, [(c)-[:ACTIVE_IN]->(s) | s.code] AS all ORDER BY e.sortKey"""))
			.extracting((row) -> row.get("sectors"))
			.containsExactly(List.of("2059"), List.of("0322"), List.of("0322"));
	}

	@Test
	void gradesTheEvidenceByStatusAndIndependentSources() {
		assertThat(this.graph.read("""
				MATCH (e:Exchange)
				WITH e, COUNT { MATCH (e)-[:CITES]->(s) RETURN DISTINCT s.origin } AS independent
				RETURN DISTINCT e.grade AS grade, e.status AS status, independent > 1 AS confirmed
				ORDER BY grade, status, confirmed"""))
			.contains(Map.of("grade", "A", "status", "implemented", "confirmed", true))
			.allMatch((row) -> switch (String.valueOf(row.get("status"))) {
				case "implemented", "ended" -> Boolean.TRUE.equals(row.get("confirmed")) ? "A".equals(row.get("grade"))
						: "B".equals(row.get("grade"));
				case "pilot", "planned" -> "C".equals(row.get("grade"));
				default -> "D".equals(row.get("grade"));
			});
	}

}
