package org.symbiograph.networks.sectors;

import java.util.Locale;

/** Whether a sector gives or takes. */
enum SectorSide {

	GIVES("FROM", "donorSectorKeys", "receiverSectorKeys", "receiverSectors"),
	TAKES("TO", "receiverSectorKeys", "donorSectorKeys", "donorSectors");

	private final String party;

	private final String ownKeys;

	private final String otherKeys;

	private final String otherSectors;

	SectorSide(String party, String ownKeys, String otherKeys, String otherSectors) {
		this.party = party;
		this.ownKeys = ownKeys;
		this.otherKeys = otherKeys;
		this.otherSectors = otherSectors;
	}

	/** The word for it in a table. */
	String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The relationship from an exchange to the sector's company. */
	String party() {
		return this.party;
	}

	/** The property of an exchange with the sectors of that company, and those above. */
	String ownKeys() {
		return this.ownKeys;
	}

	/** The property with the sectors of the other company, and those above. */
	String otherKeys() {
		return this.otherKeys;
	}

	/** The property with the sectors of the other company alone, in ascending order. */
	String otherSectors() {
		return this.otherSectors;
	}

}
