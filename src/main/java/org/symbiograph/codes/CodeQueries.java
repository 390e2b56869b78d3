package org.symbiograph.codes;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.symbiograph.graph.Rows;
import org.symbiograph.graph.Statements;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Answers questions about codes. */
@Repository
@Transactional(readOnly = true)
class CodeQueries {

	private final Statements statements;

	CodeQueries(Statements statements) {
		this.statements = statements;
	}

	/** All codes of a classification. */
	Collection<Code> list(Scheme scheme) {
		return this.statements.query("codes/codes-of-scheme")
			.bind(scheme.id())
			.to("scheme")
			.fetchAs(Code.class)
			.mappedBy(Rows.as(Code.class))
			.all();
	}

	/** How many exchanges bear each of some codes, or a narrower one. */
	Map<String, Long> countExchanges(Scheme scheme, List<String> keys) {
		return this.statements.query("codes/exchanges-of-codes")
			.bindAll(Map.of("scheme", scheme.id(), "keys", keys))
			.fetchAs(CodeCount.class)
			.mappedBy(Rows.as(CodeCount.class))
			.all()
			.stream()
			.collect(Collectors.toMap(CodeCount::key, CodeCount::exchanges));
	}

	record CodeCount(String key, long exchanges) {

	}

}
