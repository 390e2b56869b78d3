package org.symbiograph.networks.companies;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.symbiograph.codes.Code;
import org.symbiograph.codes.Codes;
import org.symbiograph.codes.Scheme;
import org.symbiograph.graph.GraphTest;
import org.symbiograph.graph.SmallGraph;
import org.symbiograph.imports.Settlement;
import org.symbiograph.networks.companies.CompanyNetwork.Row;
import org.symbiograph.networks.companies.Producer.Place;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** Who bears on what a company gives, on graphs that hold just that. */
@GraphTest
@Transactional
class CompanyNetworkIT {

	private static final String CODES = """
			CREATE (iron:Code:EwcCode {id: '1002', scheme: 'ewc', key: '1002', code: '10 02'}),
			  (slag:Code:EwcCode {id: '100202', scheme: 'ewc', key: '100202', code: '10 02 02'})-[:BROADER]->(iron),
			  (scale:Code:EwcCode {id: '100210', scheme: 'ewc', key: '100210', code: '10 02 10'})-[:BROADER]->(iron),
			  (ash:Code:EwcCode {id: '100102', scheme: 'ewc', key: '100102', code: '10 01 02'}),
			  (heat:Code:CpaCode {id: '353011', scheme: 'cpa', key: '353011', code: '35.30.11'}),
			  (minerals:Code:Sector {id: '23', scheme: 'nace', key: '23', code: '23', level: 'division'}),
			  (cement:Code:Sector {id: '2351', scheme: 'nace', key: '2351', code: '23.51', level: 'class'})-[:BROADER]->(minerals),
			  (metals:Code:Sector {id: '24', scheme: 'nace', key: '24', code: '24', level: 'division'}),
			  (steel:Code:Sector {id: '2410', scheme: 'nace', key: '2410', code: '24.10', level: 'class'})-[:BROADER]->(metals),
			  (park:CaseStudy:Network {id: 'park', title: 'The park', country: 'IT', kind: 'park'}),
			  (elsewhere:CaseStudy:Network {id: 'far', title: 'Elsewhere', country: 'BR', kind: 'park'}),
			  (filler:Use {id: 'filler'}),
			  (works:Company {id: 'works', name: 'The works', anonymous: false, country: 'IT'})-[:ACTIVE_IN]->(steel)
			""";

	private final SmallGraph graph;

	private final Settlement settlement;

	private final ProducerReader producers;

	private final CompanyNetworkQueries networks;

	private final Codes codes;

	@Autowired
	CompanyNetworkIT(SmallGraph graph, Settlement settlement, ProducerReader producers, CompanyNetworkQueries networks,
			Codes codes) {
		this.graph = graph;
		this.settlement = settlement;
		this.producers = producers;
		this.networks = networks;
		this.codes = codes;
	}

	@Test
	void theSameResidueIsThatOfTheSameCodeAndThenOfItsGroup() {
		given("slag to cement in park", "slag by other to cement in park", "scale by third to cement in park");

		assertThat(analyse().same()).extracting((row) -> row.company().id() + " " + row.match().level())
			.containsExactly("other code", "third group");
	}

	@Test
	void aChapterCountsOnlyWhereTheNetworkHasNothingCloser() {
		given("slag to cement in park", "ash by other to cement in park");
		assertThat(analyse().same()).extracting((row) -> row.match().level()).isEmpty();

		given("slag to cement in park", "ash by other to mill in park");
		this.graph
			.add("""
					MATCH (e:Exchange {id: 'e1'})-[:FROM]->(other:Company)
					SET e.ewcKeys = e.ewcKeys + ['10'], e.keys = e.keys + ['ewc 10'], other.givenKeys = other.givenKeys + ['ewc 10']""");
		this.graph.add("MATCH (e:Exchange {id: 'e0'})-[to:TO]->() DELETE to");
		assertThat(analyse().same()).extracting((row) -> row.match().level()).containsExactly("chapter");
	}

	@Test
	void residuesUsedTogetherElsewhereAreComplementary() {
		given("slag to cement in park", "ash by plant to quarry in park", "slag by they to mill in far",
				"ash by those to mill in far");

		Row row = only(analyse().complementary());

		assertThat(row.company().id()).isEqualTo("plant");
		assertThat(row.because())
			.containsExactly("gives ash (EWC 10 01 02), which 1 receiver used together with slag (EWC 10 02 02)");
		assertThat(row.precedents()).extracting((precedent) -> precedent.id()).containsExactly("e2", "e3");
	}

	@Test
	void whatTheCompanyGivesItselfIsNotComplementary() {
		given("slag to cement in park", "ash to cement in park", "ash by plant to quarry in park");

		assertThat(analyse().complementary()).isEmpty();
	}

