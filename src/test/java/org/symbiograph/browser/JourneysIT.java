package org.symbiograph.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.print.PrintOptions;
import org.symbiograph.imports.ImportTraces;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What people come for, from the first page to the end. */
@BrowserTest
class JourneysIT {

	private static final Pattern NODE = Pattern.compile("<node ");

	@LocalServerPort
	private int port;

	@Autowired
	private ImportTraces traces;

	@TempDir
	private Path folder;

	@AfterEach
	void leaveTheLibraryAsItWas() {
		this.traces.remove();
	}

	@Test
	void aBrokerFindsAPrecedentForHoogovenslakAndPrintsIt() {
		try (Chromium browser = Chromium.open(this.port, "nl", this.folder)) {
			browser.open("/");
			browser.see("#q").sendKeys("hoogovenslak");
			assertThat(browser.seeText("#suggestions a", "10 02 02").getText()).contains("onverwerkte slakken");
			browser.see("#q").sendKeys(Keys.ENTER);

			browser.seeText("h1", "precedenten");
			assertThat(browser.address()).isEqualTo("/search?q=hoogovenslak");
			assertThat(browser.see(".because").getText()).contains("waar deze woorden op wijzen");
			browser.seeText(".facets a", "Italië").click();
			browser.seeText(".chosen", "Italië");
			assertThat(browser.address()).contains("country=IT");
			browser.open(browser.address());
			assertThat(browser.all(".precedents > li")).isNotEmpty()
				.allMatch((item) -> item.getText().contains("Italië"));

			browser.see(".precedents h3 a").click();
			browser.see(".flow");
			assertThat(browser.see("h1").getText())
				.isEqualTo("Blast furnace slag from steelworks to cement production");
			assertThat(browser.see(".flow").getText()).contains("ILVA", "10 02 02", "onverwerkte slakken", "Cementir");
			browser.showOn("print");
			assertThat(browser.see(".flow").isDisplayed()).isTrue();
			assertThat(browser.all("body > header nav li a, .downloads, .languages"))
				.noneMatch(WebElement::isDisplayed);
			byte[] paper = Base64.getDecoder().decode(browser.driver().print(new PrintOptions()).getContent());
			assertThat(paper).startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII))
				.hasSizeGreaterThan(10_000);
		}
	}

	@Test
	void aResearcherOpensKalundborgMovesTheYearAndDownloadsTheGraph() throws IOException {
		try (Chromium browser = Chromium.open(this.port, "en", this.folder)) {
			browser.open("/networks?q=kalundborg");
			browser.seeText("main a", "Kalundborg").click();
			browser.see("#network canvas");
			String now = browser.see("#measures").getText();
			String year = browser.see("#shown-year").getText();

			WebElement slider = browser.see("#year");
			for (int i = 0; i < 3; i++) {
				slider.sendKeys(Keys.ARROW_LEFT);
			}
			browser.await().until((driver) -> !browser.see("#shown-year").getText().equals(year));
			browser.await().until((driver) -> browser.address().contains("until="));
			browser.await().until((driver) -> !browser.see("#measures").getText().equals(now));

			browser.seeText(".downloads a", "GraphML").click();
			String graph = Files.readString(browser.saved(this.folder, ".graphml"));
			assertThat(NODE.matcher(graph).results().count()).isEqualTo(companies(browser));
		}
	}

	/** How many companies the measures of the page say there are. */
	private static long companies(Chromium browser) {
		Matcher number = Pattern.compile("(?s)Companies\\s+(\\d+)").matcher(browser.see("#measures").getText());
		assertThat(number.find()).isTrue();
		return Long.parseLong(number.group(1));
	}

	@Test
	void aDataOfficerLoadsAFileWithMistakesReadsTheVerdictFixesItLoadsAndUndoes() throws IOException {
		Path wrong = Files.writeString(this.folder.resolve("companies.csv"),
				"id,name,country\nvalley-lime,Valley Lime,Germany\nhill-lime,Hill Lime,DE\n");
		Path right = Files.writeString(Files.createDirectory(this.folder.resolve("right")).resolve("companies.csv"),
				"id,name,country\nvalley-lime,Valley Lime,DE\nhill-lime,Hill Lime,DE\n");
		try (Chromium browser = Chromium.open(this.port, "en", this.folder)) {
			browser.open("/loading");
			browser.see("#user").sendKeys(BrowserTest.USER);
			browser.see("#password").sendKeys(BrowserTest.PASSWORD);
			browser.see("#sign-in").click();
			browser.seeText("#who", BrowserTest.USER);

			load(browser, wrong);
			browser.see("#state[data-state=rejected]");
			assertThat(browser.see("#rejects").getText()).contains("companies.csv", "country", "Germany",
					"is no country code of two letters", "DE?");

			load(browser, right);
			browser.see("#state[data-state=done]");
			assertThat(browser.see("#verdict").getText()).contains("New\n2");
			String done = browser.address();

			browser.see("#undo").click();
			browser.see("#confirm-undo").click();
			browser.see("#state[data-state=undone]");
			assertThat(browser.address()).isEqualTo(done);
		}
	}

	private static void load(Chromium browser, Path file) {
		WebElement files = browser.driver().findElement(By.id("files"));
		// the driver adds to the files that are chosen, people choose others
		files.clear();
		files.sendKeys(file.toString());
		browser.see("#load").click();
	}

	@Test
	void searchingReadingAndDownloadingNeedNoScript() throws IOException {
		try (Chromium browser = Chromium.open(this.port, "en", this.folder)) {
			browser.open("/search");
			browser.runScripts(false);
			browser.open("/search");
			browser.see("#q").sendKeys("10 02 02" + Keys.ENTER);
			browser.seeText("h1", "precedents");
			browser.seeText(".facets a", "Italy").click();
			browser.seeText(".chosen", "Italy");
			browser.seeText(".downloads a", "CSV").click();
			assertThat(Files.readString(browser.saved(this.folder, ".csv"))).contains("maestri-1-12-11");
			browser.see(".precedents h3 a").click();
			assertThat(browser.see(".flow").getText()).contains("ILVA");
		}
	}

	@Test
	void aSearchTransfersLessThanThreeHundredKilobytes() {
		try (Chromium browser = Chromium.open(this.port, "en", this.folder)) {
			browser.open("/search?q=hoogovenslak");
			browser.see(".map .leaflet-interactive");

			assertThat(browser.transferred()).isBetween(10_000L, 300_000L);
		}
	}

}
