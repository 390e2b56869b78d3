package org.symbiograph.library;

import java.util.Collection;

import org.jspecify.annotations.Nullable;
import org.symbiograph.graph.Rows;
import org.symbiograph.graph.Statements;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Answers what filters can be set to. */
@Repository
@Transactional(readOnly = true)
class ChoiceQueries {

	private final Statements statements;

	ChoiceQueries(Statements statements) {
		this.statements = statements;
	}

	Collection<Choice> list() {
		return this.statements.query("library/choices").fetchAs(Choice.class).mappedBy(Rows.as(Choice.class)).all();
	}

	record Choice(String filter, String value, @Nullable String label, @Nullable String place) {

	}

}
