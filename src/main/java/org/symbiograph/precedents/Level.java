package org.symbiograph.precedents;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** How closely something matches, the closest first. */
public enum Level {

	/** The same code: six digits of the List of Waste, a CPA category, a NACE class. */
	CODE(0),

	/** The same sub-chapter of the List of Waste, CPA class or NACE group. */
	GROUP(1),

	/** The same chapter of the List of Waste, CPA or NACE division. */
	CHAPTER(2),

	/** Words in common. */
	TEXT(3),

	/** Nothing in common. */
	NONE(4);

	private final int rank;

	Level(int rank) {
		this.rank = rank;
	}

	static Level ofRank(int rank) {
		return Arrays.stream(values()).filter((level) -> level.rank == rank).findFirst().orElseThrow();
	}

	/** The levels at which codes are compared, the closest first. */
	public static List<Level> ofCodes() {
		return List.of(CODE, GROUP, CHAPTER);
	}

	/** Its place in the order, 0 being the closest. */
	int rank() {
		return this.rank;
	}

	@JsonValue
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

}
