package org.symbiograph.bench;

import java.util.List;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Value;
import org.neo4j.driver.summary.ProfiledPlan;

/**
 * What the steps of statements cost, to see where the time goes.
 *
 * @param driver the driver
 */
record Plans(Driver driver) {

	private static final int TIMES = 20;

	/**
	 * The statements, each with its plan, and the rows and database hits of every step.
	 */
	String profile(List<Query> statements) {
		StringBuilder text = new StringBuilder();
		SessionConfig reading = SessionConfig.builder()
			.withDatabase("neo4j")
			.withDefaultAccessMode(AccessMode.READ)
			.build();
		try (Session session = this.driver.session(reading)) {
			for (Query statement : statements) {
				text.append(statement.text()).append('\n').append(statement.parameters());
				text.append("\n\nmedian of %d: %.2f ms%n".formatted(TIMES, milliseconds(session, statement)));
				Result answer = session.run("PROFILE " + statement.text(), statement.parameters());
				// what is not read is not in the plan
				answer.list();
				append(text, answer.consume().profile(), 0);
				text.append('\n');
			}
		}
		return text.toString();
	}

	private static double milliseconds(Session session, Query statement) {
		Sample sample = new Sample();
		for (int time = 0; time < TIMES; time++) {
			long start = System.nanoTime();
			session.run(statement).list();
			sample.add((System.nanoTime() - start) / 1e6);
		}
		return sample.median();
	}

	private static void append(StringBuilder text, ProfiledPlan step, int depth) {
		Value details = step.arguments().get("Details");
		text.append("%,10d hits %,9d rows  %s%s  %s%n".formatted(step.dbHits(), step.records(), "| ".repeat(depth),
				step.operatorType(), (details != null) ? details.asObject() : ""));
		for (ProfiledPlan child : step.children()) {
			append(text, child, depth + ((step.children().size() > 1) ? 1 : 0));
		}
	}

}
