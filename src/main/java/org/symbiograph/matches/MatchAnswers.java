package org.symbiograph.matches;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.symbiograph.library.ExchangeFilters;
import org.symbiograph.matches.Matcher.Matched;
import org.symbiograph.matches.Matches.Match;
import org.symbiograph.web.CurrentRelease;
import org.symbiograph.web.InvalidRequest;

import org.springframework.stereotype.Component;

/** Answers which company could give what to whom. */
@Component
class MatchAnswers {

	/** Nobody reads more, and each comes with its precedents. */
	private static final int LISTED = 2_000;

	private final WorkshopReader workshops;

	private final ExchangeFilters filters;

	private final Matcher matcher;

	private final MatchReasons reasons;

	private final CurrentRelease release;

	MatchAnswers(WorkshopReader workshops, ExchangeFilters filters, Matcher matcher, MatchReasons reasons,
			CurrentRelease release) {
		this.workshops = workshops;
		this.filters = filters;
		this.matcher = matcher;
		this.reasons = reasons;
		this.release = release;
	}

	Matches answer(Workshop workshop) {
		Double threshold = checked(workshop.threshold());
		Candidates candidates = this.workshops.read(workshop);
		Matched matched = this.matcher.match(candidates, this.filters.atPlaceOf(workshop.excludeCaseStudy()));
		double least = (threshold != null) ? threshold : Math.exp(matched.threshold());
		return new Matches(this.release.findId().orElse(""), candidates.size(), rounded(least),
				items(candidates, matched, least));
	}

	private static @Nullable Double checked(@Nullable Double threshold) {
		if (threshold != null && !(threshold >= 0 && threshold <= 1)) {
			throw new InvalidRequest("threshold", "is a score from 0 to 1", threshold.toString());
		}
		return threshold;
	}

	private List<Match> items(Candidates candidates, Matched matched, double least) {
		Map<Give, Neighbours> near = new HashMap<>();
		Map<Want, Demand> demands = new HashMap<>();
		return ranked(matched.scores()).stream().limit(LISTED).map((pair) -> {
			Give give = candidates.gives().get(pair.give());
			Want want = candidates.wants().get(pair.want());
			return new Match(give.company(), give.stream(), want.company(), want.use(), rounded(pair.score()),
					pair.score() >= least,
					this.reasons.of(give, want,
							near.computeIfAbsent(give, (any) -> Neighbours.of(matched.library().likeStream(give))),
							demands.computeIfAbsent(want, (any) -> Demand.of(any, matched.library())),
							matched.library()));
		}).toList();
	}

	private static List<Ranked> ranked(List<double[]> scores) {
		List<Ranked> ranked = new ArrayList<>();
		for (int give = 0; give < scores.size(); give++) {
			double[] row = scores.get(give);
			for (int want = 0; want < row.length; want++) {
				ranked.add(new Ranked(give, want, Math.exp(row[want])));
			}
		}
		ranked.sort(Comparator.comparingDouble(Ranked::score).reversed());
		return ranked;
	}

	private static double rounded(double score) {
		return Math.round(score * 10_000) / 10_000.0;
	}

	/** A pair with its score. */
	private record Ranked(int give, int want, double score) {

	}

}
