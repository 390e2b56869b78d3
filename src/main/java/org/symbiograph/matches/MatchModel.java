package org.symbiograph.matches;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.symbiograph.matches.Thresholds.Scored;
import org.symbiograph.web.InvalidRequest;

/**
 * Scores pairs of gives and wants by what the largest case studies taught it.
 *
 * @param weights what the numbers of a pair weigh
 * @param threshold the score from which on a pair is called true, as a logarithm
 */
record MatchModel(Logistic weights, double threshold) {

	/**
	 * Smaller case studies have too few candidates to tell a good pair from a poor one.
	 */
	private static final int EXCHANGES = 10;

	/** More of them teach nothing new, and take time. */
	private static final int CASES = 40;

	private static final int FOLDS = 4;

	/**
	 * Learns from the case studies of a library, each seen without its own place.
	 * @throws InvalidRequest if there are too few of them
	 */
	static MatchModel fit(MatchLibrary library, MatchWords words) {
		List<Lesson> lessons = cases(library).stream()
			.map((one) -> new Lesson(one, features(library, words, one)))
			.toList();
		if (lessons.size() < FOLDS) {
			throw new InvalidRequest("companies",
					"cannot be matched: the library has no %d case studies of %d exchanges or more to learn from"
						.formatted(FOLDS, EXCHANGES),
					null);
		}
		List<List<Scored>> unseen = new ArrayList<>();
		for (int fold = 0; fold < FOLDS; fold++) {
			int left = fold;
			Logistic weights = fit(lessons, (index) -> index % FOLDS != left);
			for (int i = fold; i < lessons.size(); i += FOLDS) {
				unseen.add(score(weights, lessons.get(i)));
			}
		}
		return new MatchModel(fit(lessons, (index) -> true), Thresholds.of(unseen));
	}

	/** The case studies that are large enough to learn from. */
	static List<DocumentedCase> cases(MatchLibrary library) {
		return library.exchanges()
			.stream()
			.collect(Collectors.groupingBy(MatchExchange::caseStudy))
			.values()
			.stream()
			.filter((exchanges) -> exchanges.size() >= EXCHANGES)
			.sorted(Comparator.<List<MatchExchange>>comparingInt(List::size)
				.reversed()
				.thenComparing((exchanges) -> exchanges.getFirst().caseStudy()))
			.limit(CASES)
			.map(DocumentedCase::of)
			.sorted(Comparator.comparing(DocumentedCase::caseStudy))
			.toList();
	}

	/** The scores of pairs, as logarithms. */
	List<double[]> score(List<List<double[]>> features) {
		return score(this.weights, features);
	}

	private static List<double[]> score(Logistic weights, List<List<double[]>> features) {
		return PairScores.of(features.stream().map((row) -> row.stream().mapToDouble(weights::of).toArray()).toList());
	}

	private static List<Scored> score(Logistic weights, Lesson lesson) {
		return lesson.documented().compare(score(weights, lesson.features()));
	}

	private static Logistic fit(List<Lesson> lessons, Predicate<Integer> taken) {
		List<double[]> pairs = new ArrayList<>();
		List<Boolean> truths = new ArrayList<>();
		for (int i = 0; i < lessons.size(); i++) {
			if (taken.test(i)) {
				lessons.get(i).tell(pairs, truths);
			}
		}
		return Logistic.fit(pairs, truths);
	}

	private static List<List<double[]>> features(MatchLibrary library, MatchWords words, DocumentedCase documented) {
		MatchLibrary elsewhere = library.only((exchange) -> !exchange.place().equals(documented.place()));
		return new PairFeatures(elsewhere, words).of(documented.candidates());
	}

	/** A case study with the numbers of its pairs. */
	private record Lesson(DocumentedCase documented, List<List<double[]>> features) {

		void tell(List<double[]> pairs, List<Boolean> truths) {
			for (int give = 0; give < this.features.size(); give++) {
				for (int want = 0; want < this.features.get(give).size(); want++) {
					pairs.add(this.features.get(give).get(want));
					truths.add(this.documented.isTrue(give, want));
				}
			}
		}

	}

}
