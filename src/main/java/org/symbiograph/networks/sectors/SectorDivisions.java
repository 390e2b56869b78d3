package org.symbiograph.networks.sectors;

import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.StatementBuilder.OrderableOngoingReadingAndWithWithoutWhere;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.symbiograph.library.ExchangeFilter;
import org.symbiograph.library.ExchangeSelection;

import static org.neo4j.cypherdsl.core.Cypher.caseExpression;
import static org.neo4j.cypherdsl.core.Cypher.left;
import static org.neo4j.cypherdsl.core.Cypher.literalOf;
import static org.neo4j.cypherdsl.core.Cypher.name;
import static org.neo4j.cypherdsl.core.Cypher.size;
import static org.neo4j.cypherdsl.core.Cypher.valueAt;
import static org.symbiograph.library.ExchangePatterns.EXCHANGE;

/**
 * The NACE divisions between which an exchange counts: once, between the first code of
 * its donor and the first of its receiver. So the published counts between sectors treat
 * the few parties with several (Jato-Espino and Ruiz-Puente 2020).
 */
final class SectorDivisions {

	static final SymbolicName FROM = name("from");

	static final SymbolicName TO = name("to");

	/** The rule in words, for those who read the numbers. */
	static final String DEFINITION = "An exchange counts once: from the NACE Rev. 2 division of its donor's first code to "
			+ "that of its receiver's first, the first of several being the lowest. Exchanges without a division on "
			+ "either side are left out and counted in withoutSector.";

	private SectorDivisions() {
	}

	/** Exchanges that pass a filter, with the divisions that give and take, or null. */
	static OrderableOngoingReadingAndWithWithoutWhere of(ExchangeFilter filter) {
		return ExchangeSelection.of(filter)
			.with(name("exchange"), first("donorSectors").as(FROM), first("receiverSectors").as(TO));
	}

	/**
	 * The division of the first of the sectors that a property lists in ascending order.
	 */
	static Expression first(String property) {
		Expression key = valueAt(EXCHANGE.property(property), 0);
		// one letter is a section, which has many divisions
		return caseExpression().when(size(key).gt(literalOf(1))).then(left(key, literalOf(2)));
	}

}
