package org.symbiograph.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Times or rates, and what is said of them. */
final class Sample {

	private final List<Double> values = new ArrayList<>();

	void add(double value) {
		this.values.add(value);
	}

	void addAll(Sample other) {
		this.values.addAll(other.values);
	}

	double median() {
		return quantile(0.5);
	}

	double quantile(double share) {
		List<Double> sorted = this.values.stream().sorted().toList();
		return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(share * sorted.size())));
	}

	/** The median, and between which values all are. */
	String range(String format) {
		return String.format(Locale.ROOT, format + " (" + format + "–" + format + ")", median(), quantile(0),
				quantile(1));
	}

}
