package org.symbiograph.library;

import java.util.Optional;

import org.symbiograph.graph.Rows;
import org.symbiograph.graph.Statements;
import org.symbiograph.library.Releases.Release;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Answers which releases there are. */
@Repository
@Transactional(readOnly = true)
class ReleaseQueries {

	private final Statements statements;

	ReleaseQueries(Statements statements) {
		this.statements = statements;
	}

	Optional<Release> findNewest() {
		return this.statements.query("library/release").fetchAs(Release.class).mappedBy(Rows.as(Release.class)).one();
	}

}
