package org.symbiograph.networks.companies;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What connects two companies, the closest tie first (supply chain, park, association,
 * sector and neighbourhood of the organization network analysis of the MAESTRI toolkit).
 */
enum TieKind {

	/** One gives to the other, or both belong to one supply chain. */
	SUPPLY_CHAIN(1.0),

	/** Both are at one site, in one port, park or town. */
	PARK(0.95),

	/** Both are near a point, within some kilometres. */
	NEIGHBOURS(0.9),

	/** Both belong to one network of a wider area. */
	REGION(0.85),

	/** Both belong to one programme or association. */
	ASSOCIATION(0.85),

	/** Both are in one NACE class, group or division, anywhere. */
	SECTOR(0.4);

	/** How much one in the same country counts more; assigned. */
	private static final double SAME_COUNTRY = 0.3;

	/** How much a row counts whose companies are connected so, 0 to 1; assigned. */
	private final double nearness;

	TieKind(double nearness) {
		this.nearness = nearness;
	}

	/** How much a company counts that is tied so, 0 to 1. */
	double nearness(boolean sameCountry) {
		return (this == SECTOR && sameCountry) ? this.nearness + SAME_COUNTRY : this.nearness;
	}

	/** Whether heat or water can pass between companies that are tied so. */
	boolean isLocal() {
		return this == SUPPLY_CHAIN || this == PARK || this == NEIGHBOURS;
	}

	@JsonValue
	String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The tie that a request or a network of this kind names. */
	static TieKind of(String id) {
		return Arrays.stream(values()).filter((kind) -> kind.id().equals(id)).findFirst().orElseThrow();
	}

	static List<String> ids() {
		return Arrays.stream(values()).map(TieKind::id).toList();
	}

}
