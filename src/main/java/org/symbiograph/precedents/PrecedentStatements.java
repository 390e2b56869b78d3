package org.symbiograph.precedents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.neo4j.cypherdsl.core.StatementBuilder.OrderableOngoingReadingAndWithWithWhere;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.symbiograph.codes.Code;
import org.symbiograph.codes.Scheme;
import org.symbiograph.library.ExchangeConditions;
import org.symbiograph.library.ExchangeFacets;
import org.symbiograph.library.ExchangePatterns;
import org.symbiograph.library.ExchangeSelection;
import org.symbiograph.web.Paging;

import static org.neo4j.cypherdsl.core.Cypher.asterisk;
import static org.neo4j.cypherdsl.core.Cypher.call;
import static org.neo4j.cypherdsl.core.Cypher.collect;
import static org.neo4j.cypherdsl.core.Cypher.count;
import static org.neo4j.cypherdsl.core.Cypher.countDistinct;
import static org.neo4j.cypherdsl.core.Cypher.literalOf;
import static org.neo4j.cypherdsl.core.Cypher.mapOf;
import static org.neo4j.cypherdsl.core.Cypher.match;
import static org.neo4j.cypherdsl.core.Cypher.name;
import static org.neo4j.cypherdsl.core.Cypher.parameter;
import static org.neo4j.cypherdsl.core.Cypher.subListUntil;
import static org.symbiograph.library.ExchangePatterns.EXCHANGE;

/**
 * The statements that answer a question for precedents from the exchanges themselves.
 */
final class PrecedentStatements {

	/** What the donor's sector adds to a score when it is the same, by level of NACE. */
	private static final Map<String, Double> SAME_SECTOR = Map.of("class", 0.1, "group", 0.075, "division", 0.05,
			"section", 0.02);

	/** The relevance of words (BM25) at which they count a quarter: half, squared. */
	private static final double HALF_RELEVANT = 2.0;

	/** The share of the best relevance from which on texts are as good as the best. */
	private static final double AS_RELEVANT = 0.8;

	/** The share of the best relevance below which words in common mean nothing. */
	private static final double RELEVANT = 0.2;

	/** What words count that stand elsewhere than in the title. */
	private static final double OTHER_WORDS = 0.3;

	/** How many exchanges the index is asked for. */
	private static final int MOST_TEXTS = 1_000;

	private static final int BEST = 5;

	private static final SymbolicName TEXT = name(Trait.TEXT);

	private static final SymbolicName LEVEL = name("level");

	private static final SymbolicName SCORE = name("score");

	private static final SymbolicName DIVISION = name("division");

	private PrecedentStatements() {
	}

	/** Who takes the streams that have each trait in common with a question. */
	static Statement taken(Question question) {
		List<Statement> parts = Trait.of(question).stream().map((trait) -> taken(question, trait)).toList();
		return (parts.size() == 1) ? parts.getFirst() : Cypher.unionAll(parts);
	}

	private static Statement taken(Question question, Trait trait) {
		if (trait.code() == null && trait.ranks()) {
			return takenOfWords(question);
		}
		OrderableOngoingReadingAndWithWithoutWhere exchanges = trait.ranks()
				? match(pattern(trait)).where(ExchangeConditions.of(EXCHANGE, question.filter())).withDistinct(EXCHANGE)
				: ExchangeSelection.of(question.filter());
		return exchanges.orderBy(byStanding())
			.unwind(EXCHANGE.property("receiverDivisions"))
			.as(DIVISION)
			.returning(literalOf(trait.id()).as("trait"), DIVISION,
					countDistinct(EXCHANGE.property("place")).as("places"), count(asterisk()).as("exchanges"),
					subListUntil(collect(EXCHANGE.property("id")), BEST).as("best"))
			.build();
	}

