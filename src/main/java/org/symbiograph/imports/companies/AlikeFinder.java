package org.symbiograph.imports.companies;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Finds pairs of companies that look alike without comparing all with all. Two companies
 * are compared if their names have a rare word in common, spelling aside, or are the same
 * when written together; a word that more than {@value #COMMON} names bear is not rare.
 * So the comparisons grow with the number of companies, not with its square.
 */
final class AlikeFinder {

	/** Less than this is no likeness. */
	static final double LEAST = 0.5;

	private static final int COMMON = 50;

	private final List<Entry> entries = new ArrayList<>();

	private final Map<String, List<Integer>> byWord = new HashMap<>();

	private final Map<String, List<Integer>> byWhole = new HashMap<>();

	private final NameWeights weights;

	private final Spelling spelling;

	AlikeFinder(Collection<NamedCompany> companies) {
		companies.forEach((company) -> company.names().forEach((name) -> this.entries.add(new Entry(company, name))));
		for (int index = 0; index < this.entries.size(); index++) {
			CompanyName name = this.entries.get(index).name();
			for (String word : new HashSet<>(name.words())) {
				this.byWord.computeIfAbsent(word, (any) -> new ArrayList<>()).add(index);
			}
			this.byWhole.computeIfAbsent(name.together(), (any) -> new ArrayList<>()).add(index);
		}
		this.weights = new NameWeights(this.entries.stream().map(Entry::name).toList());
		this.spelling = new Spelling(this.weights.words());
	}

	/** The pairs, the likest first. */
	List<AlikePair> find() {
		Map<List<String>, AlikePair> best = new HashMap<>();
		Map<String, Set<Integer>> bearers = new HashMap<>();
		for (int index = 0; index < this.entries.size(); index++) {
			for (int other : candidates(index, bearers)) {
				compare(this.entries.get(index), this.entries.get(other))
					.forEach((pair) -> best.merge(pair.ids(), pair, AlikePair::likest));
			}
		}
		return best.values()
			.stream()
			.sorted(Comparator.comparingDouble(AlikePair::score)
				.reversed()
				.thenComparing((pair) -> pair.ids().getFirst())
				.thenComparing((pair) -> pair.ids().getLast()))
			.toList();
	}

	/** The names after this one that may be alike. */
	private Set<Integer> candidates(int index, Map<String, Set<Integer>> bearers) {
		CompanyName name = this.entries.get(index).name();
		Set<Integer> candidates = new TreeSet<>();
		Stream
			.concat(Stream.of(Set.copyOf(rare(this.byWhole.getOrDefault(name.together(), List.of())))),
					name.words().stream().map((word) -> bearers.computeIfAbsent(word, this::bearers)))
			.forEach((some) -> some.stream().filter((other) -> other > index).forEach(candidates::add));
		return candidates;
	}

	/** The names with this word, or one spelled like it; none if there are many. */
	private Set<Integer> bearers(String word) {
		Set<Integer> bearers = new HashSet<>(this.byWord.getOrDefault(word, List.of()));
		this.spelling.alike(word).forEach((other) -> bearers.addAll(this.byWord.getOrDefault(other, List.of())));
		return rare(bearers);
	}

	private static <T extends Collection<Integer>> Set<Integer> rare(T names) {
		return (names.size() > COMMON) ? Set.of() : Set.copyOf(names);
	}

	private Stream<AlikePair> compare(Entry entry, Entry other) {
		if (entry.company().id().equals(other.company().id()) || entry.name().isJoinedWith(other.name())
				|| this.weights.similarity(entry.name(), other.name()) < LEAST
				|| !entry.company().canBe(other.company())) {
			return Stream.empty();
		}
		Likeness likeness = Likeness.of(entry.company(), entry.name(), other.company(), other.name(), this.weights);
		return (likeness.score() < LEAST) ? Stream.empty()
				: Stream.of(AlikePair.of(entry.company(), other.company(), likeness));
	}

	private record Entry(NamedCompany company, CompanyName name) {

	}

}
