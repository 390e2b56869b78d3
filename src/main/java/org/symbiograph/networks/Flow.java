package org.symbiograph.networks;

import java.util.Arrays;
import java.util.List;

/** What kind of thing a link moves. */
enum Flow {

	/** A residue put to use. */
	BY_PRODUCT("by-product"),
	/** Energy or water, or what serves many, such as steam from a common plant. */
	UTILITY("utility"),
	/** What a company makes to sell. */
	PRODUCT("product");

	private final String id;

	Flow(String id) {
		this.id = id;
	}

	String id() {
		return this.id;
	}

	static List<String> ids() {
		return Arrays.stream(values()).map(Flow::id).toList();
	}

}
