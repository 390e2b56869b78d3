package org.symbiograph.networks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.symbiograph.graph.GraphTest;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The networks of the library come out as they were published. */
@GraphTest
class NetworksIT {

	private final RestTestClient client;

	@Autowired
	NetworksIT(RestTestClient client) {
		this.client = client;
	}

	@ParameterizedTest
	@CsvSource({ "kalundborg, source=eips, 20, 30, .079, .27, .433, 2.46",
			"guitang, source=eips, 12, 22, .167, .18, .182, 1.54", "lubei, source=eips, 12, 26, .197, .08, .636, 1.0",
			"kwinana, source=eips&until=1990, 12, 22, .167, .36, .218, 2.21",
			"kwinana, source=eips&until=2000, 24, 64, .116, .22, .296, 3.06",
			"kwinana, source=eips&until=2005, 27, 85, .121, .26, .312, 3.93",
			"ulsan, source=eips, 72, 67, .013, .12, .076, 1.41" })
	void measuresWhatTheLiteratureReports(String network, String filter, int nodes, int links, double density,
			double reciprocity, double centralisation, double cyclicity) {
		DocumentContext measures = json("/networks/" + network + "/measures?" + filter);

		assertThat(measures.<Integer>read("$.nodes")).isEqualTo(nodes);
		assertThat(measures.<Integer>read("$.links")).isEqualTo(links);
		assertThat(measures.<Double>read("$.density")).isCloseTo(density, within(0.0005));
		assertThat(measures.<Double>read("$.reciprocity")).isCloseTo(reciprocity, within(0.005));
		assertThat(measures.<Double>read("$.degreeCentralisation")).isCloseTo(centralisation, within(0.0005));
		assertThat(measures.<Double>read("$.cyclicity")).isCloseTo(cyclicity, within(0.005));
	}

	@Test
	void countsThePairsOfSectorsThatMaestriHas() {
		DocumentContext measures = json("/networks/sectors/measures?source=maestri");

		assertThat(measures.<Integer>read("$.nodes")).isEqualTo(40);
		assertThat(measures.<Integer>read("$.links")).isEqualTo(117);
		assertThat(measures.<Integer>read("$.selfLinks")).isEqualTo(10);
		assertThat(measures.<Double>read("$.density")).isEqualTo(0.075);
	}

	/** Chopra and Khanna (2014). */
	@Test
	void findsThePowerStationOfKalundborgMostCritical() {
		DocumentContext measures = json("/networks/kalundborg/measures?source=eips");

		assertThat(measures.<String>read("$.actors[0].id")).isEqualTo("asnaes-power-station");
		assertThat(measures.<Integer>read("$.actors[0].degree")).isEqualTo(10);
		assertThat(measures.<Integer>read("$.actors[1].degree")).isEqualTo(7);
		assertThat(measures.<Double>read("$.actors[0].betweenness")).isCloseTo(.544, within(0.0005));
		assertThat(measures.<Double>read("$.actors[1].betweenness")).isCloseTo(.370, within(0.0005));
		assertThat(measures.<String>read("$.definition.betweenness")).contains("(n-1)(n-2)/2");
		assertThat(measures.<String>read("$.filter.source")).isEqualTo("eips");
	}

	@Test
	void findsThePowerStationMostCriticalInMaestriAlone() {
		DocumentContext measures = json("/networks/kalundborg/measures?source=maestri");

		assertThat(measures.<Integer>read("$.nodes")).isEqualTo(9);
		assertThat(measures.<Integer>read("$.links")).isEqualTo(11);
		assertThat(measures.<String>read("$.actors[0].id")).isEqualTo("asnaes-power-station");
		// seven links with six partners: steam goes to the refinery, water comes from it
		assertThat(measures.<Integer>read("$.actors[0].inDegree")).isEqualTo(1);
		assertThat(measures.<Integer>read("$.actors[0].outDegree")).isEqualTo(6);
		assertThat(measures.<Integer>read("$.actors[0].degree")).isEqualTo(6);
		assertThat(measures.<Double>read("$.actors[0].betweenness")).isCloseTo(.804, within(0.0005));
		assertThat(measures.<Integer>read("$.actors[0].ifRemoved.components")).isEqualTo(4);
		assertThat(measures.<Integer>read("$.actors[0].ifRemoved.largest")).isEqualTo(4);
	}

