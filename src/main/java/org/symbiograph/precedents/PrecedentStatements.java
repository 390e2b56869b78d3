package org.symbiograph.precedents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.neo4j.cypherdsl.core.Case;
import org.neo4j.cypherdsl.core.Case.CaseEnding;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.PatternElement;
import org.neo4j.cypherdsl.core.SortItem;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder.OrderableOngoingReadingAndWithWithoutWhere;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.symbiograph.codes.Code;
import org.symbiograph.codes.Scheme;
import org.symbiograph.library.ExchangeConditions;
import org.symbiograph.library.ExchangeFacets;
import org.symbiograph.library.ExchangePatterns;
import org.symbiograph.library.Words;
import org.symbiograph.web.Paging;

import static org.neo4j.cypherdsl.core.Cypher.asterisk;
import static org.neo4j.cypherdsl.core.Cypher.call;
import static org.neo4j.cypherdsl.core.Cypher.collect;
import static org.neo4j.cypherdsl.core.Cypher.count;
import static org.neo4j.cypherdsl.core.Cypher.literalOf;
import static org.neo4j.cypherdsl.core.Cypher.mapOf;
import static org.neo4j.cypherdsl.core.Cypher.match;
import static org.neo4j.cypherdsl.core.Cypher.name;
import static org.neo4j.cypherdsl.core.Cypher.parameter;
import static org.symbiograph.library.ExchangePatterns.EXCHANGE;

/**
 * The statements that answer a question for precedents. All begin with the same
 * candidates: exchanges that share a broad code with the stream, or words.
 */
final class PrecedentStatements {

	/** What the evidence of an exchange counts: the score is multiplied by it. */
	private static final Map<String, Double> EVIDENCE = Map.of("A", 1.0, "B", 0.95, "C", 0.85, "D", 0.8);

	/**
	 * What it counts in the score when the producer's sector is the same at a level of
	 * NACE.
	 */
	private static final Map<String, Double> SAME_SECTOR = Map.of("class", 1.0, "group", 0.8, "division", 0.6,
			"section", 0.3);

	/** The relevance of words at which they count half. */
	private static final double HALF_RELEVANT = 2.0;

	private static final SymbolicName RELEVANCE = name("relevance");

	private static final SymbolicName LEVEL = name("level");

	private static final SymbolicName SCORE = name("score");

	private PrecedentStatements() {
	}

	/** How many candidates match at each level, as rows of level and count. */
	static Statement levels(Question question) {
		return candidates(question).returning(LEVEL, count(asterisk()).as("count")).build();
	}

	/**
	 * A page of precedents down to a level, with facets that weigh as much as the scores.
	 */
	static Statement page(Question question, Level broadest, Paging paging) {
		Statement hits = precedents(question, broadest).orderBy(order(question))
			.skip(parameter("skip", paging.skip()))
			.limit(parameter("limit", paging.limit()))
			.returning(collect(mapOf("id", EXCHANGE.property("id"), "level", LEVEL, "score", SCORE, "relevance",
					RELEVANCE, "ewcKeys", EXCHANGE.property("ewcKeys"), "cpaKeys", EXCHANGE.property("cpaKeys"),
					"casKeys", EXCHANGE.property("casKeys"), "donorSectorKeys", EXCHANGE.property("donorSectorKeys")))
				.as("hits"))
			.build();
		return call(hits).call(ExchangeFacets.count(precedents(question, broadest), SCORE))
			.returning("hits", "facets")
			.build();
	}

	private static SortItem[] order(Question question) {
		SortItem best = SCORE.descending();
		SortItem newest = Cypher.coalesce(EXCHANGE.property("year"), literalOf(0)).descending();
		SortItem byId = EXCHANGE.property("sortKey").ascending();
		return question.byYear() ? new SortItem[] { newest, best, byId } : new SortItem[] { best, byId };
	}

	private static OrderableOngoingReadingAndWithWithoutWhere precedents(Question question, Level broadest) {
		return candidates(question)
			.where(LEVEL.lte(parameter("broadest", broadest.rank())).or(RELEVANCE.gt(literalOf(0))))
			.with(name("exchange"), RELEVANCE, LEVEL, score(question).as(SCORE));
	}

