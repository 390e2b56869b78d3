package org.symbiograph.browser;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** A map shows what its page lists, and leads where the list does. */
@BrowserTest
class MapsIT {

	@LocalServerPort
	private int port;

	@TempDir
	private Path folder;

	@Test
	void shadesEachListedCountryAndLeadsToIt() {
		try (Chromium browser = Chromium.open(this.port, "nl", this.folder)) {
			browser.open("/case-studies");
			browser.see(".map-legend");

			assertThat(browser.all("path.leaflet-interactive")).hasSameSizeAs(browser.all("#countries a"));
			WebElement china = pointed(browser, browser.all("path.step-4"), "China");
			new Actions(browser.driver()).moveToElement(china).click().perform();
			browser.seeText("h1", "China");
			assertThat(browser.address()).isEqualTo("/case-studies?country=CN");
		}
	}

	@Test
	void offersAllCaseStudiesOfARegion() {
		try (Chromium browser = Chromium.open(this.port, "en", this.folder)) {
			browser.open("/case-studies?country=NL");
			browser.see("path.map-place");
			WebElement amsterdam = pointed(browser, browser.all("path.map-place"), "Amsterdam Science Park");
			amsterdam.click();

			assertThat(browser.see(".leaflet-popup").findElements(By.cssSelector("a"))).extracting(WebElement::getText)
				.contains("Port of Amsterdam", "Amsterdam Science Park");
			browser.seeText(".leaflet-popup a", "Port of Amsterdam").click();
			browser.seeText("h1", "Port of Amsterdam");
		}
	}

	/** The mark that says this when it is pointed at. */
	private static WebElement pointed(Chromium browser, List<WebElement> marks, String tip) {
		return marks.stream().filter((mark) -> {
			new Actions(browser.driver()).moveToElement(mark).perform();
			return browser.all(".leaflet-tooltip").stream().anyMatch((shown) -> shown.getText().contains(tip));
		}).findFirst().orElseThrow();
	}

}
