package org.symbiograph.networks.sectors;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.symbiograph.graph.GraphTest;
import org.symbiograph.graph.SmallGraph;
import org.symbiograph.networks.sectors.SectorController.SectorFlowList;
import org.symbiograph.networks.sectors.SectorProfile.Exchanges;
import org.symbiograph.networks.sectors.SectorProfile.Given;
import org.symbiograph.networks.sectors.SectorProfile.Narrower;
import org.symbiograph.networks.sectors.SectorProfile.Partner;
import org.symbiograph.networks.sectors.SectorProfile.SectorCompany;
import org.symbiograph.networks.sectors.SectorProfile.Taken;
import org.symbiograph.web.Paging;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Four exchanges, counted for a sector and between sectors. */
@GraphTest
@Transactional
class SectorCountsIT {

	/** Basic metals give slag to cement and to roads, and take heat and a residue. */
	private static final String METALS = """
			CREATE (steel:Company {id: 'steel', name: 'Steelworks', anonymous: false}),
			  (cement:Company {id: 'cement', name: 'Cement works', anonymous: false}),
			  (hidden:Company {id: 'hidden', name: 'Not disclosed', anonymous: true}),
			  (iron:Sector:Code {key: '2410'}), (clinker:Sector:Code {key: '2351'}), (group:Sector:Code {key: '241'}),
			  (division:Sector:Code {key: '24'}), (section:Sector:Code {key: 'C'}),
			  (iron)-[:BROADER]->(group), (group)-[:BROADER]->(division), (division)-[:BROADER]->(section), (clinker)-[:BROADER]->(section),
			  (steel)-[:ACTIVE_IN]->(iron), (hidden)-[:ACTIVE_IN]->(iron), (cement)-[:ACTIVE_IN]->(iron), (cement)-[:ACTIVE_IN]->(clinker),
			  (slag:Stream {name: 'Slag'}), (heat:Stream {name: 'Heat'}), (mixed:Stream {name: 'Mixed residues'}),
			  (steam:CpaCode:Code {key: '353011'}), (heat)-[:CLASSIFIED_AS]->(steam),
			  (a:Exchange {id: 'a', sortKey: 'a', standing: 0.5, kind: 'material', place: 'P', ewcKeys: ['10', '1002', '100202'], cpaKeys: [],
			    donorSectors: ['2410'], donorSectorKeys: ['24', '241', '2410', 'C'], receiverSectors: ['2351', '2410'], receiverSectorKeys: ['23', '235', '2351', '24', '241', '2410', 'C']}),
			  (b:Exchange {id: 'b', sortKey: 'b', standing: 0.9, kind: 'material', place: 'Q', ewcKeys: ['10', '1002', '100201', '100202'], cpaKeys: [],
			    donorSectors: ['2410'], donorSectorKeys: ['24', '241', '2410', 'C'], receiverSectors: ['2351'], receiverSectorKeys: ['23', '235', '2351', 'C']}),
			  (c:Exchange {id: 'c', sortKey: 'c', standing: 0.7, kind: 'energy', place: 'P', ewcKeys: [], cpaKeys: ['35', '353', '353011'],
			    donorSectors: ['2351'], donorSectorKeys: ['23', '235', '2351', 'C'], receiverSectors: ['2410'], receiverSectorKeys: ['24', '241', '2410', 'C']}),
			  (d:Exchange {id: 'd', sortKey: 'd', standing: 0.7, kind: 'material', place: 'P', ewcKeys: [], cpaKeys: [],
			    donorSectors: ['2410'], donorSectorKeys: ['24', '241', '2410', 'C'], receiverSectors: [], receiverSectorKeys: []}),
			  (a)-[:FROM]->(steel), (a)-[:TO]->(cement), (a)-[:OF]->(slag), (b)-[:FROM]->(hidden), (b)-[:TO]->(cement), (b)-[:OF]->(slag),
			  (c)-[:FROM]->(cement), (c)-[:TO]->(steel), (c)-[:OF]->(heat), (d)-[:FROM]->(hidden), (d)-[:TO]->(hidden), (d)-[:OF]->(mixed)""";

