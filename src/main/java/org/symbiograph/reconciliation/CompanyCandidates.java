package org.symbiograph.reconciliation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.symbiograph.reconciliation.Found.Sign;
import org.symbiograph.reconciliation.KnownCompanies.Named;

import org.springframework.stereotype.Component;

/** Finds the companies that cells may mean, all cells of a batch at once. */
@Component
class CompanyCandidates {

	/** Names less alike than this are not the same company's. */
	private static final double ALIKE = 0.6;

	/** How many more than asked for are looked at closely. */
	private static final int MORE = 15;

	private final KnownCompanies companies;

	CompanyCandidates(KnownCompanies companies) {
		this.companies = companies;
	}

	/** The companies for each query that may mean one, by its key. */
	Map<String, List<Found>> find(Map<String, Query> queries) {
		Map<String, String> texts = new LinkedHashMap<>();
		queries.forEach((key, query) -> {
			if (query.asksFor(EntityType.COMPANY) && !query.text().isEmpty()) {
				texts.put(key, query.text());
			}
		});
		if (texts.isEmpty()) {
			return Map.of();
		}
		Map<String, List<Likely>> likely = this.companies.listLike(texts)
			.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey,
					(found) -> likely(Objects.requireNonNull(queries.get(found.getKey())), found.getValue())));
		Set<String> ids = likely.values()
			.stream()
			.flatMap(List::stream)
			.map(Likely::id)
			.collect(Collectors.toCollection(LinkedHashSet::new));
		Map<String, KnownCompany> known = this.companies.list(ids);
		return likely.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey,
					(found) -> found.getValue()
						.stream()
						.filter((one) -> known.containsKey(one.id()))
						.map((one) -> one.found(Objects.requireNonNull(queries.get(found.getKey())),
								Objects.requireNonNull(known.get(one.id()))))
						.toList()));
	}

	private static List<Likely> likely(Query query, List<Named> named) {
		return named.stream()
			.map((company) -> new Likely(company.id(),
					company.id().equals(query.text()) ? 1 : Names.alikeness(query.text(), company.name())))
			.filter((company) -> company.alikeness() >= ALIKE)
			.sorted(Comparator.comparingDouble(Likely::alikeness).reversed().thenComparing(Likely::id))
			.limit(query.limit() + MORE)
			.toList();
	}

	/** A company whose name is like what is looked for. */
	private record Likely(String id, double alikeness) {

		Found found(Query query, KnownCompany company) {
			Agreement agreement = Agreement.of(query.conditions(), company);
			Map<String, Object> features = new LinkedHashMap<>();
			features.put("name_alikeness", Math.round(this.alikeness * 1_000) / 1_000.0);
			if (agreement.told()) {
				features.put("properties_agreement", Math.round(agreement.share() * 1_000) / 1_000.0);
			}
			boolean same = this.alikeness == 1 && !agreement.contradicted();
			return new Found(Label.of(company), agreement.applyTo(100 * this.alikeness),
					same ? Sign.SAME : Sign.LIKENESS, features);
		}

	}

}
