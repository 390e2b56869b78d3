package org.symbiograph.precedents;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.cypherdsl.core.Statement;
import org.jspecify.annotations.Nullable;
import org.symbiograph.graph.ExpensiveSteps;
import org.symbiograph.graph.GraphTest;
import org.symbiograph.graph.SmallGraph;
import org.symbiograph.library.ExchangeFacets.Facet;
import org.symbiograph.precedents.Answer.Precedent;
import org.symbiograph.web.InvalidRequest;
import org.symbiograph.web.Paging;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

/** Who else valorised it: back-off, filters, order and reasons. */
@GraphTest
class PrecedentsIT {

	/**
	 * Slag went to a cement works, scale of the same sub-chapter to a steelworks, ash of
	 * the same chapter to a road.
	 */
	private static final String SLAG_SCALE_AND_ASH = """
			CREATE (study:CaseStudy {id: 'taranto', title: 'Taranto', country: 'IT'}), (source:Source {id: 's', title: 't', authors: 'a', type: 'paper'}),
			       (chapter:Code:EwcCode {scheme: 'ewc', key: '10'}), (group:Code:EwcCode {scheme: 'ewc', key: '1002'})-[:BROADER]->(chapter)
			FOREACH (row IN [['100202', 'Slag to cement', 'B', '2351', '1002'], ['100210', 'Scale to steel', 'B', '2410', '1002'],
			                 ['100102', 'Ash to road', 'C', '4211', '1001']] |
			  CREATE (:Code:EwcCode {scheme: 'ewc', key: row[0], code: row[0]})-[:BROADER]->(:Code:EwcCode {scheme: 'ewc', key: row[4]})-[:BROADER]->(chapter)
			  CREATE (:Exchange {id: row[0], sortKey: row[0], title: row[1], status: 'implemented', kind: 'material', grade: row[2], quantityKnown: false,
			                     import: 'test', country: 'IT', caseStudy: 'taranto', sources: ['s'], ewcKeys: [row[0], row[4], '10'], cpaKeys: [], casKeys: [],
			                     donorSectors: [], donorSectorKeys: [], receiverSectors: [row[3]], receiverSectorKeys: [row[3], left(row[3], 2)], receiverDivisions: [left(row[3], 2)],
			                     treatmentBy: ['none']}))
			WITH study, source
			MATCH (exchange:Exchange), (code:EwcCode) WHERE code.key = exchange.id
			CREATE (exchange)-[:OF]->(:Stream {id: exchange.id, name: 'stream'})-[:CLASSIFIED_AS]->(code)
			CREATE (exchange)-[:FROM]->(:Company {id: exchange.id + '-d', name: 'donor', anonymous: true})
			CREATE (exchange)-[:TO]->(:Company {id: exchange.id + '-r', name: 'receiver', anonymous: true})
			CREATE (exchange)-[:REPORTED_IN]->(study)
			CREATE (exchange)-[:CITES]->(source)
			""";

	private final PrecedentQueries precedents;

	private final QuestionReader questions;

	private final SmallGraph graph;

	private final Driver driver;

	@Autowired
	PrecedentsIT(PrecedentQueries precedents, QuestionReader questions, SmallGraph graph, Driver driver) {
		this.precedents = precedents;
		this.questions = questions;
		this.graph = graph;
		this.driver = driver;
	}

	@Test
	@Transactional
	void listsThePrecedentsOfTheVeryCode() {
		this.graph.given(SLAG_SCALE_AND_ASH);

		Answer answer = ask("10 02 02");

		assertThat(answer.closest()).isEqualTo(Level.CODE);
		assertThat(answer.items()).extracting((hit) -> hit.exchange().title()).containsExactly("Slag to cement");
		assertThat(answer.items().getFirst().match().because()).containsExactly("same EWC code 10 02 02");
		assertThat(answer.levels()).containsExactly(entry(Level.CODE, 1L), entry(Level.GROUP, 2L),
				entry(Level.CHAPTER, 3L));
	}

