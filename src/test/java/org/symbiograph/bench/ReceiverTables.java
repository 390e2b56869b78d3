package org.symbiograph.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import org.symbiograph.bench.Answer.Count;
import org.symbiograph.bench.Sql.Row;

/**
 * "Which sectors receive this?" in SQL: asked of the code, and where that has nothing, of
 * its sub-chapter and its chapter.
 */
final class ReceiverTables implements Question.Tables {

	private final Sql divisions = Sql.of("receiving-divisions");

	@Override
	public List<Row> ask(Connection connection, String code) throws SQLException {
		List<Row> rows = List.of();
		for (int digits = code.length(); digits >= 2 && rows.isEmpty(); digits -= 2) {
			rows = this.divisions.ask(connection, code.substring(0, digits));
		}
		return rows;
	}

	@Override
	public Answer answer(Connection connection, String code) throws SQLException {
		return new Answer(Map.of(), List.of(), Map.of("receivers",
				ask(connection, code).stream().map((row) -> new Count(row.text(0), row.number(1))).toList()));
	}

}
