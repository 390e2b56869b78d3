package org.symbiograph.imports;

import java.util.List;
import java.util.Map;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.symbiograph.graph.Statements;

import org.springframework.stereotype.Component;

/**
 * Writes a library by the statements of {@code cypher/load}, a batch of rows at a time.
 * What belongs into one transaction is for the caller to say; without one, each batch is
 * committed by itself.
 */
@Component
class GraphWriter {

	private static final Log log = LogFactory.getLog(GraphWriter.class);

	private static final int BATCH = 10_000;

	private final Statements statements;

	GraphWriter(Statements statements) {
		this.statements = statements;
	}

	/** Whether the graph holds a library already. */
	boolean holdsRelease() {
		return this.statements.query("load/release-present").fetchAs(Boolean.class).one().orElse(false);
	}

	/** Claims the release; false if another load was faster. */
	boolean claimRelease(DataPackage description) {
		return this.statements.query("load/release")
			.bindAll(LoadStep.row("id", description.version(), "date", description.created().toLocalDate(), "title",
					description.title(), "licence", description.licenses().getFirst().name(), "licenceUrl",
					description.licenses().getFirst().path()))
			.fetchAs(Boolean.class)
			.one()
			.orElseThrow();
	}

	void write(List<LoadStep> steps) {
		steps.stream().filter((step) -> !step.rows().isEmpty()).forEach(this::write);
	}

	private void write(LoadStep step) {
		log.debug("Loading %,d %s".formatted(step.rows().size(), step.what()));
		for (List<Map<String, Object>> batch : Settlement.batches(step.rows(), BATCH)) {
			this.statements.query("load/" + step.statement()).bind(batch).to("rows").run();
		}
	}

}
