package org.symbiograph.library;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;

import static org.neo4j.cypherdsl.core.Cypher.parameter;

/**
 * Filters as conditions on an exchange, by the properties that a release settles. Adding
 * a filter is adding a method.
 */
public final class ExchangeConditions {

	private ExchangeConditions() {
	}

	/** All that a filter asks of an exchange but its words, which an index answers. */
	public static Condition of(Node exchange, ExchangeFilter filter) {
		return among(exchange, "ewcKeys", "ewc", filter.ewc()).and(among(exchange, "cpaKeys", "cpa", filter.cpa()))
			.and(among(exchange, "casKeys", "cas", filter.cas()))
			.and(among(exchange, "donorSectorKeys", "donorNace", filter.donorNace()))
			.and(among(exchange, "receiverSectorKeys", "receiverNace", filter.receiverNace()))
			.and(among(exchange, "treatmentBy", "treatment", filter.treatment()))
			.and(among(exchange, "networks", "network", filter.network()))
			.and(among(exchange, "sources", "source", filter.source()))
			.and(among(exchange, "imports", "toldBy", filter.toldBy()))
			.and(equal(exchange, "country", filter.country()))
			.and(equal(exchange, "status", (filter.status() != null) ? filter.status().id() : null))
			.and(equal(exchange, "kind", filter.kind()))
			.and(equal(exchange, "use", filter.use()))
			.and(equal(exchange, "caseStudy", filter.caseStudy()))
			.and(equal(exchange, "grade", filter.evidence()))
			.and(notAmong(exchange, filter.excluded()));
	}

	private static Condition among(Node exchange, String list, String name, @Nullable String value) {
		return when(value, (given) -> parameter(name, given).in(exchange.property(list)));
	}

	private static Condition equal(Node exchange, String property, @Nullable String value) {
		return when(value, (given) -> exchange.property(property).eq(parameter(property, given)));
	}

	private static Condition notAmong(Node exchange, List<String> caseStudies) {
		return caseStudies.isEmpty() ? Cypher.noCondition()
				: exchange.property("caseStudy").in((Expression) parameter("excluded", caseStudies)).not();
	}

	private static Condition when(@Nullable String value, Function<String, Condition> condition) {
		return Optional.ofNullable(value).map(condition).orElseGet(Cypher::noCondition);
	}

}
