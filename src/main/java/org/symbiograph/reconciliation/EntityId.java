package org.symbiograph.reconciliation;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.apache.commons.lang3.StringUtils;
import org.symbiograph.codes.Code;

/**
 * What identifies an entity to clients: what our tables take in its column, with the type
 * before it only where another type writes its ids in the same way
 * (docs/decisions/021-reconciliation.md).
 *
 * @param type what it is
 * @param local what our tables take: the official spelling of a code, or the id of a
 * company
 */
record EntityId(EntityType type, String local) {

	private static final String SEPARATOR = ":";

	private static final Map<EntityType, Pattern> SHAPES = Map.of(EntityType.EWC,
			Pattern.compile("\\d\\d \\d\\d( \\d\\d\\*?)?"), EntityType.CAS, Pattern.compile("\\d{2,7}-\\d\\d-\\d"),
			EntityType.TREATMENT, Pattern.compile("[RD]\\d{1,2}"), EntityType.NACE,
			Pattern.compile("[A-U]|\\d\\d(\\.\\d{1,2})?"), EntityType.CPA,
			Pattern.compile("\\d\\d\\.\\d\\d\\.\\d{1,2}"));

	static EntityId of(Code code) {
		return new EntityId(EntityType.of(code.scheme()), code.code());
	}

	/** Reads an id as {@link #text()} writes it. */
	static EntityId parse(String text) {
		Optional<EntityType> named = text.contains(SEPARATOR)
				? EntityType.of(StringUtils.substringBefore(text, SEPARATOR)) : Optional.empty();
		return named.map((type) -> new EntityId(type, StringUtils.substringAfter(text, SEPARATOR)))
			.orElseGet(() -> new EntityId(typeOf(text), text));
	}

	private static EntityType typeOf(String local) {
		return SHAPES.entrySet()
			.stream()
			.filter((shape) -> shape.getValue().matcher(local).matches())
			.map(Map.Entry::getKey)
			.findFirst()
			.orElse(EntityType.COMPANY);
	}

	String text() {
		return (typeOf(this.local) == this.type) ? this.local : this.type.id() + SEPARATOR + this.local;
	}

}
