package org.symbiograph.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.symbiograph.codes.Scheme;
import org.symbiograph.graph.GraphTest;
import org.symbiograph.graph.SmallGraph;
import org.symbiograph.graph.Statements;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.FileSystemResource;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/** Editions are data: a new one is a table with its correspondence to the old one. */
@GraphTest
@Transactional
class EditionsIT {

	private static final String PACKAGE = """
			{"name": "codes", "version": "1", "created": "2026-01-01T00:00:00Z", "title": "Codes", "licenses": [], "resources": [
			 {"name": "ewc-2015", "path": "ewc-2015.csv", "title": "", "description": "", "scheme": "ewc", "edition": "2015",
			  "schema": {"fields": [%1$s]}},
			 {"name": "ewc-2026", "path": "ewc-2026.csv", "title": "", "description": "", "scheme": "ewc", "edition": "2026",
			  "schema": {"fields": [%1$s]}},
			 {"name": "old-new", "path": "old-new.csv", "title": "old and new codes", "description": "", "load": "corresponding-codes",
			  "schema": {"fields": [{"name": "from", "description": ""}, {"name": "to", "description": ""}],
			   "foreignKeys": [{"fields": "from", "reference": {"resource": "ewc-2015", "fields": "code"}},
			                   {"fields": "to", "reference": {"resource": "ewc-2026", "fields": "code"}}]}}]}
			"""
		.formatted("{\"name\": \"code\", \"description\": \"\"}, {\"name\": \"title_en\", \"description\": \"\"}");

	@TempDir
	private Path folder = Path.of("");

	private final SmallGraph graph;

	private final Statements statements;

	@Autowired
	EditionsIT(SmallGraph graph, Statements statements) {
		this.graph = graph;
		this.statements = statements;
	}

	@Test
	void keepsTheCodesOfOldExchangesAndLeadsFromThemToTheNewOnes() throws IOException {
		write("datapackage.json", PACKAGE);
		write("ewc-2015.csv", "code,title_en\n20 01 34,batteries\n20 01 40,metals\n");
		write("ewc-2026.csv", "code,title_en\n20 01 44,other batteries\n20 01 40,metals\n");
		write("old-new.csv", "from,to\n20 01 34,20 01 44\n");
		ClassificationTables tables = ClassificationTables.read(new FileSystemResource(this.folder + "/"));
		tables.steps().stream().filter((step) -> !step.rows().isEmpty()).forEach(this::load);
		Row exchange = new Row("exchanges.csv", 2, Map.of("ewc", "20 01 34;20 01 40"));

		assertThat(tables.ids(Scheme.EWC, "2015", exchange, "ewc")).containsExactly("ewc-2015-200134",
				"ewc-2015-200140");
		assertThat(tables.ids(Scheme.EWC, null, exchange, "ewc")).containsExactly("ewc-2015-200134", "ewc-2026-200140");
		assertThat(this.graph.read("""
				MATCH (old:EwcCode {edition: '2015'})-[:CORRESPONDS_TO]->(new:EwcCode {edition: '2026'})
				RETURN old.code AS old, new.code AS new"""))
			.containsExactly(Map.of("old", "20 01 34", "new", "20 01 44"));
	}

	@Test
	void countsTheExchangesOfACodeInWhateverEdition() {
		this.graph.given("""
				CREATE (:Code:EwcCode {id: 'n', scheme: 'ewc', edition: '2026', key: '200140'}),
				  (:Code:EwcCode {id: 'o', scheme: 'ewc', edition: '2015', key: '200140'})
				    <-[:CLASSIFIED_AS]-(:Stream)<-[:OF]-(:Exchange)""");

		assertThat(this.statements.query("codes/exchanges-of-codes")
			.bindAll(Map.of("scheme", "ewc", "keys", List.of("200140")))
			.fetch()
			.all()).containsExactly(Map.of("key", "200140", "exchanges", 1L));
	}

	private void load(LoadStep step) {
		this.statements.query("load/" + step.statement()).bind(step.rows()).to("rows").run();
	}

	private void write(String file, String text) throws IOException {
		Files.writeString(this.folder.resolve(file), text);
	}

}
