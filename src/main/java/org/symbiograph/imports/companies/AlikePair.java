package org.symbiograph.imports.companies;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Two companies that may be the same.
 *
 * @param companies the two, in the order of their ids
 * @param likeness how much they look like one
 */
record AlikePair(List<NamedCompany> companies, Likeness likeness) {

	static AlikePair of(NamedCompany company, NamedCompany other, Likeness likeness) {
		return new AlikePair(Stream.of(company, other).sorted(Comparator.comparing(NamedCompany::id)).toList(),
				likeness);
	}

	List<String> ids() {
		return this.companies.stream().map(NamedCompany::id).toList();
	}

	double score() {
		return this.likeness.score();
	}

	AlikePair likest(AlikePair other) {
		return (other.score() > score()) ? other : this;
	}

	boolean isOf(String company) {
		return ids().contains(company);
	}

	boolean isIn(String country) {
		return this.companies.stream().anyMatch((company) -> company.country().equals(country));
	}

}