	@Test
	void tellsHowKwinanaGrew() throws IOException {
		String address = "/networks/kwinana/history?source=eips";

		assertThat(json(address).<List<Integer>>read("$.items[*].year")).containsExactly(1990, 2000, 2005);
		assertThat(json(address).<List<Integer>>read("$.items[*].links")).containsExactly(22, 64, 85);
		assertThat(rows(address)).extracting((row) -> row.getField("nodes")).containsExactly("12", "24", "27");
	}

	@Test
	void listsTheWholeLibraryFirstThenTheLargest() {
		DocumentContext networks = json("/networks");

		assertThat(networks.<List<String>>read("$.items[*].id")).startsWith("supply-chains", "sectors", "kwinana");
		assertThat(networks.<List<Integer>>read("$.items[2:].companies"))
			.isSortedAccordingTo((one, other) -> other.compareTo(one));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "q=NORRKOPING | norrkoping", "q=kalund symb&country=DK | kalundborg", "q=sectors | sectors" })
	void findsNetworksByTheirWordsWhateverTheAccents(String filter, String id) {
		assertThat(json("/networks?" + filter).<List<String>>read("$.items[*].id")).containsExactly(id);
	}

	@Test
	void listsNetworksOfAKind() throws IOException {
		DocumentContext parks = json("/networks?kind=park&country=DK");

		assertThat(parks.<List<String>>read("$.items[*].kind")).containsOnly("park");
		assertThat(parks.<List<String>>read("$.items[*].id")).contains("kalundborg");
		assertThat(rows("/networks?kind=park&country=DK")).hasSize(parks.<Integer>read("$.page.totalItems"));
		assertThat(json("/networks?kind=library").<List<String>>read("$.items[*].id")).containsExactly("supply-chains",
				"sectors");
	}

	@Test
	void opensANetwork() {
		DocumentContext network = json("/networks/kalundborg");

		assertThat(network.<String>read("$.kind")).isEqualTo("park");
		DocumentContext listed = json("/networks?q=kalundborg industrial symbiosis");
		for (String number : List.of("companies", "exchanges", "links", "from", "until")) {
			assertThat(network.<Integer>read("$." + number)).isEqualTo(listed.read("$.items[0]." + number));
		}
		assertThat(network.<List<String>>read("$.members[*].id")).contains("asnaes-power-station");
		assertThat(network.<List<Integer>>read("$.imports[?(@.id == 'eips')].links").getFirst()).isEqualTo(35);
		assertThat(network.<List<Integer>>read("$.imports[?(@.id == 'maestri')].exchanges").getFirst()).isEqualTo(12);
		assertThat(network.<List<Integer>>read("$.years[*].year")).contains(1961, 2011).isSorted();
		assertThat(network.<String>read("$.caseStudy")).isEqualTo("/api/v1/case-studies/kalundborg");
		assertThat(network.<String>read("$.covers")).isNotEmpty();
	}

	@Test
	void sectorsAreLinkedByExchangesAndBySalesOfProducts() {
		DocumentContext sectors = json("/networks/sectors");

		assertThat(sectors.<Integer>read("$.exchanges")).isGreaterThan(1_000);
		assertThat(sectors.<Integer>read("$.flows.by-product")).isGreaterThan(500);
		assertThat(sectors.<Integer>read("$.flows.product")).isEqualTo(sectors.<Integer>read("$.links"))
			.isEqualTo(json("/networks?q=sectors").<Integer>read("$.items[0].links"))
			.isGreaterThan(100);
	}

	@Test
	void filesOfAGraphAgreeWithIt() throws IOException, ParserConfigurationException, SAXException {
		String address = "/networks/kalundborg/graph?source=eips";
		DocumentContext graph = json(address);

		Document graphml = graphml(address);
		assertThat(graphml.getElementsByTagName("node").getLength()).isEqualTo(20);
		assertThat(graphml.getElementsByTagName("edge").getLength()).isEqualTo(30);
		assertThat(rows(address)).hasSize(30).first().satisfies((row) -> {
			assertThat(row.getHeader()).containsExactly("Source", "Target", "Source label", "Target label", "Weight",
					"Flows", "Streams", "Exchanges", "Since");
			assertThat(row.getField("Source")).isEqualTo(graph.read("$.links[0].from"));
			assertThat(row.getField("Target")).isEqualTo(graph.read("$.links[0].to"));
		});
		assertThat(graph.<List<String>>read("$.nodes[*].id")).hasSize(20);
		assertThat(rows("/networks/kalundborg/measures?source=eips")).hasSize(20)
			.first()
			.satisfies((row) -> assertThat(row.getField("id")).isEqualTo("asnaes-power-station"));
	}

	@Test
	void keepsToTheFlowsThatAreAskedFor() {
		assertThat(flows("flows=utility")).containsOnly("utility");
		assertThat(flows("flows=product,utility")).contains("product").doesNotContain("by-product");
		assertThat(flows("flows=product&flows=utility")).isEqualTo(flows("flows=product,utility"));
	}

	private List<String> flows(String filter) {
		return json("/networks/kalundborg/graph?" + filter).read("$.links[*].flows[*]");
	}

	@Test
	void saysHowManyTellNoYearOfBeginning() {
		assertThat(json("/networks/lubei/graph?source=eips&until=2000").<Integer>read("$.undated")).isEqualTo(30);
		assertThat(json("/networks/lubei/measures?source=eips&until=2000").<Integer>read("$.nodes")).isZero();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "/networks?kind=parc | kind | did you mean park?",
					"/networks?country=Denmrk | country | DK Denmark",
					"/networks/kalundborg/graph?flows=utilty | flows | did you mean utility?",
					"/networks/kalundborg/graph?until=1799 | until | between 1800 and 3000",
					"/networks/kalundborg/measures?until=then | until | is not a whole number",
					"/networks/kalundborg/measures?source=eip | source | nearest: eips",
					"/networks/kalundborg/history?until=1990 | until | is no parameter here",
					"/networks/kalundborg/history?source=eips&source=maestri | source | is given more than once" })
	void refusesWhatThereIsNot(String address, String field, String message) {
		get(address).expectStatus()
			.isBadRequest()
			.expectHeader()
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.expectBody()
			.jsonPath("$.errors[0].field")
			.isEqualTo(field)
			.jsonPath("$.errors[0].message")
			.value(String.class, (text) -> assertThat(text).contains(message));
	}

	@Test
	void namesTheNearestNetworks() {
		get("/networks/kalunborg").expectStatus()
			.isNotFound()
			.expectBody()
			.jsonPath("$.detail")
			.value(String.class, (text) -> assertThat(text).contains("nearest: kalundborg"));
	}

	private DocumentContext json(String address) {
		return JsonPath.parse(text(get(address).expectStatus().isOk()));
	}

	private List<NamedCsvRecord> rows(String address) throws IOException {
		String csv = text(get(address + (address.contains("?") ? "&" : "?") + "format=csv")).substring(1);
		try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(new StringReader(csv))) {
			return rows.stream().toList();
		}
	}

	private Document graphml(String address) throws IOException, ParserConfigurationException, SAXException {
		return DocumentBuilderFactory.newDefaultInstance()
			.newDocumentBuilder()
			.parse(new ByteArrayInputStream(text(get(address + "&format=graphml")).getBytes(StandardCharsets.UTF_8)));
	}

	private ResponseSpec get(String address) {
		return this.client.get().uri("/api/v1" + address).exchange();
	}

	private static String text(ResponseSpec answer) {
		return new String(Objects.requireNonNull(answer.expectBody().returnResult().getResponseBody()),
				StandardCharsets.UTF_8);
	}

}
