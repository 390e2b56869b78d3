package org.symbiograph.networks.sectors;

import java.util.List;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.symbiograph.codes.Scheme;
import org.symbiograph.library.ExchangeFilter;
import org.symbiograph.library.ExchangeSelection;

import static org.neo4j.cypherdsl.core.Cypher.anyNode;
import static org.neo4j.cypherdsl.core.Cypher.asterisk;
import static org.neo4j.cypherdsl.core.Cypher.call;
import static org.neo4j.cypherdsl.core.Cypher.caseExpression;
import static org.neo4j.cypherdsl.core.Cypher.collect;
import static org.neo4j.cypherdsl.core.Cypher.count;
import static org.neo4j.cypherdsl.core.Cypher.listBasedOn;
import static org.neo4j.cypherdsl.core.Cypher.listOf;
import static org.neo4j.cypherdsl.core.Cypher.listWith;
import static org.neo4j.cypherdsl.core.Cypher.literalOf;
import static org.neo4j.cypherdsl.core.Cypher.mapOf;
import static org.neo4j.cypherdsl.core.Cypher.name;
import static org.neo4j.cypherdsl.core.Cypher.node;
import static org.neo4j.cypherdsl.core.Cypher.parameter;
import static org.neo4j.cypherdsl.core.Cypher.property;
import static org.neo4j.cypherdsl.core.Cypher.size;
import static org.neo4j.cypherdsl.core.Cypher.subListUntil;
import static org.neo4j.cypherdsl.core.Cypher.sum;
import static org.neo4j.cypherdsl.core.Cypher.valueAt;
import static org.symbiograph.library.ExchangePatterns.EXCHANGE;

/** The statements that tell what a sector of any level gives and takes. */
final class SectorProfileStatements {

	private static final int EXAMPLES = 5;

	private static final SymbolicName OTHER = name("other");

	private static final SymbolicName KEY = name("key");

	private static final SymbolicName EXCHANGES = name("exchanges");

	private SectorProfileStatements() {
	}

	/**
	 * One side of a sector: its streams, the other parties, and the narrower sectors.
	 * @param side which side
	 * @param filter the exchanges of the sector on that side
	 * @param sector key of the sector
	 * @param narrower keys of the sectors right below it
	 */
	static Statement side(SectorSide side, ExchangeFilter filter, String sector, List<String> narrower) {
		return call(streams(side, filter)).call(others(side, filter, sector))
			.call(narrower(side, filter, narrower))
			.returning("streams", "others", "narrower")
			.build();
	}

	private static Statement streams(SectorSide side, ExchangeFilter filter) {
		SymbolicName code = name("code");
		Expression best = mapOf("id", EXCHANGE.property("id"), "standing", EXCHANGE.property("standing"));
		return ExchangeSelection.of(filter)
			.orderBy(EXCHANGE.property("standing").descending(), EXCHANGE.property("sortKey").ascending())
			.unwind(codes())
			.as(code)
			.with(code, SectorDivisions.first(side.otherSectors()).as(OTHER), count(asterisk()).as(EXCHANGES),
					subListUntil(collect(best), EXAMPLES).as("best"))
			.returning(collect(mapOf("scheme", valueAt(code, 0), "key", valueAt(code, 1), "other", OTHER, "exchanges",
					EXCHANGES, "best", name("best")))
				.as("streams"))
			.build();
	}

	/** The codes of a stream as pairs of scheme and key; without any, its name. */
	private static Expression codes() {
		Expression entries = listWith(KEY).in(EXCHANGE.property("ewcKeys"))
			.where(size(KEY).eq(literalOf(6)))
			.returning(listOf(literalOf("ewc"), KEY));
		Node product = node(Scheme.CPA.label()).named("product");
		Expression products = listBasedOn(
				EXCHANGE.relationshipTo(anyNode(), "OF").relationshipTo(product, "CLASSIFIED_AS"))
			.returning(listOf(literalOf("cpa"), product.property("key")));
		Node stream = anyNode("given");
		Expression names = listBasedOn(EXCHANGE.relationshipTo(stream, "OF"))
			.returning(listOf(literalOf("name"), stream.property("name")));
		return caseExpression().when(size(entries).gt(literalOf(0)))
			.then(entries)
			.when(size(EXCHANGE.property("cpaKeys")).gt(literalOf(0)))
			.then(products)
			.elseDefault(names);
	}

	private static Statement others(SectorSide side, ExchangeFilter filter, String sector) {
		SymbolicName inside = name("inside");
		return ExchangeSelection.of(filter)
			.with(SectorDivisions.first(side.otherSectors()).as(OTHER),
					parameter("sector", sector).in(EXCHANGE.property(side.otherKeys())).as(inside),
					count(asterisk()).as(EXCHANGES))
			.returning(collect(mapOf("division", OTHER, "inside", inside, "exchanges", EXCHANGES)).as("others"))
			.build();
	}

	private static Statement narrower(SectorSide side, ExchangeFilter filter, List<String> keys) {
		return ExchangeSelection.of(filter)
			.unwind(EXCHANGE.property(side.ownKeys()))
			.as(KEY)
			.with(KEY)
			.where(KEY.in((Expression) parameter("narrower", keys)))
			.with(KEY, count(asterisk()).as(EXCHANGES))
			.returning(collect(mapOf("key", KEY, "exchanges", EXCHANGES)).as("narrower"))
			.build();
	}

	/**
	 * The named companies that give or take, those with most exchanges first.
	 * @param gives the exchanges in which the sector gives
	 * @param takes the exchanges in which it takes
	 * @param limit how many companies are told by name
	 */
	static Statement companies(ExchangeFilter gives, ExchangeFilter takes, int limit) {
		SymbolicName company = name("company");
		SymbolicName listed = name("listed");
		Expression entry = mapOf("id", property(company, "id"), "name", property(company, "name"), "gives",
				name("gives"), "takes", name("takes"));
		return call(Cypher.unionAll(companies(SectorSide.GIVES, gives, 1, 0), companies(SectorSide.TAKES, takes, 0, 1)))
			.with(company, sum(name("given")).as("gives"), sum(name("taken")).as("takes"))
			.orderBy(name("gives").add(name("takes")).descending(), property(company, "name").ascending(),
					property(company, "id").ascending())
			.with(collect(entry).as(listed))
			.returning(size(listed).as("total"), subListUntil(listed, limit).as("items"))
			.build();
	}

	private static Statement companies(SectorSide side, ExchangeFilter filter, int given, int taken) {
		Node company = anyNode("company");
		return ExchangeSelection.of(filter)
			.match(EXCHANGE.relationshipTo(company, side.party()))
			.where(company.property("anonymous").eq(literalOf(false)))
			.returning(name("company"), literalOf(given).as("given"), literalOf(taken).as("taken"))
			.build();
	}

}
