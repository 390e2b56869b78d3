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
 * @param target the most that the graph may take, as a multiple of what the tables take;
 * not a number where none is set
 * @param codes the codes or companies it is asked about, as often as they are to come
 * @param address where the service answers it for a code; with a # and a name where the
 * service answers it only as a part of the whole
 * @param told what the service's answer says
 * @param tables the same asked of the tables
 */
record Question(String name, double target, List<String> codes, Function<String, String> address,
		Function<JsonNode, Answer> told, Tables tables) {

	/** Whether it is only a part of what the service answers. */
	boolean isPart() {
		return this.address.apply("").contains("#");
	}

	/** The side of the relational database. */
	interface Tables {

		/** Asks and reads all that is answered; this is what is timed. */
		Object ask(Connection connection, String code) throws SQLException;

		/** The same in the words of the service. */
		Answer answer(Connection connection, String code) throws SQLException;

	}

}
