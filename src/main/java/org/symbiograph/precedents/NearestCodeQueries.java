package org.symbiograph.precedents;

import java.util.List;
import java.util.Optional;

import org.apache.commons.lang3.StringUtils;
import org.symbiograph.codes.Code;
import org.symbiograph.codes.Codes;
import org.symbiograph.codes.Scheme;
import org.symbiograph.graph.Rows;
import org.symbiograph.graph.Statements;
import org.symbiograph.library.Words;
import org.symbiograph.precedents.Answer.NearestCode;

import org.springframework.data.neo4j.core.Neo4jClient.RunnableSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Answers which codes have precedents when the one asked about has none. */
@Repository
@Transactional(readOnly = true)
class NearestCodeQueries {

	private final Statements statements;

	private final Codes codes;

	NearestCodeQueries(Statements statements, Codes codes) {
		this.statements = statements;
		this.codes = codes;
	}

	/** Codes that have precedents: those with a title like it, else those next to it. */
	List<NearestCode> listFor(Question question) {
		Optional<Code> ewc = question.codes()
			.stream()
			.map(CodeDescription::code)
			.filter((code) -> code.scheme() == Scheme.EWC)
			.findFirst();
		String words = Words.anyOf(ewc.map(Code::title)
			.map(NearestCodeQueries::withoutReference)
			.or(() -> Optional.ofNullable(question.words()))
			.orElse(""));
		List<NearestCode> similar = words.isEmpty() ? List.of()
				: nearest(this.statements.query("precedents/similar-codes").bind(words).to("words"));
		if (!similar.isEmpty() || ewc.isEmpty()) {
			return similar;
		}
		int number = Integer.parseInt((ewc.get().key() + "0000").substring(0, 6));
		return nearest(this.statements.query("precedents/neighbouring-codes").bind(number).to("number"));
	}

	/** Which other entries a title sets its own apart from says nothing of the waste. */
	private static String withoutReference(String title) {
		return StringUtils.substringBefore(title, " other than those ");
	}

	private List<NearestCode> nearest(RunnableSpec query) {
		return query.fetchAs(CodeCount.class)
			.mappedBy(Rows.as(CodeCount.class))
			.all()
			.stream()
			.flatMap((row) -> this.codes.findByKey(Scheme.EWC, row.key())
				.map((code) -> new NearestCode(code.code(), code.title(), code.hazardous(), row.exchanges(),
						code.href()))
				.stream())
			.toList();
	}

	record CodeCount(String key, long exchanges) {

	}

}
