package org.symbiograph.library;

import java.util.Optional;

import org.neo4j.cypherdsl.core.PatternElement;
import org.neo4j.cypherdsl.core.StatementBuilder.OrderableOngoingReadingAndWithWithoutWhere;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.symbiograph.codes.Scheme;

import static org.neo4j.cypherdsl.core.Cypher.call;
import static org.neo4j.cypherdsl.core.Cypher.literalOf;
import static org.neo4j.cypherdsl.core.Cypher.match;
import static org.neo4j.cypherdsl.core.Cypher.name;
import static org.neo4j.cypherdsl.core.Cypher.node;
import static org.neo4j.cypherdsl.core.Cypher.parameter;
import static org.symbiograph.library.ExchangePatterns.EXCHANGE;

/**
 * The beginning of a statement about the exchanges that pass a filter. It starts where an
 * index leads to fewest of them and checks the rest of the filter there.
 */
public final class ExchangeSelection {

	static final SymbolicName RELEVANCE = name("relevance");

	private ExchangeSelection() {
	}

	/** The exchanges that pass a filter, under their name. */
	public static OrderableOngoingReadingAndWithWithoutWhere of(ExchangeFilter filter) {
		if (filter.words() != null) {
			return call("db.index.fulltext.queryNodes")
				.withArgs(literalOf("exchange_words"), parameter("words", Words.anyOf(filter.words())))
				.yield("node", "score")
				.with(name("node").as("exchange"), name("score").as(RELEVANCE))
				.where(ExchangeConditions.of(EXCHANGE, filter))
				.with(name("exchange"), RELEVANCE);
		}
		return start(filter)
			.map((start) -> match(start).where(ExchangeConditions.of(EXCHANGE, filter)).withDistinct(EXCHANGE))
			// with the key named the composite indexes apply, and give the order too
			.orElseGet(() -> match(EXCHANGE)
				.where(ExchangeConditions.of(EXCHANGE, filter).and(EXCHANGE.property("sortKey").isNotNull()))
				.with(EXCHANGE));
	}

	private static Optional<PatternElement> start(ExchangeFilter filter) {
		if (filter.cas() != null) {
			return Optional.of(ExchangePatterns.ofCode(Scheme.CAS, "cas", filter.cas()));
		}
		if (filter.ewc() != null) {
			return Optional.of(ExchangePatterns.ofCode(Scheme.EWC, "ewc", filter.ewc()));
		}
		if (filter.cpa() != null) {
			return Optional.of(ExchangePatterns.ofCode(Scheme.CPA, "cpa", filter.cpa()));
		}
		if (filter.caseStudy() != null) {
			return Optional.of(node("CaseStudy").withProperties("id", parameter("caseStudy", filter.caseStudy()))
				.relationshipFrom(EXCHANGE, "REPORTED_IN"));
		}
		if (filter.network() != null) {
			return Optional.of(node("Network").withProperties("id", parameter("network", filter.network()))
				.relationshipFrom(node("Company"), "MEMBER_OF")
				.relationshipFrom(EXCHANGE, "FROM"));
		}
		if (filter.source() != null) {
			return Optional.of(node("Source").withProperties("id", parameter("source", filter.source()))
				.relationshipFrom(EXCHANGE, "CITES"));
		}
		if (filter.toldBy() != null) {
			return Optional.of(node("Import").withProperties("id", parameter("toldBy", filter.toldBy()))
				.relationshipFrom(EXCHANGE, "TOLD_BY"));
		}
		if (filter.donorNace() != null) {
			return Optional.of(ExchangePatterns.fromSector("donorNace", filter.donorNace()));
		}
		if (filter.receiverNace() != null) {
			return Optional.of(ExchangePatterns.toSector("receiverNace", filter.receiverNace()));
		}
		return Optional.empty();
	}

}
