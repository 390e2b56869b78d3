package org.symbiograph.precedents;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** How closely something matches, the closest first. */
enum Level {

	/** The same code: six digits of the List of Waste, a CPA category, a NACE class. */
	CODE(0, 1.0),

	/** The same sub-chapter of the List of Waste, CPA class or NACE group. */
	GROUP(1, 0.6),

	/** The same chapter of the List of Waste, CPA or NACE division. */
	CHAPTER(2, 0.3),

	/** Words in common. */
	TEXT(3, 0.0),

	/** Nothing in common. */
	NONE(4, 0.0);

	private final int rank;

	private final double closeness;

	Level(int rank, double closeness) {
		this.rank = rank;
		this.closeness = closeness;
	}

	static Level ofRank(int rank) {
		return Arrays.stream(values()).filter((level) -> level.rank == rank).findFirst().orElseThrow();
	}

	/** The levels at which codes are compared, the closest first. */
	static List<Level> ofCodes() {
		return List.of(CODE, GROUP, CHAPTER);
	}

	/** Its place in the order, 0 being the closest. */
	int rank() {
		return this.rank;
	}

	@JsonValue
	String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** What a match of this level counts in the score, 0 to 1. */
	double closeness() {
		return this.closeness;
	}

}