	@Test
	void whoTookSuchAStreamMayWantItAndWhoTakesItAlreadyComesLast() {
		given("slag to cement in park", "slag by other to mill in park");

		assertThat(analyse().interested()).extracting((row) -> row.company().id() + " " + row.already())
			.containsExactly("mill false", "cement true");
	}

	@Test
	void whoTakesItAlreadyByALinkThatASourceDrawsComesLastToo() {
		given("slag to undisclosed in park", "slag by other to mill in far");
		this.graph
			.add("""
					MATCH (works:Company {id: 'works'}), (cement:Sector {key: '2351'})
					CREATE (works)-[:SUPPLIES {id: 'l', stream: 'Slag', exchange: 'e0'}]->(:Company {id: 'kiln', anonymous: false})
					  -[:ACTIVE_IN]->(cement)
					WITH * MATCH (mill:Company {id: 'mill'}) CREATE (mill)-[:ACTIVE_IN]->(cement)""");
		this.settlement.settle(List.of("e0", "e1"));

		assertThat(analyse().interested()).filteredOn((row) -> row.company().id().equals("kiln"))
			.extracting(Row::already)
			.containsExactly(true);
	}

	@Test
	void aLinkWithoutAnExchangeIsKnownByTheNameOfItsStream() {
		given("slag to mill in park", "slag by other to kiln in park");
		this.graph.add("""
				MATCH (works:Company {id: 'works'}), (kiln:Company {id: 'kiln'})
				CREATE (works)-[:SUPPLIES {id: 'l', stream: 'Slag'}]->(kiln)""");

		assertThat(analyse().interested()).allMatch(Row::already).hasSize(2);
	}

	@Test
	void aPlanToTakeSuchAStreamIsANeed() {
		given("slag to cement in park", "slag by other to mill in park planned");

		assertThat(analyse().interested().getFirst().because())
			.containsExactly("states a need: plans to take slag, same code EWC 10 02 02");
	}

	@Test
	void theSectorThatPrecedentsShowMayWantIt() {
		given("slag to cement in far", "ash by other to kiln in park");
		this.graph
			.add("""
					MATCH (works:Company {id: 'works'}), (kiln:Company {id: 'kiln'}), (park:Network {id: 'park'}), (cement:Sector {key: '2351'})
					CREATE (works)-[:MEMBER_OF]->(park), (kiln)-[:ACTIVE_IN]->(cement)""");

		Row row = analyse().interested()
			.stream()
			.filter((any) -> any.company().id().equals("kiln"))
			.findFirst()
			.orElseThrow();

		assertThat(row.match().level()).isEqualTo("sector");
		assertThat(row.because().getFirst()).startsWith("is in NACE 23 ").contains("1 of 1 outlets of EWC 10 02 02");
	}

	@Test
	void heatDoesNotTravelToACompanyThatIsOnlyInTheSameSector() {
		given("heat to cement in park", "heat by other to mill in far", "heat by other to kiln in park");
		this.graph.add("MATCH (c:Company {id: 'mill'}), (s:Sector {key: '2410'}) CREATE (c)-[:ACTIVE_IN]->(s)");
		this.settlement.settle(List.of("e0", "e1", "e2"));

		CompanyNetwork network = analyse();

		assertThat(network.network()).extracting((member) -> member.company().id()).contains("mill");
		assertThat(network.interested()).extracting((row) -> row.company().id()).containsExactly("kiln", "cement");
	}

	@Test
	void eachCompanyComesWithEveryTie() {
		given("slag to cement in park", "slag by other to cement in park");
		this.graph.add("""
				MATCH (other:Company {id: 'other'}), (steel:Sector {key: '2410'}), (works:Company {id: 'works'})
				CREATE (other)-[:ACTIVE_IN]->(steel)
				SET works.location = point({latitude: 40.5, longitude: 17.2}), works.locatedBy = 'address',
				    other.location = point({latitude: 40.5, longitude: 17.3}), other.locatedBy = 'address'""");
		this.settlement.settle(List.of("e0", "e1"));

		assertThat(only(analyse().same()).via()).extracting(Tie::because)
			.containsExactly("both in The park", "8.5 km away",
					"both in NACE class 24.10 " + this.codes.find(Scheme.NACE, "24.10").map(Code::title).orElseThrow());
		assertThat(analyse().network().getFirst().via()).extracting(Tie::because)
			.containsExactly("takes slag from The works", "both in The park");
	}

	@Test
	void ofVeryManyNetworksTheSmallestAreLookedAt() {
		given("slag to cement in park");
		this.graph.add("""
				MATCH (works:Company {id: 'works'})
				UNWIND range(1, 20) AS number
				CREATE (works)-[:MEMBER_OF]->(:CaseStudy:Network {id: 'n' + number, title: 'n', kind: 'park'})""");

		Analysed read = this.producers.read("works", List.of()).orElseThrow();

		assertThat(read.producer().networks()).hasSize(20).doesNotContain("park");
		assertThat(read.notes()).containsExactly("It belongs to 21 networks; the 20 smallest are looked at");
	}

