package org.symbiograph.networks.sectors;

import org.jspecify.annotations.Nullable;

/**
 * How many exchanges go from one NACE division to another.
 *
 * @param from key of the division that gives, null where there is none
 * @param to key of the division that takes, null where there is none
 * @param exchanges number of exchanges
 * @param places number of places at which they are reported
 * @param material how many of them are flows of material
 * @param energy how many of energy
 * @param water how many of water
 */
record SectorPair(@Nullable String from, @Nullable String to, long exchanges, long places, long material, long energy,
		long water) {

	boolean isComplete() {
		return this.from != null && this.to != null;
	}

	boolean isWithin() {
		return this.from != null && this.from.equals(this.to);
	}

	/** Both keys, one after the other. */
	String key() {
		return this.from + this.to;
	}

}