	private static final SectorParameters ANY = new SectorParameters(null, null, null, null);

	private static final Paging PAGE = new Paging(null, null);

	private final SectorController sectors;

	private final SmallGraph graph;

	@Autowired
	SectorCountsIT(SectorController sectors, SmallGraph graph) {
		this.sectors = sectors;
		this.graph = graph;
	}

	@BeforeEach
	void givenMetals() {
		this.graph.given(METALS);
	}

	@Test
	void whoActsInTheSectorAmongOthersCountsForIt() {
		SectorProfile group = this.sectors.sector("24.1", ANY);

		assertThat(group.exchanges()).isEqualTo(new Exchanges(3, 2, 1, 1, 0));
		assertThat(group.narrower()).extracting(Narrower::code, Narrower::gives, Narrower::takes)
			.containsExactly(tuple("24.10", 3L, 2L));
		assertThat(group.companies()).extracting(SectorCompany::id, SectorCompany::gives, SectorCompany::takes)
			.containsExactly(tuple("steel", 1L, 1L), tuple("cement", 0L, 1L));
	}

	@Test
	void anExchangeCountsUnderEachCodeOfItsStreamOrUnderItsName() {
		SectorProfile group = this.sectors.sector("24.1", ANY);

		assertThat(group.gives()).extracting((given) -> given.stream().title(), Given::exchanges, Given::withoutSector)
			.containsExactly(tuple("unprocessed slag", 2L, 0L), tuple("Mixed residues", 1L, 1L),
					tuple("wastes from the processing of slag", 1L, 0L));
		assertThat(group.gives().getFirst().to()).singleElement()
			.satisfies((to) -> assertThat(to.exchanges()).isEqualTo(2));
		assertThat(group.gives().getFirst().examples()).containsExactly("b", "a");
		assertThat(group.takes()).extracting((taken) -> taken.stream().code(), Taken::exchanges)
			.containsExactlyInAnyOrder(tuple("10 02 02", 1L), tuple("35.30.11", 1L));
	}

	@Test
	void whatStaysWithinASectorIsNoPartnerOfIt() {
		assertThat(this.sectors.sector("24", ANY).partners())
			.extracting(Partner::code, Partner::given, Partner::taken, Partner::total)
			.containsExactly(tuple("23", 1L, 1L, 2L));
		assertThat(this.sectors.sector("C", ANY).partners()).isEmpty();
	}

	@Test
	void aFlowTellsHowOftenWhereOfWhatKindAndWhat() {
		SectorFlowList flows = this.sectors.flows(ANY, SectorEnds.any(), PAGE);

		assertThat(flows.exchanges()).isEqualTo(3);
		assertThat(flows.withoutSector()).isEqualTo(1);
		assertThat(flows.items()).extracting(SectorFlow::id, SectorFlow::exchanges, SectorFlow::places)
			.containsExactly(tuple("24-23", 2L, 2L), tuple("23-24", 1L, 1L));
		assertThat(flows.items().getFirst().streams()).containsExactly("Slag");
		assertThat(flows.items().getFirst().examples()).containsExactly("b", "a");
		assertThat(flows.items()).extracting((flow) -> flow.kinds().material(), (flow) -> flow.kinds().energy())
			.containsExactly(tuple(2L, 0L), tuple(0L, 1L));
	}

	@Test
	void aSectorIsListedWithItsPartnersAndNamedCompanies() {
		assertThat(this.sectors.sectors(new SectorParameters(null, null, null, "material"), PAGE).items())
			.extracting(SectorSummary::code, SectorSummary::gives, SectorSummary::takes, SectorSummary::partners,
					SectorSummary::companies)
			.containsExactly(tuple("23", 0L, 2L, 1L, 1L), tuple("24", 2L, 0L, 1L, 1L));
	}

	@Test
	void theMatrixHasGiversAsRows() {
		assertThat(this.sectors.matrix(ANY, SectorEnds.any()).counts()).containsExactly(List.of(0L, 1L),
				List.of(2L, 0L));
	}

}
