package org.symbiograph.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Several ways to have the same questions answered, timed in turns: each code is asked in
 * every way before the next one, so that whatever else the machine does meets all alike.
 */
final class Duel {

	private static final int ROUNDS = 7;

	private static final long WARM_UP_NANOS = 20_000_000_000L;

	private static final long ROUND_NANOS = 5_000_000_000L;

	private final Map<String, Consumer<String>> ways;

	private final Map<String, Sample> times = new LinkedHashMap<>();

	private final Map<String, Sample> ratios = new LinkedHashMap<>();

	Duel(Map<String, Consumer<String>> ways) {
		this.ways = ways;
		ways.keySet().forEach((way) -> {
			this.times.put(way, new Sample());
			this.ratios.put(way, new Sample());
		});
	}

	/**
	 * Runs the rounds.
	 * @param codes what is asked; a round asks all, unless its time is up
	 * @param yardstick the way the others are compared with
	 */
	void run(List<String> codes, String yardstick) {
		round(codes, WARM_UP_NANOS);
		for (int number = 0; number < ROUNDS; number++) {
			Map<String, Sample> round = round(codes, ROUND_NANOS);
			double unit = of(round, yardstick).median();
			round.forEach((way, sample) -> {
				of(this.times, way).addAll(sample);
				of(this.ratios, way).add(sample.median() / unit);
			});
		}
	}

	private Map<String, Sample> round(List<String> codes, long nanos) {
		Map<String, Sample> round = new LinkedHashMap<>();
		long end = System.nanoTime() + nanos;
		do {
			for (String code : codes) {
				this.ways.forEach((way, ask) -> {
					long start = System.nanoTime();
					ask.accept(code);
					round.computeIfAbsent(way, (any) -> new Sample()).add((System.nanoTime() - start) / 1e6);
				});
				if (System.nanoTime() > end) {
					return round;
				}
			}
		}
		while (System.nanoTime() < end);
		return round;
	}

	/** The ways, in their order. */
	Set<String> ways() {
		return this.ways.keySet();
	}

	/** Milliseconds, over all rounds. */
	Sample times(String way) {
		return of(this.times, way);
	}

	/** What the median of a round is, as a multiple of the yardstick's. */
	Sample ratios(String way) {
		return of(this.ratios, way);
	}

	private static Sample of(Map<String, Sample> samples, String way) {
		return Objects.requireNonNull(samples.get(way));
	}

}
