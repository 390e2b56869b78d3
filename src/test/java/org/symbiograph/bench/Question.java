package org.symbiograph.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

import tools.jackson.databind.JsonNode;

/**
 * A question that both databases are asked, about many codes.
 *
 * @param name what is asked
 * @param target the most that the graph may take, as a multiple of what the tables take
 * @param codes the codes it is asked about, as often as they are to come
 * @param address where the service answers it for a code
 * @param told what the service's answer says
 * @param tables the same asked of the tables
 */
record Question(String name, double target, List<String> codes, Function<String, String> address,
		Function<JsonNode, Answer> told, Tables tables) {

	/** The side of the relational database. */
	interface Tables {

		/** Asks and reads all that is answered; this is what is timed. */
		Object ask(Connection connection, String code) throws SQLException;

		/** The same in the words of the service. */
		Answer answer(Connection connection, String code) throws SQLException;

	}

}
