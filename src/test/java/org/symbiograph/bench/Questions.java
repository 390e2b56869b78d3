package org.symbiograph.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.symbiograph.bench.Answer.Count;
import tools.jackson.databind.JsonNode;

/** The questions. Another one is another method. */
final class Questions {

	/** How many codes each question is asked about. */
	private static final int CODES = 100;

	/**
	 * One in so many codes is any of the list, so that some have no exchange of their
	 * own.
	 */
	private static final int ANY_CODE = 10;

	private final GeneratedRows library = new GeneratedRows();

	private final Random chance;

	Questions(long seed) {
		this.chance = new Random(seed);
	}

	List<Question> all() {
		return List.of(codeLookup(), chapterLookup(), receivers());
	}

	private Question codeLookup() {
		return new Question("Code lookup with facets", 2.5, drawCodes(), Questions::precedents, Questions::precedents,
				new PrecedentTables());
	}

	private Question chapterLookup() {
		return new Question("Chapter lookup with facets", 0.2,
				drawCodes().stream().map((code) -> code.substring(0, 2)).toList(), Questions::precedents,
				Questions::precedents, new PrecedentTables());
	}

	private Question receivers() {
		return new Question("Receiving sectors of a code", 1.5, drawCodes(),
				(code) -> "/api/v1/precedents?ewc=%s&size=1".formatted(code), Questions::receivers,
				new ReceiverTables());
	}

	private static Answer receivers(JsonNode answer) {
		List<JsonNode> rows = stream(answer.get("receivingSectors")).toList();
		return new Answer(Map.of(), List.of(),
				Map.of("exchanges", rows.stream().map((row) -> count(row, row.get("precedents").asLong())).toList(),
						"places", rows.stream().map((row) -> count(row, places(row))).toList()));
	}

	private static Count count(JsonNode row, long count) {
		return new Count("%s by %s".formatted(row.get("sector").get("code").asString(), row.get("level").asString()),
				count);
	}

	/** At the closest level, which is told first: "20 of 43 outlets of EWC 10 02 02". */
	private static long places(JsonNode row) {
		return Long.parseLong(row.get("because").get(0).asString().split(" ", 2)[0]);
	}

	/** Codes as often as exchanges bear them, and some that hardly any bears. */
	private List<String> drawCodes() {
		List<String> borne = this.library.codesOfExchanges();
		List<String> all = this.library.codes();
		List<String> drawn = new ArrayList<>();
		for (int i = 0; i < CODES; i++) {
			List<String> from = (i % ANY_CODE == 0) ? all : borne;
			drawn.add(from.get(this.chance.nextInt(from.size())).replaceAll("\\D", ""));
		}
		return drawn;
	}

	private static String precedents(String code) {
		return "/api/v1/precedents?ewc=%s&size=20".formatted(code);
	}

	private static Answer precedents(JsonNode answer) {
		Map<String, Long> levels = new LinkedHashMap<>();
		answer.get("levels").properties().forEach((level) -> levels.put(level.getKey(), level.getValue().asLong()));
		Map<String, List<Count>> facets = new LinkedHashMap<>();
		answer.get("facets").properties().forEach((facet) -> {
			List<Count> counts = stream(facet.getValue())
				.map((row) -> new Count(row.get("value").asString(), row.get("count").asLong()))
				.toList();
			if (!counts.isEmpty()) {
				facets.put(facet.getKey(), counts);
			}
		});
		List<String> page = stream(answer.get("items")).map((item) -> item.get("exchange"))
			.map((exchange) -> "%s (%s) from %s to %s".formatted(exchange.get("id").asString(),
					exchange.get("evidence").get("grade").asString(), exchange.get("donor").get("id").asString(),
					exchange.get("receiver").get("id").asString()))
			.toList();
		return new Answer(levels, page, facets);
	}

	private static Stream<JsonNode> stream(JsonNode list) {
		return list.valueStream();
	}

}