	@Test
	@Transactional
	void backsOffToTheSubChapterWhenTheCodeHasNone() {
		this.graph.given(SLAG_SCALE_AND_ASH);

		Answer answer = ask("10 02 01");

		assertThat(answer.closest()).isEqualTo(Level.GROUP);
		assertThat(answer.items()).extracting((hit) -> hit.exchange().title())
			.containsExactly("Slag to cement", "Scale to steel");
		assertThat(answer.items().getFirst().match().because()).containsExactly("same EWC sub-chapter 10 02");
	}

	@Test
	@Transactional
	void backsOffToTheChapterWhenTheSubChapterHasNone() {
		this.graph.given(SLAG_SCALE_AND_ASH);

		Answer answer = ask("10 03 05");

		assertThat(answer.closest()).isEqualTo(Level.CHAPTER);
		assertThat(answer.items()).hasSize(3);
		assertThat(answer.items()).extracting((hit) -> hit.match().because())
			.containsOnly(List.of("same EWC chapter 10"));
	}

	@Test
	@Transactional
	void ranksCloserCodesAndSolidEvidenceFirst() {
		this.graph.given(SLAG_SCALE_AND_ASH);

		Answer answer = find(new PrecedentParameters("10 02 02", null, null, null, null, null, null, null, null, null,
				null, null, null, null, "chapter", null));

		assertThat(answer.items()).extracting((hit) -> hit.exchange().title(), (hit) -> hit.match().score())
			.containsExactly(org.assertj.core.groups.Tuple.tuple("Slag to cement", 0.95),
					org.assertj.core.groups.Tuple.tuple("Scale to steel", 0.57),
					org.assertj.core.groups.Tuple.tuple("Ash to road", 0.255));
	}

	@Test
	@Transactional
	void looksForTheClosestLevelAmongWhatTheFiltersLeave() {
		this.graph.given(SLAG_SCALE_AND_ASH);

		Answer answer = find(new PrecedentParameters("10 02 02", null, null, null, null, "42.11", null, null, null,
				null, null, null, null, null, null, null));

		assertThat(answer.closest()).isEqualTo(Level.CHAPTER);
		assertThat(answer.query().filters()).containsExactly(entry("receiverNace", "4211"));
		assertThat(answer.items()).extracting((hit) -> hit.exchange().title()).containsExactly("Ash to road");
	}

	@ParameterizedTest
	@CsvSource({ "100202, CODE, 24", "10 02 02*, CODE, 24", "10.02.02, CODE, 24", "1002, GROUP, 27", "10, CHAPTER, 62",
			"16 01 21*, GROUP, 4" })
	void knowsTheExchangesOfMaestri(String ewc, Level closest, long precedents) {
		Answer answer = askMaestri(ewc, null);

		assertThat(answer.closest()).isEqualTo(closest);
		assertThat(answer.page().totalItems()).isEqualTo(precedents);
	}

	@Test
	void findsMoreInTheWholeLibraryThanInOneImport() {
		assertThat(ask("10 02 02").page().totalItems()).isGreaterThan(askMaestri("10 02 02", null).page().totalItems());
	}

	private Answer askMaestri(String ewc, @Nullable String without) {
		return find(new PrecedentParameters(ewc, null, null, null, null, null, null, null, null, null, null, null,
				"maestri", without, null, null));
	}

	@Test
	void saysThatCementTakesMostOfTheSlag() {
		Answer answer = askMaestri("10 02 02", null);

		assertThat(facet(answer, "receiverNace").getFirst()).isEqualTo(new Facet("23.51", "Manufacture of cement", 9));
		assertThat(answer.receivingSectors().getFirst().sector().code()).isEqualTo("23");
		assertThat(answer.receivingSectors())
			.isSortedAccordingTo((one, other) -> Double.compare(other.score(), one.score()));
	}

	@Test
	void saysWhatAnAsteriskTooManyMeans() {
		assertThat(ask("10 02 02*").query().notes()).singleElement().asString().contains("10 02 02 is not hazardous");
		assertThat(ask("16 01 21").query().notes()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "18", "18 01 03*" })
	void namesCodesThatHavePrecedentsWhereTheLibraryHasNone(String ewc) {
		Answer answer = ask(ewc);

		assertThat(answer.closest()).isEqualTo(Level.NONE);
		assertThat(answer.items()).isEmpty();
		assertThat(answer.nearest()).isNotEmpty().allMatch((code) -> code.exchanges() > 0);
	}

