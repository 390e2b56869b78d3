package org.symbiograph.reconciliation;

import java.util.List;

import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * What one cell may mean.
 *
 * @param text the cell, empty if there are only conditions
 * @param types what it is said to be; empty if nothing is said
 * @param conditions what other cells of its row say
 * @param limit how many candidates at most
 */
record Query(String text, List<EntityType> types, List<Condition> conditions, int limit) {

	/** Whether the cell may mean something of that type. */
	boolean asksFor(EntityType type) {
		return this.types.isEmpty() || this.types.contains(type);
	}

	/** Whether entities of that type are searched by words. */
	boolean searches(EntityType type) {
		return this.types.isEmpty() ? EntityType.USUAL.contains(type) : this.types.contains(type);
	}

	/** The first value that is told of a property. */
	@Nullable String told(Property property) {
		return this.conditions.stream()
			.filter((condition) -> condition.property() == property)
			.flatMap((condition) -> condition.values().stream())
			.filter(StringUtils::isNotBlank)
			.findFirst()
			.orElse(null);
	}

	/** What another cell says of a property. */
	record Condition(Property property, List<String> values) {

	}

}
