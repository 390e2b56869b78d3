package org.symbiograph.matches;

import java.util.Collection;

import org.symbiograph.graph.Rows;
import org.symbiograph.graph.Statements;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Answers what the matching of partners learns from. */
@Repository
@Transactional(readOnly = true)
class MatchLibraryQueries {

	/** What fits into memory, and is enough to learn from. */
	private static final int MOST = 20_000;

	private final Statements statements;

	MatchLibraryQueries(Statements statements) {
		this.statements = statements;
	}

	Collection<MatchExchange> list() {
		return this.statements.query("matches/match-library")
			.bind(MOST)
			.to("limit")
			.fetchAs(MatchExchange.class)
			.mappedBy(Rows.as(MatchExchange.class))
			.all();
	}

}