	@Test
	void leavesACaseStudyOut() {
		Answer answer = askMaestri("10 02 02", "taranto");

		assertThat(answer.page().totalItems()).isEqualTo(13);
		assertThat(answer.items()).noneMatch((hit) -> hit.exchange().caseStudy().id().equals("taranto"));
	}

	@Test
	void findsByWordsByCpaByCasAndByTheProducersSector() {
		assertThat(words("coal fly ash").items().getFirst().exchange().title()).containsIgnoringCase("fly ash");
		assertThat(find(of("cpa", "08.12.13")).page().totalItems()).isGreaterThan(28);
		assertThat(find(of("cas", "124-38-9")).page().totalItems()).isGreaterThan(15);
		assertThat(find(of("donorNace", "C24.10")).closest()).isEqualTo(Level.CODE);
	}

	@Test
	void putsExchangesThatShareMoreDescriptionsFirst() {
		List<Precedent> items = find(new PrecedentParameters("10 01 02", null, null, "cement additive", "35.11", null,
				null, null, null, null, null, null, null, null, null, null))
			.items();

		assertThat(items.getFirst().match().because()).containsExactly("same EWC code 10 01 02",
				"donor in the same NACE class 35.11", "has words of \"cement additive\"");
		assertThat(items).extracting((hit) -> hit.match().score())
			.isSortedAccordingTo((one, other) -> Double.compare(other, one));
	}

	@Test
	void pagesWithoutLosingOrRepeatingAPrecedent() {
		List<String> all = ids(new Paging(0, 100));
		List<String> paged = java.util.stream.IntStream.range(0, 10)
			.mapToObj((page) -> ids(new Paging(page, 10)))
			.flatMap(List::stream)
			.toList();

		assertThat(all).hasSize(100).doesNotHaveDuplicates();
		assertThat(paged).isEqualTo(all);
	}

	@Test
	void facetsCountWhatFilteringWouldLeave() {
		for (Facet country : facet(ask("10"), "country")) {
			Answer narrowed = find(new PrecedentParameters("10", null, null, null, null, null, country.value(), null,
					null, null, null, null, null, null, null, null));
			assertThat(narrowed.page().totalItems()).as(country.label()).isEqualTo(country.count());
		}
	}

	@Test
	void refusesAQuestionThatDescribesNoStream() {
		assertThatExceptionOfType(InvalidRequest.class).isThrownBy(() -> find(of("country", "IT")))
			.withMessageContaining("Describe the stream by at least one of ewc, cpa, cas, q");
	}

	@ParameterizedTest
	@CsvSource({ "ewc, 10 02 02", "cpa, 08.12.13", "cas, 124-38-9", "q, fly ash", "donorNace, 24.10" })
	void isPlannedWithoutScansAndEagerSteps(String name, String value) {
		Question question = this.questions.read(of(name, value));

		for (Statement statement : List.of(PrecedentStatements.levels(question),
				PrecedentStatements.page(question, Level.CHAPTER, new Paging(null, null)))) {
			assertThat(ExpensiveSteps.of(this.driver.executableQuery("EXPLAIN " + statement.getCypher())
				.withParameters(statement.getCatalog().getParameters())
				.execute()
				.summary()
				.plan(), true)).isEmpty();
		}
	}

	private List<String> ids(Paging paging) {
		return this.precedents.find(this.questions.read(PrecedentParameters.ofEwc("10")), paging)
			.items()
			.stream()
			.map((hit) -> hit.exchange().id())
			.toList();
	}

	private static List<Facet> facet(Answer answer, String filter) {
		return answer.facets().getOrDefault(filter, List.of());
	}

	private Answer ask(String ewc) {
		return find(PrecedentParameters.ofEwc(ewc));
	}

	private Answer words(String text) {
		return find(of("q", text));
	}

	private Answer find(PrecedentParameters parameters) {
		return this.precedents.find(this.questions.read(parameters), new Paging(null, null));
	}

	private static PrecedentParameters of(String name, String value) {
		Map<String, String> given = Map.of(name, value);
		return new PrecedentParameters(given.get("ewc"), given.get("cpa"), given.get("cas"), given.get("q"),
				given.get("donorNace"), null, given.get("country"), null, null, null, null, null, null, null, null,
				null);
	}

}
