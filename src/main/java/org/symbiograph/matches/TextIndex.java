package org.symbiograph.matches;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Compares a text with all texts of a list at once. */
final class TextIndex {

	private final Rarity rarity;

	private final double[] lengths;

	private final Map<String, int[]> places = new HashMap<>();

	TextIndex(List<Set<String>> texts) {
		this.rarity = Rarity.among(texts);
		this.lengths = texts.stream().mapToDouble(this.rarity::length).toArray();
		Map<String, IntStream.Builder> building = new HashMap<>();
		for (int i = 0; i < texts.size(); i++) {
			for (String word : texts.get(i)) {
				building.computeIfAbsent(word, (any) -> IntStream.builder()).add(i);
			}
		}
		building.forEach((word, where) -> this.places.put(word, where.build().toArray()));
	}

	/** How much a text has in common with each of the list, from 0 to 1 (cosine). */
	double[] likeness(Set<String> text) {
		double[] common = new double[this.lengths.length];
		for (String word : text) {
			double square = this.rarity.square(word);
			for (int where : this.places.getOrDefault(word, new int[0])) {
				common[where] += square;
			}
		}
		double length = this.rarity.length(text);
		for (int i = 0; i < common.length; i++) {
			common[i] = (common[i] > 0) ? common[i] / (length * this.lengths[i]) : 0;
		}
		return common;
	}

}
