package org.symbiograph.matches;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Finds from which score on a pair is best called true. */
final class Thresholds {

	/**
	 * One best threshold hangs on single pairs; the mean of those of many samples is
	 * steadier.
	 */
	private static final int SAMPLES = 40;

	private static final int SEED = 7;

	private Thresholds() {
	}

	/** The mean of the best thresholds for samples, with replacement, of case studies. */
	static double of(List<List<Scored>> caseStudies) {
		Random random = new Random(SEED);
		double sum = 0;
		for (int i = 0; i < SAMPLES; i++) {
			List<Scored> sample = new ArrayList<>();
			caseStudies.forEach((any) -> sample.addAll(caseStudies.get(random.nextInt(caseStudies.size()))));
			sum += best(sample);
		}
		return sum / SAMPLES;
	}

	/** The score from which on calling pairs true gives the best F1. */
	static double best(List<Scored> pairs) {
		List<Scored> sorted = pairs.stream().sorted(Comparator.comparingDouble(Scored::score).reversed()).toList();
		long truths = pairs.stream().filter(Scored::truth).count();
		double threshold = sorted.getFirst().score();
		double best = 0;
		int hits = 0;
		for (int i = 0; i < sorted.size(); i++) {
			hits += sorted.get(i).truth() ? 1 : 0;
			double measure = 2.0 * hits / (i + 1 + truths);
			if (measure > best) {
				best = measure;
				threshold = sorted.get(i).score();
			}
		}
		return threshold;
	}

	/** A pair with its score, and whether it is an exchange. */
	record Scored(double score, boolean truth) {

	}

}
