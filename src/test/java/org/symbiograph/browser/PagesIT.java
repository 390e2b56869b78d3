package org.symbiograph.browser;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

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

	static Stream<Arguments> pages() {
		return Stream.of(Arguments.of("search", "/search"), Arguments.of("search-code", "/search?ewc=100202"),
				Arguments.of("exchange", "/exchanges/maestri-1-12-11"), Arguments.of("missing", "/exchanges/none"),
				Arguments.of("case-studies", "/case-studies"),
				Arguments.of("case-studies-country", "/case-studies?country=NL"),
				Arguments.of("case-study", "/case-studies/kalundborg"));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("pages")
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
