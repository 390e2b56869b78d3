package org.symbiograph.matches;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleBiFunction;

/** Compares codes with all codes of a list at once. */
final class CodeIndex {

	private final ToDoubleBiFunction<String, String> closeness;

	private final Map<String, Integer> numbers = new LinkedHashMap<>();

	private final int[][] numbered;

	/** How close a code is to each of those listed, by their numbers. */
	private final Map<String, double[]> compared = new ConcurrentHashMap<>();

	/**
	 * An index of lists of codes.
	 * @param codes the lists
	 * @param closeness how close two codes are, from 0 to 1
	 */
	CodeIndex(List<List<String>> codes, ToDoubleBiFunction<String, String> closeness) {
		this.closeness = closeness;
		this.numbered = codes.stream()
			.map((keys) -> keys.stream()
				.mapToInt((key) -> this.numbers.computeIfAbsent(key, (any) -> this.numbers.size()))
				.toArray())
			.toArray(int[][]::new);
	}

	/** How close codes come to each of the lists; the closest pair counts. */
	double[] closeness(List<String> codes) {
		double[] closest = new double[this.numbered.length];
		for (String code : codes) {
			double[] single = this.compared.computeIfAbsent(code, this::compare);
			for (int i = 0; i < closest.length; i++) {
				for (int number : this.numbered[i]) {
					closest[i] = Math.max(closest[i], single[number]);
				}
			}
		}
		return closest;
	}

	private double[] compare(String code) {
		return this.numbers.keySet()
			.stream()
			.mapToDouble((listed) -> this.closeness.applyAsDouble(code, listed))
			.toArray();
	}

}
