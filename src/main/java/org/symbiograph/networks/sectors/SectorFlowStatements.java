package org.symbiograph.networks.sectors;

import java.util.List;

import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder.OrderableOngoingReadingAndWithWithWhere;
import org.neo4j.cypherdsl.core.SymbolicName;

import static org.neo4j.cypherdsl.core.Cypher.anyNode;
import static org.neo4j.cypherdsl.core.Cypher.asterisk;
import static org.neo4j.cypherdsl.core.Cypher.call;
import static org.neo4j.cypherdsl.core.Cypher.caseExpression;
import static org.neo4j.cypherdsl.core.Cypher.collect;
import static org.neo4j.cypherdsl.core.Cypher.count;
import static org.neo4j.cypherdsl.core.Cypher.countDistinct;
import static org.neo4j.cypherdsl.core.Cypher.listOf;
import static org.neo4j.cypherdsl.core.Cypher.literalOf;
import static org.neo4j.cypherdsl.core.Cypher.mapOf;
import static org.neo4j.cypherdsl.core.Cypher.min;
import static org.neo4j.cypherdsl.core.Cypher.name;
import static org.neo4j.cypherdsl.core.Cypher.parameter;
import static org.neo4j.cypherdsl.core.Cypher.property;
import static org.neo4j.cypherdsl.core.Cypher.subListUntil;
import static org.neo4j.cypherdsl.core.Cypher.sum;
import static org.neo4j.cypherdsl.core.Cypher.toLower;
import static org.neo4j.cypherdsl.core.Cypher.valueAt;
import static org.symbiograph.library.ExchangePatterns.EXCHANGE;
import static org.symbiograph.networks.sectors.SectorDivisions.FROM;
import static org.symbiograph.networks.sectors.SectorDivisions.TO;

/**
 * The statements that count exchanges between divisions; they add up in the graph,
 * because there are far fewer pairs than exchanges.
 */
final class SectorFlowStatements {

	private static final int STREAMS = 3;

	private static final int EXAMPLES = 5;

	private static final SymbolicName PAIR = name("pair");

	private SectorFlowStatements() {
	}

	/** The pairs of divisions, those with a side missing too, and their exchanges. */
	static Statement pairs(SectorQuestion question) {
		return selection(question)
			.returning(FROM, TO, count(asterisk()).as("exchanges"),
					countDistinct(EXCHANGE.property("place")).as("places"), countKind("material"), countKind("energy"),
					countKind("water"))
			.build();
	}

	/** What is given most often between some pairs, and the exchanges best documented. */
	static Statement details(SectorQuestion question, List<String> pairs) {
		return call(streams(question, pairs)).call(examples(question, pairs)).returning("streams", "examples").build();
	}

	/** How many named companies give or take in each division. */
	static Statement companies(SectorQuestion question) {
		SymbolicName party = name("party");
		SymbolicName division = name("division");
		SymbolicName company = name("company");
		Node donor = anyNode("donor");
		Node receiver = anyNode("receiver");
		return selection(question).match(EXCHANGE.relationshipTo(donor, "FROM"))
			.match(EXCHANGE.relationshipTo(receiver, "TO"))
			.unwind(listOf(listOf(FROM, name("donor")), listOf(TO, name("receiver"))))
			.as(party)
			.with(valueAt(party, 0).as(division), valueAt(party, 1).as(company))
			.where(division.isNotNull().and(property(company, "anonymous").eq(literalOf(false))))
			.returning(division, countDistinct(company).as("companies"))
			.build();
	}

	private static Statement streams(SectorQuestion question, List<String> pairs) {
		Node stream = anyNode("given");
		SymbolicName words = name("words");
		return ofPairs(question, pairs).match(EXCHANGE.relationshipTo(stream, "OF"))
			.with(FROM.concat(TO).as(PAIR), toLower(stream.property("name")).as(words),
					min(stream.property("name")).as("stream"), count(asterisk()).as("exchanges"))
			.orderBy(name("exchanges").descending(), words.ascending())
			.with(PAIR, subListUntil(collect(name("stream")), STREAMS).as("values"))
			.returning(collect(mapOf("pair", PAIR, "values", name("values"))).as("streams"))
			.build();
	}

	private static Statement examples(SectorQuestion question, List<String> pairs) {
		return ofPairs(question, pairs).with(name("exchange"), FROM.concat(TO).as(PAIR))
			.orderBy(EXCHANGE.property("standing").descending(), EXCHANGE.property("sortKey").ascending())
			.with(PAIR, subListUntil(collect(EXCHANGE.property("id")), EXAMPLES).as("values"))
			.returning(collect(mapOf("pair", PAIR, "values", name("values"))).as("examples"))
			.build();
	}

	private static OrderableOngoingReadingAndWithWithWhere ofPairs(SectorQuestion question, List<String> pairs) {
		return SectorDivisions.of(question.filter()).where(FROM.concat(TO).in((Expression) parameter("pairs", pairs)));
	}

	private static OrderableOngoingReadingAndWithWithWhere selection(SectorQuestion question) {
		return SectorDivisions.of(question.filter())
			.where(among(FROM, "fromDivisions", question.from()).and(among(TO, "toDivisions", question.to())));
	}

	private static Condition among(SymbolicName side, String name, List<String> divisions) {
		return divisions.isEmpty() ? Cypher.noCondition() : side.in((Expression) parameter(name, divisions));
	}

	private static Expression countKind(String kind) {
		return sum(caseExpression().when(EXCHANGE.property("kind").eq(literalOf(kind)))
			.then(literalOf(1))
			.elseDefault(literalOf(0))).as(kind);
	}

}
