package org.symbiograph.codes;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.symbiograph.graph.GraphTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The classifications as people walk them. */
@GraphTest
class CodePageIT {

	private final MockMvcTester pages;

	private final Codes codes;

	@Autowired
	CodePageIT(MockMvc mvc, Codes codes) {
		this.pages = MockMvcTester.create(mvc);
		this.codes = codes;
	}

	@Test
	void showsACodeInTheLanguageOfThePageWithThePathToIt() {
		assertThat(open("/codes/ewc/10 02 02", "nl")).hasStatusOk()
			.bodyText()
			.contains("onverwerkte slakken", "href=\"/codes/ewc/10\"", "href=\"/codes/ewc/1002\"",
					"href=\"/search?ewc=10%2002%2002\"", "ubehandlet slagg");
	}

	@Test
	void tellsHowManyExchangesBearEachNarrowerCode() {
		Map<String, Long> exchanges = this.codes.countExchanges(Scheme.EWC, List.of("100201", "100202"));

		assertThat(open("/codes/ewc/1002", "en")).bodyText()
			.containsPattern(
					"(?s)href=\"/codes/ewc/100201\".{1,400}>\\s*%d\\s*<.{1,900}href=\"/codes/ewc/100202\".{1,400}>\\s*%d\\s*<"
						.formatted(exchanges.get("100201"), exchanges.get("100202")));
	}

	@Test
	void opensWhatIsBelowInPlaceAndOnAPageOfItsOwn() {
		assertThat(open("/codes/ewc", "en")).bodyText()
			.contains("<a href=\"/codes/ewc/10\"", "data-hx-get=\"/codes/ewc/10\"");
		assertThat(open("/codes/ewc/10", "en")).bodyText().contains("id=\"narrower\"", "href=\"/codes/ewc/1002\"");
	}

	@Test
	void namesTheNearestCodesInsteadOfOneThatNoExchangeBears() {
		assertThat(open("/codes/ewc/160121", "en")).bodyText()
			.contains("The nearest that do:", "href=\"/codes/ewc/160103\"");
	}

	@Test
	void findsCodesFromWordsOfAnyLanguage() {
		assertThat(open("/codes?q=hoogovenslak", "nl")).hasStatus3xxRedirection()
			.hasRedirectedUrl("/codes/ewc?q=hoogovenslak");
		assertThat(open("/codes/ewc?q=hoogovenslak", "nl")).bodyText()
			.contains("“hoogovenslak” is opgevat als “blast furnace slag”.", "onverwerkte slakken",
					"/api/v1/codes/ewc?q=hoogovenslak&amp;format=csv");
	}

	@Test
	void leadsACodeThatIsTypedToItsPage() {
		assertThat(open("/codes/ewc?q=10 02 02", "en")).hasStatus3xxRedirection().hasRedirectedUrl("/codes/ewc/100202");
	}

	@Test
	void saysWhatThereIsInsteadOfACodeOrClassificationThatIsNone() {
		assertThat(open("/codes/ewc/10 02 03", "en")).hasStatus(HttpStatus.NOT_FOUND)
			.bodyText()
			.contains("There is no EWC code 10 02 03; nearest: ");
		assertThat(open("/codes/waste", "en")).hasStatus(HttpStatus.NOT_FOUND).bodyText().contains("choose from ewc");
	}

	private MvcTestResult open(String address, String language) {
		return this.pages.get().uri(address).locale(Locale.of(language)).header("Accept-Language", language).exchange();
	}

}