	/**
	 * Words are alike more or less: a place counts as much as its exchanges are alike.
	 */
	static Statement takenOfWords(Question question) {
		SymbolicName alike = name("alike");
		return texts(question).with(name("exchange"), name("likeness"))
			.where(ExchangeConditions.of(EXCHANGE, question.filter()))
			.with(name("exchange"), name("likeness"))
			.orderBy(name("likeness").descending(), EXCHANGE.property("sortKey").ascending())
			.unwind(EXCHANGE.property("receiverDivisions"))
			.as(DIVISION)
			.with(DIVISION, EXCHANGE.property("place").as("place"), Cypher.sum(name("likeness")).as(alike),
					collect(EXCHANGE.property("id")).as("ids"))
			.orderBy(alike.descending(), name("place").ascending())
			.with(DIVISION,
					Cypher
						.sum(Cypher.caseExpression().when(alike.gt(literalOf(1))).then(literalOf(1)).elseDefault(alike))
						.as("places"),
					Cypher.sum(Cypher.size(name("ids"))).as("exchanges"),
					collect(Cypher.valueAt(name("ids"), 0)).as("best"))
			.returning(literalOf(Trait.TEXT).as("trait"), DIVISION, name("places").as("places"),
					name("exchanges").as("exchanges"), subListUntil(name("best"), BEST).as("best"))
			.build();
	}

	/** How many candidates match at each level, as rows of level and count. */
	static Statement levels(Question question) {
		return candidates(question).returning(LEVEL, count(asterisk()).as("count")).build();
	}

	/** A page of precedents down to a level, and what they can be narrowed to. */
	static Statement page(Question question, Level broadest, Weights weights, Paging paging) {
		Statement hits = listed(question, broadest)
			.with(name("exchange"), TEXT, LEVEL, score(question, weights).as(SCORE))
			.orderBy(order(question))
			.skip(parameter("skip", paging.skip()))
			.limit(parameter("limit", paging.limit()))
			.returning(collect(mapOf("id", EXCHANGE.property("id"), "level", LEVEL, "score", SCORE, "corroboration",
					EXCHANGE.property("corroboration"), "text", TEXT, "ewcKeys", EXCHANGE.property("ewcKeys"),
					"cpaKeys", EXCHANGE.property("cpaKeys"), "casKeys", EXCHANGE.property("casKeys"), "donorSectorKeys",
					EXCHANGE.property("donorSectorKeys")))
				.as("hits"))
			.build();
		return call(hits).call(ExchangeFacets.count(listed(question, broadest).with(name("exchange"))))
			.returning("hits", "facets")
			.build();
	}

	private static SortItem[] order(Question question) {
		SortItem best = SCORE.descending();
		SortItem newest = Cypher.coalesce(EXCHANGE.property("year"), literalOf(0)).descending();
		return question.byYear()
				? Stream.concat(Stream.of(newest, best), Stream.of(byStanding())).toArray(SortItem[]::new)
				: Stream.concat(Stream.of(best), Stream.of(byStanding())).toArray(SortItem[]::new);
	}

	private static SortItem[] byStanding() {
		return new SortItem[] { EXCHANGE.property("standing").descending(), EXCHANGE.property("sortKey").ascending() };
	}

	private static OrderableOngoingReadingAndWithWithWhere listed(Question question, Level broadest) {
		Condition suggested = question.hints()
			.stream()
			.map((hint) -> has(hint.code(), Level.CODE))
			.reduce(Condition::or)
			.orElseGet(Cypher::isFalse);
		return candidates(question)
			.where(LEVEL.lte(parameter("broadest", broadest.rank())).or(TEXT.gt(literalOf(0))).or(suggested));
	}

	private static OrderableOngoingReadingAndWithWithoutWhere candidates(Question question) {
		return call(anyDescription(question)).with(name("exchange"), Cypher.max(TEXT).as(TEXT))
			.where(ExchangeConditions.of(EXCHANGE, question.filter()))
			.with(name("exchange"), TEXT, level(question).as(LEVEL));
	}

	private static Statement anyDescription(Question question) {
		List<Statement> descriptions = new ArrayList<>();
		for (CodeDescription code : question.codes()) {
			descriptions.add(ofCode(code, code.broadestKey()));
		}
		for (Question.Hint hint : question.hints()) {
			descriptions.add(ofCode(hint.code(), hint.code().code().key()));
		}
		if (question.search() != null) {
			descriptions.add(texts(question).returning(name("exchange"), name("likeness").as(TEXT)).build());
		}
		return (descriptions.size() == 1) ? descriptions.getFirst() : Cypher.union(descriptions);
	}

	private static Statement ofCode(CodeDescription code, String key) {
		return match(pattern(code, key, code.name() + "Broadest")).returning(name("exchange"), literalOf(0.0).as(TEXT))
			.build();
	}

