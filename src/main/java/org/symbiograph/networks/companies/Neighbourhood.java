package org.symbiograph.networks.companies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** The companies that a company is connected to, with all ties of each. */
final class Neighbourhood {

	private final @Nullable String centre;

	private final Map<String, List<Tie>> ties = new LinkedHashMap<>();

	private final Map<TieKind, Long> sizes = new EnumMap<>(TieKind.class);

	private final List<String> notes = new ArrayList<>();

	Neighbourhood(@Nullable String centre) {
		this.centre = centre;
	}

	/** Connects a company; a tie that says the same counts once. */
	void add(String company, Tie tie) {
		List<Tie> known = this.ties.computeIfAbsent(company, (any) -> new ArrayList<>());
		if (!company.equals(this.centre) && !known.contains(tie)) {
			known.add(tie);
		}
	}

	/** Tells how many companies there are of a kind, listed or not. */
	void count(TieKind kind, long companies) {
		this.sizes.merge(kind, companies, Long::sum);
	}

	/**
	 * Tells how many companies there are of a kind, where the company asked about is one
	 * of them unless only a request knows it.
	 */
	void countOthers(TieKind kind, long companies) {
		count(kind, (this.centre != null) ? companies - 1 : companies);
	}

	void note(String note) {
		this.notes.add(note);
	}

	/** The ids of the companies, the most closely connected first. */
	List<String> companies() {
		return this.ties.entrySet()
			.stream()
			.filter((company) -> !company.getValue().isEmpty())
			.sorted(Comparator.<Map.Entry<String, List<Tie>>>comparingDouble(
					(company) -> nearness(company.getValue(), false))
				.thenComparingInt((company) -> company.getValue().size())
				.reversed()
				.thenComparing(Map.Entry::getKey))
			.map(Map.Entry::getKey)
			.toList();
	}

	/** How a company is connected, the closest tie first. */
	List<Tie> ties(String company) {
		return this.ties.getOrDefault(company, List.of()).stream().sorted(Comparator.comparing(Tie::kind)).toList();
	}

	/** How near a company is, 0 to 1: as near as its closest tie. */
	double nearness(Member company, boolean sameCountry) {
		return nearness(ties(company.id()), sameCountry);
	}

	Map<TieKind, Long> sizes() {
		return this.sizes;
	}

	List<String> notes() {
		return this.notes;
	}

	private static double nearness(List<Tie> ties, boolean sameCountry) {
		return ties.stream().mapToDouble((tie) -> tie.kind().nearness(sameCountry)).max().orElse(0);
	}

}
