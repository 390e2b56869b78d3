package org.symbiograph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Figures of quality with their 95 % interval, resampling whole case studies. */
public final class Resampled {

	private static final int RESAMPLES = 2_000;

	private Resampled() {
	}

	/**
	 * A figure and its interval, to print.
	 * @param cases what is measured
	 * @param study the case study of each
	 * @param figure the figure over some of them
	 */
	public static <T> String interval(Collection<T> cases, Function<T, String> study,
			ToDoubleFunction<Collection<T>> figure) {
		List<List<T>> studies = new ArrayList<>(cases.stream().collect(Collectors.groupingBy(study)).values());
		Random random = new Random(1);
		double[] resampled = new double[RESAMPLES];
		for (int i = 0; i < RESAMPLES; i++) {
			List<T> sample = new ArrayList<>();
			studies.forEach((any) -> sample.addAll(studies.get(random.nextInt(studies.size()))));
			resampled[i] = figure.applyAsDouble(sample);
		}
		Arrays.sort(resampled);
		return String.format(Locale.ROOT, "%.3f (%.3f–%.3f)", figure.applyAsDouble(cases), resampled[RESAMPLES / 40],
				resampled[RESAMPLES - 1 - RESAMPLES / 40]);
	}

}
