package org.symbiograph.precedents;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.cypherdsl.core.Statement;
import org.jspecify.annotations.Nullable;
import org.symbiograph.codes.Codes;
import org.symbiograph.codes.Scheme;
import org.symbiograph.graph.ExpensiveSteps;
import org.symbiograph.graph.GraphTest;
import org.symbiograph.graph.SmallGraph;
import org.symbiograph.imports.Settlement;
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
			CREATE (study:CaseStudy {id: 'taranto', title: 'Taranto', place: 'Taranto', country: 'IT'}), (source:Source {id: 's', title: 't', authors: 'a', type: 'paper', origin: 'o'}),
			       (chapter:Code:EwcCode {id: 'ewc-10', scheme: 'ewc', key: '10'}), (group:Code:EwcCode {id: 'ewc-1002', scheme: 'ewc', key: '1002'})-[:BROADER]->(chapter),
			       (:Code:EwcCode {id: 'ewc-1001', scheme: 'ewc', key: '1001'})-[:BROADER]->(chapter)
			WITH study, source
			UNWIND [['100202', 'Slag to cement', 'implemented', '2351', '1002'], ['100210', 'Scale to steel', 'implemented', '2410', '1002'],
			        ['100102', 'Ash to road', 'planned', '4211', '1001']] AS row
			MATCH (group:EwcCode {key: row[4]})
			CREATE (code:Code:EwcCode {id: 'ewc-' + row[0], scheme: 'ewc', key: row[0], code: row[0]})-[:BROADER]->(group)
			CREATE (exchange:Exchange {id: row[0], sortKey: row[0], title: row[1], status: row[2], kind: 'material', quantityKnown: false, import: 'test'})
			CREATE (exchange)-[:OF]->(:Stream {id: row[0], name: 'stream'})-[:CLASSIFIED_AS]->(code)
			CREATE (exchange)-[:FROM]->(:Company {id: row[0] + '-d', name: 'donor', anonymous: true})
			CREATE (exchange)-[:TO]->(:Company {id: row[0] + '-r', name: 'receiver', anonymous: true})-[:ACTIVE_IN]->(:Code:Sector {id: 'nace-' + row[3], scheme: 'nace', key: row[3], code: row[3], titleEn: row[3]})
			        -[:BROADER]->(:Code:Sector {id: 'nace-' + left(row[3], 2), scheme: 'nace', key: left(row[3], 2), level: 'division'})
			CREATE (exchange)-[:REPORTED_IN]->(study)
			CREATE (exchange)-[:CITES]->(source)
			""";

	private final PrecedentQueries precedents;

	private final SettledPrecedents settled;

	private final CountedPrecedents counted;

	private final Takers takers;

	private final QuestionReader questions;

	private final Codes codes;

	private final SmallGraph graph;

	private final Settlement settlement;

	private final Driver driver;

	@Autowired
	PrecedentsIT(PrecedentQueries precedents, SettledPrecedents settled, CountedPrecedents counted, Takers takers,
			QuestionReader questions, Codes codes, SmallGraph graph, Settlement settlement, Driver driver) {
		this.precedents = precedents;
		this.takers = takers;
		this.questions = questions;
		this.settled = settled;
		this.counted = counted;
		this.codes = codes;
		this.graph = graph;
		this.settlement = settlement;
		this.driver = driver;
	}

	@Test
	@Transactional
	void listsThePrecedentsOfTheVeryCode() {
		givenSlagScaleAndAsh();

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
		givenSlagScaleAndAsh();

		Answer answer = ask("10 02 01");

		assertThat(answer.closest()).isEqualTo(Level.GROUP);
		assertThat(answer.items()).extracting((hit) -> hit.exchange().title())
			.containsExactly("Slag to cement", "Scale to steel");
		assertThat(answer.items().getFirst().match().because()).containsExactly("same EWC sub-chapter 10 02");
	}

	@Test
	@Transactional
	void backsOffToTheChapterWhenTheSubChapterHasNone() {
		givenSlagScaleAndAsh();

		Answer answer = ask("10 03 05");

		assertThat(answer.closest()).isEqualTo(Level.CHAPTER);
		assertThat(answer.items()).hasSize(3);
		assertThat(answer.items()).extracting((hit) -> hit.match().because())
			.containsOnly(List.of("same EWC chapter 10"));
	}

	@Test
	@Transactional
	void ranksCloserCodesAndSolidEvidenceFirst() {
		givenSlagScaleAndAsh();

		Answer answer = find(new PrecedentParameters("10 02 02", null, null, null, null, null, null, null, null, null,
				null, null, null, null, null, "chapter", null, null));

		assertThat(answer.items()).extracting((hit) -> hit.exchange().title())
			.containsExactly("Slag to cement", "Scale to steel", "Ash to road");
		assertThat(answer.items()).extracting((hit) -> hit.match().score())
			.isSortedAccordingTo(Comparator.reverseOrder())
			.doesNotHaveDuplicates();
	}

	@Test
	@Transactional
	void putsWhatMorePlacesDoFirst() {
		givenSlagScaleAndAsh();
		this.graph
			.add("""
					MATCH (scale:Stream {id: '100210'}), (steelworks:Company {id: '100210-r'}), (donor:Company {id: '100210-d'}), (source:Source)
					CREATE (exchange:Exchange {id: 'elsewhere', sortKey: 'z', title: 'Scale to steel elsewhere', status: 'implemented', kind: 'material', quantityKnown: false, import: 'test'})
					CREATE (exchange)-[:OF]->(scale), (exchange)-[:FROM]->(donor), (exchange)-[:TO]->(steelworks), (exchange)-[:CITES]->(source),
					       (exchange)-[:REPORTED_IN]->(:CaseStudy {id: 'linz', title: 'Linz', place: 'Linz', country: 'AT'})""");
		this.settlement.settle(List.of("100202", "100210", "100102", "elsewhere"));

		Answer answer = ask("10 02");

		assertThat(answer.items()).extracting((hit) -> hit.exchange().title())
			.containsExactly("Scale to steel", "Scale to steel elsewhere", "Slag to cement");
		assertThat(answer.items().getFirst().match().because()).containsExactly("same EWC sub-chapter 10 02",
				"1 other place gives such a stream to the same sector");
	}

	@Test
	@Transactional
	void looksForTheClosestLevelAmongWhatTheFiltersLeave() {
		givenSlagScaleAndAsh();

		Answer answer = find(new PrecedentParameters("10 02 02", null, null, null, null, "42.11", null, null, null,
				null, null, null, null, null, null, null, null, null));

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
		return find(new PrecedentParameters(ewc, null, null, null, null, null, null, null, null, null, null, null, null,
				"maestri", without, null, null, null));
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
	void rollUpsEqualARecount() {
		Paging paging = new Paging(0, 10);
		for (Map<String, Object> used : this.graph.read("MATCH (rollUp:RollUp) RETURN DISTINCT rollUp.code AS key")) {
			Question question = this.codes.findByKey(Scheme.EWC, String.valueOf(used.get("key")))
				.map((code) -> this.questions.read(PrecedentParameters.ofEwc(code.code())))
				.orElse(null);
			if (question != null) {
				assertThat(question.isSettled()).isTrue();
				assertThat(answer(question, paging, this.settled.find(question, paging))).as("%s", used)
					.usingRecursiveComparison()
					.withComparatorForType(
							(one, other) -> (Math.abs(one - other) < 0.00011) ? 0 : Double.compare(one, other),
							Double.class)
					.isEqualTo(answer(question, paging, this.counted.find(question, paging)));
			}
		}
		assertThat(this.graph.count("MATCH (rollUp:RollUp) RETURN count(DISTINCT rollUp.code)")).isGreaterThan(200);
	}

	@Test
	void takersOfProductsAndSubstancesEqualARecount() {
		List<Question> asked = this.graph.read(
				"MATCH (code:CpaCode|Substance)<-[:CLASSIFIED_AS]-(:Stream) RETURN DISTINCT code.scheme AS scheme, code.code AS code ORDER BY code LIMIT 80")
			.stream()
			.map((row) -> this.questions.read("cpa".equals(row.get("scheme"))
					? PrecedentParameters.ofCode(null, String.valueOf(row.get("code")), null)
					: PrecedentParameters.ofCode(null, null, String.valueOf(row.get("code")))))
			.toList();

		List<List<Taken>> takers = this.takers.of(asked);

		assertThat(takers).hasSize(80);
		for (int i = 0; i < asked.size(); i++) {
			assertThat(takers.get(i)).as("%s", asked.get(i).codes())
				.containsExactlyInAnyOrderElementsOf(this.counted.taken(asked.get(i)));
		}
	}

	private Answer answer(Question question, Paging paging, Found found) {
		return this.precedents.answer(question, paging, found);
	}

	@Test
	void leadsFromWordsToTheSamePrecedentsAsFromTheCode() {
		List<String> byWords = leading(of("q", "blast furnace slag from a steelworks, who took it?"));
		List<String> byCode = leading(new PrecedentParameters("10 02 02", null, null, null, "24.10", null, null, null,
				null, null, null, null, null, null, null, null, null, null));

		assertThat(byWords.subList(0, 3)).containsAnyElementsOf(byCode.subList(0, 3));
		assertThat(byWords).filteredOn(byCode::contains).hasSizeGreaterThanOrEqualTo(5);
	}

	private List<String> leading(PrecedentParameters parameters) {
		return find(parameters).items().stream().map((hit) -> hit.exchange().id()).limit(10).toList();
	}

	@Test
	void understandsWordsOfOtherLanguages() {
		Answer answer = words("hoogovenslak");

		assertThat(Objects.requireNonNull(answer.query().understood()).meanings()).containsEntry("hoogovenslak",
				"blast furnace slag");
		assertThat(answer.items().getFirst().exchange().title()).containsIgnoringCase("blast furnace slag");
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
				null, null, null, null, null, null, null, null, null, null, null, null))
			.items();

		assertThat(items.getFirst().match().because()).containsExactly("same EWC code 10 01 02",
				"words in common: cement additive", "donor in the same NACE class 35.11",
				"16 other places give such a stream to the same sector");
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
					null, null, null, null, null, null, null, null, null, null));
			assertThat(narrowed.page().totalItems()).as(country.label()).isEqualTo(country.count());
		}
	}

	@Test
	void narrowsToAGradeOfEvidence() {
		List<Facet> grades = facet(ask("10"), "evidence");

		assertThat(grades).extracting(Facet::value).containsAnyOf("A", "B");
		for (Facet grade : grades) {
			Answer narrowed = find(new PrecedentParameters("10", null, null, null, null, null, null, null, null, null,
					null, null, null, null, null, null, null, grade.value()));
			assertThat(narrowed.page().totalItems()).as(grade.label()).isEqualTo(grade.count());
			assertThat(narrowed.items()).extracting((item) -> item.evidence().grade()).containsOnly(grade.value());
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

		for (Statement statement : List.of(PrecedentStatements.levels(question), PrecedentStatements.taken(question),
				PrecedentStatements.page(question, Level.CHAPTER, new Weights(Trait.of(question), List.of()),
						new Paging(null, null)))) {
			assertThat(ExpensiveSteps.of(this.driver.executableQuery("EXPLAIN " + statement.getCypher())
				.withParameters(statement.getCatalog().getParameters())
				.execute()
				.summary()
				.plan(), true)).isEmpty();
		}
	}

	private void givenSlagScaleAndAsh() {
		this.graph.given(SLAG_SCALE_AND_ASH);
		this.settlement.settle(List.of("100202", "100210", "100102"));
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
				null, null, null);
	}

}
