package org.symbiograph.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A statement in SQL. The driver keeps what it has prepared for a connection.
 *
 * @param text the statement
 */
record Sql(String text) {

	static Sql of(String name) {
		try {
			return new Sql(PostgresLibrary.sql(name));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** All rows of the answer. */
	List<Row> ask(Connection connection, @Nullable Object... parameters) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(this.text)) {
			for (int i = 0; i < parameters.length; i++) {
				statement.setObject(i + 1, parameters[i]);
			}
			try (ResultSet answer = statement.executeQuery()) {
				List<Row> rows = new ArrayList<>();
				ResultSetMetaData description = answer.getMetaData();
				int columns = description.getColumnCount();
				List<String> names = new ArrayList<>();
				for (int i = 1; i <= columns; i++) {
					names.add(description.getColumnLabel(i));
				}
				while (answer.next()) {
					@Nullable Object[] values = new @Nullable Object[columns];
					for (int i = 0; i < columns; i++) {
						values[i] = answer.getObject(i + 1);
					}
					rows.add(new Row(names, values));
				}
				return rows;
			}
		}
	}

	/** A row of an answer. */
	@SuppressWarnings("ArrayRecordComponent") // rows are read once and compared never
	record Row(List<String> names, @Nullable Object[] values) {

		String text(int column) {
			return String.valueOf(this.values[column]);
		}

		long number(int column) {
			return Long.parseLong(text(column));
		}

	}

}
