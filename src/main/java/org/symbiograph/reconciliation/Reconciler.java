package org.symbiograph.reconciliation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.symbiograph.codes.Scheme;
import org.symbiograph.reconciliation.Found.Candidate;

import org.springframework.stereotype.Component;

/**
 * Says for each cell of a batch what it may mean, best first, and what it means without
 * doubt.
 */
@Component
class Reconciler {

	private final CodeCandidates codes;

	private final CompanyCandidates companies;

	Reconciler(CodeCandidates codes, CompanyCandidates companies) {
		this.codes = codes;
		this.companies = companies;
	}

	/**
	 * The candidates for each query, by its key. Cells that say the same are answered
	 * once, others side by side: much of the time goes into waiting for the graph.
	 */
	Map<String, Result> answer(Map<String, Query> queries) {
		Map<String, List<Found>> companies = this.companies.find(queries);
		Map<Query, List<Found>> distinct = new LinkedHashMap<>();
		queries.forEach((key, query) -> distinct.putIfAbsent(query, companies.getOrDefault(key, List.of())));
		Map<Query, Result> answered = distinct.entrySet()
			.parallelStream()
			.collect(
					Collectors.toConcurrentMap(Map.Entry::getKey, (asked) -> answer(asked.getKey(), asked.getValue())));
		Map<String, Result> results = new LinkedHashMap<>();
		queries.forEach((key, query) -> results.put(key, Objects.requireNonNull(answered.get(query))));
		return results;
	}

	private Result answer(Query query, List<Found> companies) {
		List<Found> found = new ArrayList<>(companies);
		for (EntityType type : EntityType.values()) {
			Optional<Scheme> scheme = type.scheme();
			if (scheme.isPresent() && query.asksFor(type)) {
				found.addAll(this.codes.find(query, scheme.get()));
			}
		}
		Optional<Found> sure = Found.sure(found);
		return new Result(Stream.concat(sure.stream(), found.stream().sorted(Found.BEST_FIRST))
			.distinct()
			.limit(query.limit())
			.map((one) -> one.toCandidate(sure.filter(one::equals).isPresent()))
			.toList());
	}

	/** What a cell may mean. */
	record Result(List<Candidate> result) {

	}

}
