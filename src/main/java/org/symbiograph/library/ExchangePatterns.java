package org.symbiograph.library;

import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.cypherdsl.core.RelationshipChain;
import org.symbiograph.codes.Scheme;

import static org.neo4j.cypherdsl.core.Cypher.node;
import static org.neo4j.cypherdsl.core.Cypher.parameter;

/** The ways that lead from an index to exchanges. */
public final class ExchangePatterns {

	/** The exchange at the end of each way. */
	public static final Node EXCHANGE = node("Exchange").named("exchange");

	private static final int DEEPEST_HIERARCHY = 5;

	private ExchangePatterns() {
	}

	/** From a code to the exchanges of the streams that bear it or a narrower one. */
	public static RelationshipChain ofCode(Scheme scheme, String parameter, String key) {
		return codes(scheme, parameter, key).relationshipFrom(node("Stream"), "CLASSIFIED_AS")
			.relationshipFrom(EXCHANGE, "OF");
	}

	/** From a sector to the exchanges whose donor is active in it. */
	public static RelationshipChain fromSector(String parameter, String key) {
		return companiesOf(parameter, key, node("Company")).relationshipFrom(EXCHANGE, "FROM");
	}

	/** From a sector to the exchanges whose receiver is active in it. */
	static RelationshipChain toSector(String parameter, String key) {
		return companiesOf(parameter, key, node("Company")).relationshipFrom(EXCHANGE, "TO");
	}

	/** From a sector to the companies that are active in it or in a narrower one. */
	static RelationshipChain companiesOf(String parameter, String key, Node company) {
		return codes(Scheme.NACE, parameter, key).relationshipFrom(company, "ACTIVE_IN");
	}

	private static Relationship codes(Scheme scheme, String parameter, String key) {
		return node(scheme.label()).withProperties("key", parameter(parameter, key))
			.relationshipFrom(node(scheme.label()), "BROADER")
			.length(0, DEEPEST_HIERARCHY);
	}

}
