package org.symbiograph.bench;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;
import org.symbiograph.bench.Sql.Row;
import org.symbiograph.codes.Codes;
import org.symbiograph.graph.Statements;
import org.symbiograph.networks.companies.NetworkTables;
import org.symbiograph.precedents.TakerTables;
import org.symbiograph.web.CurrentRelease;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.BeanFactory;

/**
 * "Who is in the network of this company, and who of them bears on its streams?" in SQL.
 * The service's own code makes the answer of the rows, so the whole of it can be
 * compared; what is timed are the same statements asked again and read, as for the graph.
 */
final class AnalysisTables implements Question.Tables {

	private final BeanFactory service;

	private final Map<String, Sql> statements = new ConcurrentHashMap<>();

	private final Map<String, List<Asked>> asked = new HashMap<>();

	AnalysisTables(BeanFactory service) {
		this.service = service;
	}

	@Override
	public Object ask(Connection connection, String company) throws SQLException {
		return ask(connection, company, (name) -> true);
	}

	private int ask(Connection connection, String company, Predicate<String> part) throws SQLException {
		int rows = 0;
		for (Asked statement : Objects.requireNonNull(this.asked.get(company))) {
			if (part.test(statement.name())) {
				rows += sql(statement.name()).ask(connection, statement.parameters().toArray()).size();
			}
		}
		return rows;
	}

	/** Only some of the statements, of companies of which the whole was answered. */
	Question.Tables part(Predicate<String> part) {
		return new Question.Tables() {

			@Override
			public Object ask(Connection connection, String company) throws SQLException {
				return AnalysisTables.this.ask(connection, company, part);
			}

			@Override
			public Answer answer(Connection connection, String company) throws SQLException {
				return AnalysisTables.this.answer(connection, company);
			}

		};
	}

	@Override
	public Answer answer(Connection connection, String company) {
		List<Asked> heard = new ArrayList<>();
		NetworkTables analysis = new NetworkTables((name, parameters) -> hear(connection, heard, name, parameters),
				this.service.getBean(Statements.class),
				TakerTables.of(this.service,
						(key) -> key.isEmpty() ? hear(connection, heard, "takers-of-all")
								: hear(connection, heard, "takers", key.toArray())),
				this.service.getBean(Codes.class), this.service.getBean(CurrentRelease.class));
		Object network = analysis.analyse(company);
		this.asked.put(company, heard);
		JsonMapper mapper = this.service.getBean(JsonMapper.class);
		return NetworkQuestions.told(mapper.readTree(mapper.writeValueAsString(network)));
	}

	private List<Map<String, @Nullable Object>> hear(Connection connection, List<Asked> heard, String name,
			@Nullable Object... parameters) {
		try {
			List<@Nullable Object> values = new ArrayList<>();
			for (Object parameter : parameters) {
				values.add((parameter instanceof List<?> list) ? connection.createArrayOf("text", list.toArray())
						: parameter);
			}
			heard.add(new Asked(name, values));
			List<Map<String, @Nullable Object>> rows = new ArrayList<>();
			for (Row row : sql(name).ask(connection, values.toArray())) {
				rows.add(named(row));
			}
			return rows;
		}
		catch (SQLException ex) {
			throw new IllegalStateException(name, ex);
		}
	}

	private Sql sql(String name) {
		return this.statements.computeIfAbsent(name, (any) -> Sql.of("networks/" + any));
	}

	private static Map<String, @Nullable Object> named(Row row) throws SQLException {
		Map<String, @Nullable Object> named = new LinkedHashMap<>();
		for (int i = 0; i < row.names().size(); i++) {
			named.put(row.names().get(i), plain(row.values()[i]));
		}
		return named;
	}

	private static @Nullable Object plain(@Nullable Object value) throws SQLException {
		return switch (value) {
			case Array array -> List.of((Object[]) array.getArray());
			case PGobject json -> JsonMapper.shared().readValue(String.valueOf(json.getValue()), List.class);
			case null, default -> value;
		};
	}

	/** A statement as it was asked. */
	private record Asked(String name, List<@Nullable Object> parameters) {

	}

}
