package org.symbiograph.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.symbiograph.web.Addresses;

/**
 * Things as JSON-LD: with the words of schema.org where it has them, and else with our
 * own, which {@code docs/exports.md} explains.
 */
final class LinkedData {

	private static final Map<String, String> CONTEXT = new TreeMap<>(
			Map.of("@vocab", "urn:symbiograph:terms:", "schema", "https://schema.org/"));

	private final Map<String, Object> properties = new LinkedHashMap<>();

	private LinkedData() {
	}

	/** A thing that has an address here. */
	static LinkedData of(String href, String... types) {
		return at(Addresses.inFull(href), types);
	}

	/** A thing that has a whole address. */
	static LinkedData at(String address, String... types) {
		return new LinkedData().with("@id", address).with("@type", List.of(types));
	}

	/** A thing that is only described within another. */
	static LinkedData within(String type) {
		return new LinkedData().with("@type", type);
	}

	/** With a property, unless it has no value. */
	LinkedData with(String name, @Nullable Object value) {
		if (value != null && !List.of().equals(value)) {
			this.properties.put(name, value);
		}
		return this;
	}

	LinkedData with(String name, LinkedData value) {
		return with(name, value.properties);
	}

	LinkedData withAll(String name, List<LinkedData> values) {
		return with(name, values.stream().map((value) -> value.properties).toList());
	}

	/** With a property that leads to another thing. */
	LinkedData withLink(String name, @Nullable String address) {
		return (address == null) ? this : with(name, Map.of("@id", address));
	}

	/** A part of a document. */
	Map<String, Object> toMap() {
		return this.properties;
	}

	/** A document of its own. */
	Map<String, Object> toDocument() {
		Map<String, Object> document = new LinkedHashMap<>(Map.of("@context", CONTEXT));
		document.putAll(this.properties);
		return document;
	}

}
