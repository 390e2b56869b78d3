package org.symbiograph.networks.companies;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.symbiograph.web.InvalidRequest;
import org.symbiograph.web.Nearest;

/** Understands which part of a company's network a request asks for. */
final class ScopeReader {

	private static final double USUAL_RADIUS = 25;

	private static final double LARGEST_RADIUS = 500;

	private static final int USUAL_LIMIT = 25;

	/** How many rows of each kind can be listed. */
	static final int LARGEST_LIMIT = 200;

	private ScopeReader() {
	}

	static Scope read(@Nullable Collection<String> via, @Nullable Double radiusKm, @Nullable Integer limit) {
		double radius = (radiusKm != null) ? radiusKm : USUAL_RADIUS;
		if (!(radius > 0 && radius <= LARGEST_RADIUS)) {
			throw new InvalidRequest("radiusKm",
					"is a distance above 0 and up to %.0f kilometres".formatted(LARGEST_RADIUS),
					String.valueOf(radiusKm));
		}
		int rows = (limit != null) ? limit : USUAL_LIMIT;
		if (rows < 1 || rows > LARGEST_LIMIT) {
			throw new InvalidRequest("limit", "is a number from 1 to %d".formatted(LARGEST_LIMIT),
					String.valueOf(limit));
		}
		return new Scope(ties((via != null) ? via : List.of()), radius, rows);
	}

	/** The parts of a list that is written with commas. */
	static List<String> split(@Nullable String text) {
		return (text == null) ? List.of()
				: Arrays.stream(text.split(",", -1)).map(String::strip).filter((part) -> !part.isEmpty()).toList();
	}

	/** All ties unless some are named; a region is a wide park. */
	private static Set<TieKind> ties(Collection<String> via) {
		if (via.isEmpty()) {
			return EnumSet.allOf(TieKind.class);
		}
		Set<TieKind> ties = EnumSet.noneOf(TieKind.class);
		for (String name : via) {
			String id = Nearest.choose("via", name, TieKind.ids());
			ties.add(TieKind.of(id));
		}
		if (ties.contains(TieKind.PARK)) {
			ties.add(TieKind.REGION);
		}
		return ties;
	}

}
