package org.symbiograph.bench;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

import org.springframework.core.io.ClassPathResource;

/**
 * The same library in tables: the rows written to the graph are staged as they are, then
 * turned into a normalised schema with integer keys, foreign keys and indexes.
 */
final class PostgresLibrary {

	private static final List<String> CODE = List.of("id", "key", "code", "level", "hazardous", "titleEn");

	/** The staged columns by the statement that writes them to the graph. */
	private static final Map<String, List<String>> COLUMNS = Map.ofEntries(Map.entry("ewc-codes", CODE),
			Map.entry("nace-codes", CODE), Map.entry("cpa-codes", CODE), Map.entry("cas-codes", CODE),
			Map.entry("treatment-codes", CODE), Map.entry("broader-codes", List.of("id", "broader")),
			Map.entry("sources", List.of("id", "type", "authors", "year", "title", "url", "doi", "origin")),
			Map.entry("case-studies", List.of("id", "title", "place", "country", "kind")),
			Map.entry("case-study-regions", List.of("id", "region")),
			Map.entry("nuts-codes", List.of("id", "key", "level", "latitude", "longitude")),
			Map.entry("network-links", List.of("id", "caseStudy", "donor", "receiver", "stream", "exchange")),
			Map.entry("company-points", List.of("id", "latitude", "longitude")),
			Map.entry("companies", List.of("id", "name", "anonymous", "activity", "country")),
			Map.entry("company-sectors", List.of("company", "sector", "certainty")),
			Map.entry("streams", List.of("id", "name", "kind")), Map.entry("stream-codes", List.of("stream", "code")),
			Map.entry("uses", List.of("id", "name")),
			Map.entry("exchanges",
					List.of("id", "sortKey", "title", "status", "statusReason", "kind", "quantityKnown", "quantity",
							"payment", "from", "until", "note", "ewcCertainty", "cpaCertainty", "import", "caseStudy",
							"donor", "receiver", "stream")),
			Map.entry("exchange-sources", List.of("exchange", "source")),
			Map.entry("exchange-uses", List.of("id", "use")),
			Map.entry("treatments", List.of("id", "exchange", "description", "by")),
			Map.entry("treatment-companies", List.of("id", "company")),
			Map.entry("treatment-operations", List.of("id", "operation")));

	private final Connection connection;

	PostgresLibrary(Connection connection) throws SQLException {
		this.connection = connection;
		execute("CREATE SCHEMA stage");
		for (Map.Entry<String, List<String>> table : COLUMNS.entrySet()) {
			execute("CREATE UNLOGGED TABLE stage.%s (%s)".formatted(quoted(table.getKey()),
					table.getValue()
						.stream()
						.map((column) -> quoted(column) + " text")
						.collect(Collectors.joining(", "))));
		}
	}

	private void execute(String sql) throws SQLException {
		try (Statement statement = this.connection.createStatement()) {
			statement.execute(sql);
		}
	}

	private static String quoted(String name) {
		return '"' + name + '"';
	}

	/** Stages rows, if their kind is asked for. */
	void stage(String table, List<Map<String, Object>> rows) {
		List<String> columns = COLUMNS.get(table);
		if (columns == null || rows.isEmpty()) {
			return;
		}
		try {
			StringWriter text = new StringWriter();
			try (CsvWriter csv = CsvWriter.builder().build(text)) {
				rows.forEach(
						(row) -> csv.writeRecord(columns.stream().map((column) -> cell(row.get(column))).toList()));
			}
			this.connection.unwrap(PGConnection.class)
				.getCopyAPI()
				.copyIn("COPY stage.%s FROM STDIN (FORMAT csv)".formatted(quoted(table)),
						new StringReader(text.toString()));
		}
		catch (SQLException | IOException ex) {
			throw new IllegalStateException("Cannot stage " + table, ex);
		}
	}

	private static @Nullable String cell(@Nullable Object value) {
		if (value instanceof List<?> values) {
			return values.stream().map(String::valueOf).collect(Collectors.joining(";"));
		}
		return (value != null) ? value.toString() : null;
	}

	/** Makes the tables that are asked out of what was staged. */
	void publish() {
		try {
			execute(sql("schema"));
			execute("DROP SCHEMA stage CASCADE");
			execute("VACUUM (ANALYZE)");
		}
		catch (SQLException | IOException ex) {
			throw new IllegalStateException("Cannot make the tables", ex);
		}
	}

	/** The text of a statement of the benchmark. */
	static String sql(String name) throws IOException {
		return new ClassPathResource("bench/" + name + ".sql").getContentAsString(StandardCharsets.UTF_8);
	}

}
