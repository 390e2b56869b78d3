package org.symbiograph.imports;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which companies were decided to be another one. What names such a company means the
 * other; a chain of decisions leads to its end.
 */
final class CompanyAliases {

	/** No company is another one. */
	static final CompanyAliases NONE = new CompanyAliases(List.of(), List.of());

	private final Map<String, Row> decisions = new LinkedHashMap<>();

	private final Map<String, String> companies = new LinkedHashMap<>();

	/**
	 * Follows the decisions.
	 * @param same the rows of same-companies
	 * @param distinct the rows of distinct-companies
	 * @throws BadData if decisions contradict each other
	 */
	CompanyAliases(List<Row> same, List<Row> distinct) {
		same.forEach((row) -> this.decisions.put(row.get("company"), row));
		same.forEach((row) -> this.companies.put(row.get("company"), follow(row)));
		distinct.forEach(this::checkDistinct);
	}

	private String follow(Row row) {
		Set<String> chain = new LinkedHashSet<>(Set.of(row.get("company")));
		String company = row.get("same_as");
		for (Row next = this.decisions.get(company); next != null; next = this.decisions.get(company)) {
			if (!chain.add(company)) {
				break;
			}
			company = next.get("same_as");
		}
		if (chain.contains(company)) {
			throw row.rejected("same_as", "leads in a circle",
					"take out the row of one of " + String.join(", ", chain));
		}
		return company;
	}

	private void checkDistinct(Row row) {
		if (company(row.get("company")).equals(company(row.get("other")))) {
			throw row.rejected("other", "is the same company as %s by same-companies".formatted(row.get("company")),
					"take out one of the two decisions");
		}
	}

	/** The id of the company that an id means. */
	String company(String id) {
		return this.companies.getOrDefault(id, id);
	}

	/** Whether the company is another one. */
	boolean isAlias(String id) {
		return this.companies.containsKey(id);
	}

	/** All other ids of the company that an id means. */
	List<String> same(String id) {
		String company = company(id);
		return Stream.concat(Stream.of(company), this.companies.keySet().stream())
			.filter((other) -> !other.equals(id) && company(other).equals(company))
			.toList();
	}

}