	private static OrderableOngoingReadingAndWithWithoutWhere candidates(Question question) {
		return call(anyDescription(question)).with(name("exchange"), Cypher.max(RELEVANCE).as(RELEVANCE))
			.where(ExchangeConditions.of(EXCHANGE, question.filter()))
			.with(name("exchange"), RELEVANCE, level(question).as(LEVEL));
	}

	private static Statement anyDescription(Question question) {
		List<Statement> descriptions = new ArrayList<>();
		for (CodeDescription code : question.codes()) {
			descriptions.add(match(pattern(code)).returning(name("exchange"), literalOf(0.0).as(RELEVANCE)).build());
		}
		if (question.words() != null) {
			descriptions.add(call("db.index.fulltext.queryNodes")
				.withArgs(literalOf("exchange_words"), parameter("words", Words.anyOf(question.words())))
				.yield("node", "score")
				.returning(name("node").as("exchange"), name("score").as(RELEVANCE))
				.build());
		}
		return (descriptions.size() == 1) ? descriptions.getFirst() : Cypher.union(descriptions);
	}

	private static PatternElement pattern(CodeDescription code) {
		String parameter = code.name() + "Broadest";
		return (code.code().scheme() == Scheme.NACE) ? ExchangePatterns.fromSector(parameter, code.broadestKey())
				: ExchangePatterns.ofCode(code.code().scheme(), parameter, code.broadestKey());
	}

	private static Expression level(Question question) {
		return firstOf(Level.ofCodes()
			.stream()
			.map((level) -> new Weighed(question.codes()
				.stream()
				.map((code) -> matches(code, level))
				.reduce(Condition::or)
				.orElseGet(Cypher::isFalse), level.rank())), Level.TEXT.rank());
	}

	/** The mean of what each description contributes, times what the evidence counts. */
	private static Expression score(Question question) {
		List<Expression> parts = new ArrayList<>();
		question.codes().forEach((code) -> parts.add(closeness(code)));
		if (question.words() != null) {
			parts.add(RELEVANCE.divide(RELEVANCE.add(literalOf(HALF_RELEVANT))));
		}
		if (!question.donorSectors().isEmpty()) {
			parts.add(sameSector(question.donorSectors()));
		}
		Expression sum = parts.stream().reduce(Expression::add).orElseThrow();
		return Cypher.round(sum.divide(literalOf((double) parts.size())).multiply(evidence()), literalOf(4));
	}

	private static Expression closeness(CodeDescription code) {
		return firstOf(Level.ofCodes().stream().map((level) -> new Weighed(matches(code, level), level.closeness())),
				0.0);
	}

	private static Expression sameSector(List<Code> sectors) {
		return firstOf(sectors.stream()
			.map((sector) -> new Weighed(
					parameter("donor" + sector.level(), sector.key()).in(EXCHANGE.property("donorSectorKeys")),
					SAME_SECTOR.getOrDefault(sector.level(), 0.0))),
				0.0);
	}

	private static Expression evidence() {
		return firstOf(EVIDENCE.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey())
			.map((grade) -> new Weighed(EXCHANGE.property("grade").eq(literalOf(grade.getKey())), grade.getValue())),
				0.8);
	}

	private static Condition matches(CodeDescription code, Level level) {
		String key = code.key(level);
		return (key == null) ? Cypher.isFalse()
				: parameter(code.name() + level.name(), key).in(EXCHANGE.property(code.property()));
	}

	/** The weight of the first case that holds. */
	private static Expression firstOf(Stream<Weighed> cases, Number otherwise) {
		Case expression = Cypher.caseExpression();
		for (Weighed weighed : cases.toList()) {
			expression = expression.when(weighed.condition()).then(literalOf(weighed.weight()));
		}
		return ((CaseEnding) expression).elseDefault(literalOf(otherwise));
	}

	private record Weighed(Condition condition, Number weight) {

	}

}