	@Test
	void onlyTheTiesAskedForCount() {
		given("slag to cement in park", "slag by other to cement in park");

		assertThat(analyse(Set.of(TieKind.SUPPLY_CHAIN)).network()).extracting((member) -> member.company().id())
			.containsExactly("cement");
	}

	@Test
	void whoNobodyCanCallCountsHalf() {
		given("slag to cement in park", "slag by other to cement in park");
		double named = only(analyse().same()).match().score();
		this.graph.add("MATCH (c:Company {id: 'other'}) SET c.anonymous = true");

		assertThat(only(analyse().same()).match().score()).isEqualTo(named / 2);
	}

	@Test
	void aCompanyWithoutExchangesIsAnalysedByTheResiduesNamed() {
		given("slag by other to cement in park");

		assertThat(this.producers.read("works", List.of()).orElseThrow().notes()).first()
			.asString()
			.contains("streams=");
		assertThat(this.networks
			.analyse(this.producers.read("works", List.of("10 02 02")).orElseThrow(),
					ScopeReader.read(null, null, null))
			.streams()).extracting((stream) -> stream.codes().getFirst().code()).containsExactly("10 02 02");
	}

	@Test
	void neighboursAreNamedCompaniesWithinTheRadius() {
		given("slag by other to cement in park");
		this.graph.add("""
				UNWIND [['near', 40.6], ['far', 41.5]] AS place
				CREATE (:Company {id: place[0], name: place[0], anonymous: false, locatedBy: 'address',
				                  location: point({latitude: place[1], longitude: 17.2})})""");
		Producer producer = new Producer(null, "New works", null, List.of(), new Place(40.5, 17.2, false), List.of(),
				List.of());

		assertThat(this.networks
			.analyse(new Analysed(producer, List.of(), List.of()), new Scope(Set.of(TieKind.NEIGHBOURS), 25, 10))
			.network()).extracting((member) -> member.company().id()).containsExactly("near");
	}

	/**
	 * Exchanges, each as "residue [by donor] to receiver in network [status]", the works
	 * being the donor unless another is named.
	 */
	private void given(String... exchanges) {
		this.graph.given(CODES);
		for (int i = 0; i < exchanges.length; i++) {
			add("e" + i, List.of(exchanges[i].split(" ", -1)));
		}
		this.settlement.settle(this.graph.read("MATCH (e:Exchange) RETURN e.id AS id")
			.stream()
			.map((row) -> String.valueOf(row.get("id")))
			.toList());
	}

	private void add(String id, List<String> words) {
		String donor = words.contains("by") ? words.get(words.indexOf("by") + 1) : "works";
		String kind = words.getFirst().equals("heat") ? "energy" : "material";
		String code = switch (words.getFirst()) {
			case "slag" -> "100202";
			case "scale" -> "100210";
			case "ash" -> "100102";
			default -> "353011";
		};
		this.graph
			.add("""
					MATCH (code:Code {key: '%s'}), (network:Network {id: '%s'}), (use:Use)
					MERGE (donor:Company {id: '%s'}) ON CREATE SET donor.name = donor.id, donor.anonymous = false
					MERGE (receiver:Company {id: '%s'}) ON CREATE SET receiver.name = receiver.id, receiver.anonymous = false
					MERGE (stream:Stream {id: '%s', name: '%5$s'})
					MERGE (stream)-[:CLASSIFIED_AS]->(code)
					CREATE (e:Exchange {id: '%s', sortKey: '%6$s', title: '%6$s', status: '%s', kind: '%s'})-[:REPORTED_IN]->(network),
					  (e)-[:FROM]->(donor), (e)-[:TO]->(receiver), (e)-[:OF]->(stream), (e)-[:FOR]->(use)"""
				.formatted(code, words.get(words.indexOf("in") + 1), donor, words.get(words.indexOf("to") + 1),
						words.getFirst(), id, words.contains("planned") ? "planned" : "implemented", kind));
		this.graph.add("MATCH (c:Company {id: 'cement'}), (s:Sector {key: '2351'}) MERGE (c)-[:ACTIVE_IN]->(s)");
	}

	private CompanyNetwork analyse() {
		return analyse(Set.of(TieKind.values()));
	}

	private CompanyNetwork analyse(Set<TieKind> via) {
		return this.networks.analyse(this.producers.read("works", List.of()).orElseThrow(), new Scope(via, 25, 25));
	}

	private static Row only(List<Row> rows) {
		assertThat(rows).hasSize(1);
		return rows.getFirst();
	}

}
