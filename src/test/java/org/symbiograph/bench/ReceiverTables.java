package org.symbiograph.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import org.symbiograph.bench.Answer.Count;
import org.symbiograph.bench.Sql.Row;

/**
 * "Which sectors receive this?" in SQL: each division at the closest level at which it is
 * known to.
 */
final class ReceiverTables implements Question.Tables {

	private final Sql divisions = Sql.of("receiving-divisions");

	@Override
	public List<Row> ask(Connection connection, String code) throws SQLException {
		return this.divisions.ask(connection, code, code.substring(0, 4), code.substring(0, 2));
	}

	@Override
	public Answer answer(Connection connection, String code) throws SQLException {
		List<Row> rows = ask(connection, code);
		return new Answer(Map.of(), List.of(),
				Map.of("exchanges", rows.stream().map((row) -> count(row, row.number(2))).toList(), "places",
						rows.stream().map((row) -> count(row, row.number(3))).toList()));
	}

	private static Count count(Row row, long count) {
		return new Count("%s by %s".formatted(row.text(0), PrecedentTables.LEVELS.get((int) row.number(1))), count);
	}

}