	/** Exchanges that have words of the question, and how alike they are, 0 to 1. */
	private static OrderableOngoingReadingAndWithWithoutWhere texts(Question question) {
		Expression index = literalOf("exchange_words");
		Expression words = parameter("words",
				"title:(%1$s) words:(%1$s)^%2$s".formatted(question.search(), OTHER_WORDS));
		SymbolicName relevance = name("relevance");
		SymbolicName best = name("best");
		SymbolicName raised = name("raised");
		Statement first = call("db.index.fulltext.queryNodes").withArgs(index, words, mapOf("limit", literalOf(1)))
			.yield("score")
			.returning(name("score").as(best))
			.build();
		Expression part = raised.divide(raised.add(literalOf(HALF_RELEVANT)));
		return call(first).call("db.index.fulltext.queryNodes")
			.withArgs(index, words, mapOf("limit", literalOf(MOST_TEXTS)))
			.yield("node", "score")
			.with(name("node").as("exchange"), name("score").as(relevance), best)
			.where(relevance.gte(best.multiply(literalOf(RELEVANT))))
			.with(name("exchange"),
					Cypher.caseExpression()
						.when(relevance.gte(best.multiply(literalOf(AS_RELEVANT))))
						.then(best)
						.elseDefault(relevance.divide(literalOf(AS_RELEVANT)))
						.as(raised))
			.with(name("exchange"), part.multiply(part).as("likeness"));
	}

	private static PatternElement pattern(Trait trait) {
		CodeDescription code = Objects.requireNonNull(trait.code());
		return pattern(code, Objects.requireNonNull(code.key(trait.level())), trait.id());
	}

	private static PatternElement pattern(CodeDescription code, String key, String parameter) {
		return (code.code().scheme() == Scheme.NACE) ? ExchangePatterns.fromSector(parameter, key)
				: ExchangePatterns.ofCode(code.code().scheme(), parameter, key);
	}

	private static Expression level(Question question) {
		Case expression = Cypher.caseExpression();
		for (Level level : Level.ofCodes()) {
			expression = expression
				.when(question.codes()
					.stream()
					.map((code) -> has(code, level))
					.reduce(Condition::or)
					.orElseGet(Cypher::isFalse))
				.then(literalOf(level.rank()));
		}
		return ((CaseEnding) expression).elseDefault(literalOf(Level.TEXT.rank()));
	}

	/**
	 * What a precedent has in common with the question, as a share of what the question
	 * says, times its donor's sector and its standing.
	 */
	private static Expression score(Question question, Weights weights) {
		List<Trait> traits = Trait.of(question);
		Expression sum = traits.stream()
			.filter(Trait::ranks)
			.map((trait) -> (Expression) likeness(trait)
				.multiply(parameter("weight" + trait.id(), weights.share(trait, traits))))
			.reduce(Expression::add)
			.orElseThrow();
		Expression score = question.donorSectors().isEmpty() ? sum : sum.multiply(sameSector(question.donorSectors()));
		return Cypher.round(score.multiply(EXCHANGE.property("standing")), literalOf(4));
	}

	private static Expression likeness(Trait trait) {
		if (trait.code() == null) {
			return name(trait.id());
		}
		return Cypher.caseExpression()
			.when(has(trait.code(), trait.level()))
			.then(literalOf(1.0))
			.elseDefault(literalOf(0.0));
	}

	/**
	 * 1 for a donor in the same class, a little less the further apart the sectors are.
	 */
	private static Expression sameSector(List<Code> sectors) {
		double most = 1 + SAME_SECTOR.getOrDefault(sectors.getFirst().level(), 0.0);
		Case expression = Cypher.caseExpression();
		for (Code sector : sectors) {
			expression = expression
				.when(parameter("donor" + sector.level(), sector.key()).in(EXCHANGE.property("donorSectorKeys")))
				.then(literalOf((1 + SAME_SECTOR.getOrDefault(sector.level(), 0.0)) / most));
		}
		return ((CaseEnding) expression).elseDefault(literalOf(1 / most));
	}

	private static Condition has(CodeDescription code, Level level) {
		String key = code.key(level);
		return (key == null) ? Cypher.isFalse()
				: parameter(code.name() + level.name(), key).in(EXCHANGE.property(code.property()));
	}

}
