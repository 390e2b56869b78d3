package org.symbiograph.graph;

import java.util.ArrayList;
import java.util.List;

import org.neo4j.driver.summary.Plan;

/** The steps of a plan that a statement of ours must not need. */
public final class ExpensiveSteps {

	private ExpensiveSteps() {
	}

	/**
	 * The operators that read every node, materialise everything in between, or, when the
	 * question names a key, read every node of a label.
	 */
	public static List<String> of(Plan plan, boolean keyed) {
		List<String> steps = new ArrayList<>();
		collect(plan, keyed, steps);
		return steps;
	}

	private static void collect(Plan plan, boolean keyed, List<String> steps) {
		String operator = plan.operatorType().replaceFirst("@.*$", "");
		if (operator.equals("Eager") || operator.contains("AllNodesScan")
				|| (keyed && operator.contains("LabelScan"))) {
			steps.add(operator + " " + plan.arguments().get("Details"));
		}
		plan.children().forEach((child) -> collect(child, keyed, steps));
	}

}
