package org.symbiograph.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.junit.jupiter.api.Test;
import org.symbiograph.graph.TestGraph;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What pages cost beside the calls of the API that answer the same, all worked out anew:
 * nothing that was kept is sent again. The library is the bundled one.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = "spring.neo4j.uri=bolt://the.test.graph.takes.its.place")
@Import(TestGraph.class)
class PagesBenchmark {

	private static final Log log = LogFactory.getLog(PagesBenchmark.class);

	private static final String API = "API";

	private static final String PAGE = "page";

	private static final List<Compared> COMPARED = List.of(
			new Compared("Search by code", "/search?ewc=#", List.of("/precedents?ewc=#"),
					List.of("100202", "100101", "020304", "160121", "190805", "0302", "19")),
			new Compared("Search by words", "/search?q=#", List.of("/precedents?q=#"),
					List.of("hoogovenslak", "fly+ash", "waste+heat", "gypsum", "bierbostel")),
			new Compared("Exchange, with similar ones", "/exchanges/#",
					List.of("/exchanges/#", "/precedents?ewc=100202&size=6"),
					List.of("maestri-1-12-11", "maestri-31-29-6", "maestri-32-30-7")),
			new Compared("Case study", "/case-studies/#", List.of("/case-studies/#"),
					List.of("kalundborg", "taranto", "kwinana")),
			new Compared("Company, with its network", "/companies/#", List.of("/companies/#", "/companies/#/network"),
					List.of("asnaes-power-station", "ilva", "cementir")),
			new Compared("Sector", "/sectors/#", List.of("/sectors/#"), List.of("24", "23.51", "35.11", "01")),
			new Compared("Code", "/codes/ewc/#", List.of("/codes/ewc/#"), List.of("100202", "1002", "10", "160121")),
			new Compared("Network, measured", "/networks/#", List.of("/networks/#", "/networks/#/measures"),
					List.of("kalundborg", "taranto", "kwinana")));

	@LocalServerPort
	private int port;

	@Test
	void measures() throws IOException {
		StringBuilder table = new StringBuilder(
				"| page | API, ms | page, ms | page / API |\n| --- | --- | --- | --- |\n");
		try (HttpConnection http = new HttpConnection(this.port)) {
			for (Compared compared : COMPARED) {
				Duel duel = compared.duel(http);
				table.append("| %s | %s | %s | %s |%n".formatted(compared.name(), duel.times(API).range("%.1f"),
						duel.times(PAGE).range("%.1f"), duel.ratios(PAGE).range("%.2f")));
			}
		}
		Files.writeString(Files.createDirectories(Path.of("target/bench")).resolve("pages.md"), table);
		log.info("\n" + table);
	}

	/**
	 * A page and the calls of the API that answer what it shows.
	 *
	 * @param name what it is
	 * @param page its address, with a # for what it is about
	 * @param calls the addresses of the calls
	 * @param things what it may be about
	 */
	private record Compared(String name, String page, List<String> calls, List<String> things) {

		Duel duel(HttpConnection http) {
			Map<String, Consumer<String>> ways = new LinkedHashMap<>();
			ways.put(API, (thing) -> this.calls
				.forEach((call) -> check(http.getAnew("/api/v1" + call.replace("#", thing)), call)));
			ways.put(PAGE, (thing) -> check(http.getPage(this.page.replace("#", thing)), this.page));
			Duel duel = new Duel(ways);
			duel.run(this.things, API);
			return duel;
		}

		private static void check(HttpConnection.Response response, String address) {
			assertThat(response.status()).as(address).isEqualTo(200);
		}

	}

}
