package org.symbiograph.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.symbiograph.bench.Answer.Count;
import org.symbiograph.bench.Sql.Row;

/**
 * "Who else valorised this waste code?" in SQL: the counts by level, then page and facets
 * of the closest level, then what the page shows.
 */
final class PrecedentTables implements Question.Tables {

	/** The names of the levels, the closest first. */
	static final List<String> LEVELS = List.of("code", "group", "chapter");

	private final Sql levels = Sql.of("levels");

	private final Sql precedents = Sql.of("precedents");

	private final Sql exchanges = Sql.of("exchanges");

	@Override
	public Found ask(Connection connection, String code) throws SQLException {
		Map<String, Long> counts = levels(this.levels.ask(connection, key(code, 6), key(code, 4), key(code, 2)), code);
		String closest = counts.entrySet()
			.stream()
			.filter((level) -> level.getValue() > 0)
			.map(Map.Entry::getKey)
			.findFirst()
			.orElse("none");
		if (closest.equals("none")) {
			return new Found(counts, List.of(), List.of());
		}
		List<Row> rows = this.precedents.ask(connection, key(code, 6 - 2 * LEVELS.indexOf(closest)));
		Integer[] page = rows.stream()
			.filter((row) -> row.text(0).equals("page"))
			.map((row) -> Integer.valueOf(row.text(1)))
			.toArray(Integer[]::new);
		return new Found(counts, rows, this.exchanges.ask(connection, connection.createArrayOf("int4", page)));
	}

	/** The first digits of a code, if it has so many. */
	private static @Nullable String key(String code, int digits) {
		return (code.length() < digits) ? null : code.substring(0, digits);
	}

	private static Map<String, Long> levels(List<Row> rows, String code) {
		Map<String, Long> counts = new LinkedHashMap<>();
		long sum = 0;
		for (String level : LEVELS) {
			int rank = LEVELS.indexOf(level);
			sum += rows.stream().filter((row) -> row.number(0) == rank).mapToLong((row) -> row.number(1)).sum();
			if (code.length() >= 6 - 2 * rank) {
				counts.put(level, sum);
			}
		}
		return counts;
	}

	@Override
	public Answer answer(Connection connection, String code) throws SQLException {
		Found found = ask(connection, code);
		Map<String, List<Count>> facets = found.facets()
			.stream()
			.filter((row) -> !row.text(0).equals("page"))
			.collect(Collectors.groupingBy((row) -> row.text(0),
					Collectors.mapping((row) -> new Count(row.text(1), row.number(2)), Collectors.toList())));
		return new Answer(found.levels(), page(found), facets);
	}

	private static List<String> page(Found found) {
		return found.page()
			.stream()
			.map((row) -> "%s (%s) from %s to %s".formatted(row.text(0), row.text(5), row.text(13), row.text(18)))
			.toList();
	}

	/** What was answered. */
	record Found(Map<String, Long> levels, List<Row> facets, List<Row> page) {

	}

}
