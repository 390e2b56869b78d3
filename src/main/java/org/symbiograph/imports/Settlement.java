package org.symbiograph.imports;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.symbiograph.graph.Statements;

import org.springframework.stereotype.Component;

/**
 * Works out, at the end of a load, what a release settles: what lists are filtered and
 * ordered by, and what questions about a code add up to.
 */
@Component
public class Settlement {

	private static final Log log = LogFactory.getLog(Settlement.class);

	private static final int BATCH = 10_000;

	private static final int CODES = 20;

	private final Statements statements;

	Settlement(Statements statements) {
		this.statements = statements;
	}

	/**
	 * Derives what belongs to single exchanges, and what they add up to.
	 * @param exchanges the ids of all exchanges
	 */
	public void settle(List<String> exchanges) {
		this.statements.query("load/clear-roll-ups").run();
		run("settle-exchanges", "ids", exchanges, BATCH);
		run("settle-keys", "ids", exchanges, BATCH);
		List<String> codes = list("codes-in-use");
		run("roll-up-receivers", "codes", codes, CODES);
		run("settle-standing", "ids", exchanges, BATCH);
		List<String> keys = list("ewc-keys-in-use");
		run("roll-up-order", "codes", keys, CODES);
		run("roll-up-counts", "codes", keys, CODES);
		run("roll-up-takers", "codes", list("product-keys-in-use"), CODES);
		this.statements.query("load/roll-up-library").run();
		run("roll-up-complements", "codes", codes, CODES);
		settleCompanies(exchanges);
	}

	/** Which companies belong together: by network, by sector, by place. */
	private void settleCompanies(List<String> exchanges) {
		run("network-members", "ids", exchanges, BATCH);
		this.statements.query("load/linked-members").run();
		run("settle-networks", "ids", exchanges, BATCH);
		run("company-keys", "ids", list("parties"), BATCH);
		run("company-locations", "ids", list("member-companies"), BATCH);
		run("sector-members", "sectors", list("sectors-in-use"), CODES);
	}

	private List<String> list(String statement) {
		return List.copyOf(this.statements.query("load/" + statement).fetchAs(String.class).all());
	}

	private void run(String statement, String parameter, List<String> values, int size) {
		Instant start = Instant.now();
		for (Collection<String> batch : batches(values, size)) {
			this.statements.query("load/" + statement).bind(batch).to(parameter).run();
		}
		log.debug("Settled %s for %,d %s in %,d ms".formatted(statement, values.size(), parameter,
				Duration.between(start, Instant.now()).toMillis()));
	}

	/** The rows in parts of so many. */
	static <T> List<List<T>> batches(List<T> rows, int size) {
		List<List<T>> batches = new ArrayList<>();
		for (int from = 0; from < rows.size(); from += size) {
			batches.add(rows.subList(from, Math.min(rows.size(), from + size)));
		}
		return batches;
	}

}
