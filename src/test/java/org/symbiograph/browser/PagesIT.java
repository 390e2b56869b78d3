package org.symbiograph.browser;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page can be used by everybody, by day and by night, on a desk and on a telephone.
 */
@BrowserTest
@TestInstance(Lifecycle.PER_CLASS)
class PagesIT {

	private static final int WIDE = 1280;

	private static final int NARROW = 390;

	private static final int HIGH = 900;

	@LocalServerPort
	private int port;

	private Chromium browser;

	@BeforeAll
	void open(@TempDir Path downloads) {
		this.browser = Chromium.open(this.port, "en", downloads);
	}

	@AfterAll
	void close() {
		this.browser.close();
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(textBlock = """
			start, /search
			search-words, /search?q=hoogovenslak
			search-code, /search?ewc=100202
			search-nothing, /search?ewc=160121*&country=NO
			exchange, /exchanges/maestri-1-12-11
			case-studies, /case-studies
			case-studies-country, /case-studies?country=NL
			case-study, /case-studies/kalundborg
			source, /sources/chertow-2007
			companies, /companies
			company, /companies/asnaes-power-station
			sectors, /sectors
			sector, /sectors/24
			sector-class, /sectors/23.51
			codes, /codes
			codes-words, /codes?q=hoogovenslak
			codes-ewc, /codes/ewc
			code-sub-chapter, /codes/ewc/1002
			code, /codes/ewc/100202
			code-nace, /codes/nace/24
			networks, /networks
			network, /networks/kalundborg
			network-year, /networks/kalundborg?until=1990
			network-sectors, /networks/sectors
			loading, /loading
			import, /loading/0
			missing, /exchanges/none
			no-page, /nothing
			bad-question, /search?ewc=999999
			""")
	void hasNoBarriersAndLoadsNothingFromElsewhere(String name, String address) {
		for (int width : List.of(WIDE, NARROW)) {
			for (String scheme : List.of("light", "dark")) {
				this.browser.resize(width, HIGH);
				this.browser.prefer(scheme);
				this.browser.open(address);
				this.browser.photograph("%s-%s-%s".formatted(name, (width == WIDE) ? "wide" : "narrow", scheme));

				assertThat(this.browser.barriers()).as("%s, %d pixels wide, %s", name, width, scheme).isEmpty();
				assertThat(this.browser.hosts()).allMatch("localhost"::equals);
				assertThat(this.browser.complaints()).noneMatch((complaint) -> complaint.contains("Content Security"));
				assertThat(this.browser.scrollsSideways()).as("scrolls sideways at %d pixels", width).isFalse();
			}
		}
	}

}
