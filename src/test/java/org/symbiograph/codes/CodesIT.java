package org.symbiograph.codes;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.symbiograph.graph.GraphTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

import static org.assertj.core.api.Assertions.assertThat;

/** Finding codes and looking them up, as clients see it. */
@GraphTest
class CodesIT {

	private final RestTestClient client;

	@Autowired
	CodesIT(RestTestClient client) {
		this.client = client;
	}

	@ParameterizedTest
	@CsvSource({ "hoogovenslak, nl, 10 02 0", "Papierschlamm, de, 03 03", "flyveaske, da, 10 01",
			"flygeaske, nb, 10 01", "scories d'aciérie, fr, 10 02 0", "blast furnase slag, en, 10 02 0",
			"bio-char, en, 10 01" })
	void findsCodesFromWordsCompoundsAndSlips(String words, String language, String start) {
		find("/ewc?q={q}", words).expectBody()
			.jsonPath("$.query.language")
			.isEqualTo(language)
			.jsonPath("$.items[*].code")
			.value((List<String> codes) -> assertThat(codes).hasSizeBetween(5, 10).first().asString().startsWith(start))
			.jsonPath("$.items[0].because[0]")
			.isNotEmpty();
	}

	@Test
	void saysHowItReadACompoundOfAnotherLanguage() {
		find("/ewc?q={q}", "aluminiumslakken").expectBody()
			.jsonPath("$.query.readings.aluminiumslakken")
			.isEqualTo("aluminium + slakken")
			.jsonPath("$.query.meanings.slakken")
			.isEqualTo("slag");
	}

	@Test
	void tellsSludgesApartByTheProducersSector() {
		assertThat(first("/ewc?q=sludge&sector=17.12")).startsWith("03 03");
		assertThat(first("/ewc?q=sludge&sector=10.51")).startsWith("02 05");
		assertThat(first("/ewc?sector=10.51")).startsWith("02 05");
	}

	private String first(String address) {
		List<String> codes = new ArrayList<>();
		find(address).expectBody().jsonPath("$.items[0].code").value(String.class, codes::add);
		return codes.getFirst();
	}

	@ParameterizedTest
	@CsvSource({ "/nace?q=kalk cement, 23.5", "/nace21?q=Zementherstellung&lang=de, 23.51",
			"/cpa?q=brewing dregs, 11.05.2", "/treatment?q=compost, R3", "/cas?q=koolstofdioxide, 124-38-9",
			"/nuts?q=Noord-Brabant, NL41" })
	void searchesEveryClassification(String address, String start) {
		find(address).expectBody()
			.jsonPath("$.items[*].code")
			.value((List<String> codes) -> assertThat(codes).anyMatch((code) -> code.startsWith(start)));
	}

	@Test
	void showsTheHazardMarkAndTheMirrorEntry() {
		find("/ewc?q=16 02 13").expectBody()
			.jsonPath("$.items[0].code")
			.isEqualTo("16 02 13*")
			.jsonPath("$.items[0].hazardous")
			.isEqualTo(true)
			.jsonPath("$.items[0].mirror")
			.isEqualTo(List.of("16 02 14"));
	}

	@Test
	void startsAtTheTopOfTheHierarchyWithoutAQuestion() {
		find("/ewc?lang=de&limit=100").expectBody()
			.jsonPath("$.items.length()")
			.isEqualTo(20)
			.jsonPath("$.items[0].title")
			.value(String.class, (title) -> assertThat(title).startsWith("Abfälle"));
	}

	@Test
	void describesACodeInTheLanguageAskedFor() {
		find("/ewc/100202?lang=nl").expectBody()
			.jsonPath("$.title")
			.isEqualTo("onverwerkte slakken")
			.jsonPath("$.titles.nb")
			.isNotEmpty()
			.jsonPath("$.broader[0].title")
			.isEqualTo("afval van de ijzer- en staalindustrie")
			.jsonPath("$.mirror")
			.isEmpty()
			.jsonPath("$.usedWith[?(@.scheme == 'cpa')].code")
			.value((List<String> codes) -> assertThat(codes).contains("08.12.13"))
			.jsonPath("$.arisesIn[*].code")
			.value((List<String> codes) -> assertThat(codes).contains("24.1"))
			.jsonPath("$.exchanges")
			.isNumber();
		find("/ewc/100213").expectBody().jsonPath("$.mirror[0].code").isEqualTo("10 02 14");
		find("/ewc/1003").expectBody()
			.jsonPath("$.rawMaterials[*].name")
			.value((List<String> names) -> assertThat(names).anyMatch((name) -> name.contains("aluminium")));
	}

	@Test
	void showsWhereARawMaterialOccurs() {
		this.client.get()
			.uri("/api/v1/raw-materials")
			.exchange()
			.expectBody()
			.jsonPath("$.items[?(@.strategic == true)].length()")
			.value((List<?> strategic) -> assertThat(strategic).hasSize(17));
		this.client.get()
			.uri("/api/v1/raw-materials/phosphate-rock")
			.exchange()
			.expectBody()
			.jsonPath("$.codes.length()")
			.value(Integer.class, (codes) -> assertThat(codes).isPositive());
		this.client.get().uri("/api/v1/raw-materials/gold-dust").exchange().expectStatus().isNotFound();
	}

	@Test
	void leadsFromOneEditionOfNaceToTheOther() {
		find("/nace21/24.10").expectBody()
			.jsonPath("$.corresponding[?(@.scheme == 'nace')].code")
			.value((List<String> codes) -> assertThat(codes).containsExactly("24.10"));
		find("/cpa/41.00").expectBody()
			.jsonPath("$.corresponding[?(@.scheme == 'nace')].code")
			.value((List<String> codes) -> assertThat(codes).containsExactly("41.20"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "/ewc?q=slag&limit=0 | must be from 1 to 100", "/ewc?q=slag&lang=xx | did you mean",
					"/ewc?q=slag&sector=99.9 | There is no NACE code 99.9",
					"/ewc?q=%2B%2D%28 | has no words to look for" })
	void refusesWhatItDoesNotUnderstand(String address, String message) {
		this.client.get()
			.uri(URI.create("/api/v1/codes" + address))
			.exchange()
			.expectStatus()
			.isBadRequest()
			.expectBody()
			.jsonPath("$.errors[0].message")
			.value(String.class, (text) -> assertThat(text).contains(message));
	}

	@Test
	void takesTheSyntaxOfTheIndexForWords() {
		find("/ewc?q={q}", "slag AND (title:* OR ~9 \"").expectBody().jsonPath("$.items[0].code").isNotEmpty();
		find("/ewc?q={q}", "шлак 炉渣").expectBody().jsonPath("$.query.words").isEqualTo("шлак 炉渣");
	}

	private ResponseSpec find(String address, Object... values) {
		ResponseSpec answer = this.client.get().uri("/api/v1/codes" + address, values).exchange();
		answer.expectStatus().isOk();
		return answer;
	}

}
