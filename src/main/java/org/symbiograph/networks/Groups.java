package org.symbiograph.networks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Actors in groups, numbered from 1, the largest first.
 *
 * @param numbers the number of each actor's group, by the actor's position
 * @param members the positions in each group
 */
record Groups(List<Integer> numbers, List<List<Integer>> members) {

	/** The groups of those with the same mark. */
	static Groups of(List<Long> marks) {
		Map<Long, List<Integer>> byMark = new LinkedHashMap<>();
		for (int actor = 0; actor < marks.size(); actor++) {
			byMark.computeIfAbsent(marks.get(actor), (mark) -> new ArrayList<>()).add(actor);
		}
		List<List<Integer>> members = byMark.values()
			.stream()
			.sorted(Comparator.<List<Integer>>comparingInt(List::size).reversed())
			.toList();
		List<Integer> numbers = new ArrayList<>(Collections.nCopies(marks.size(), 0));
		for (int group = 0; group < members.size(); group++) {
			for (int actor : members.get(group)) {
				numbers.set(actor, group + 1);
			}
		}
		return new Groups(List.copyOf(numbers), members);
	}

	int count() {
		return this.members.size();
	}

	/** The size of the largest group. */
	int largest() {
		return this.members.isEmpty() ? 0 : this.members.getFirst().size();
	}

	/** The group that an actor is in. */
	List<Integer> of(int actor) {
		return this.members.get(this.numbers.get(actor) - 1);
	}

	/** The size of the largest group that an actor is not in. */
	int largestWithout(int actor) {
		if (this.numbers.get(actor) > 1) {
			return largest();
		}
		return (this.members.size() > 1) ? this.members.get(1).size() : 0;
	}

}
