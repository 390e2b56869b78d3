package org.symbiograph.imports.companies;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.symbiograph.web.CurrentRelease;

import org.springframework.stereotype.Component;

/**
 * Knows which companies look alike. All of them are compared once for each state of the
 * library, when it is first asked.
 */
@Component
class AlikeCompanies {

	private final NamedCompanyQueries companies;

	private final CurrentRelease release;

	private final Cache<String, Compared> kept = Caffeine.newBuilder().maximumSize(1).build();

	AlikeCompanies(NamedCompanyQueries companies, CurrentRelease release) {
		this.companies = companies;
		this.release = release;
	}

	Compared compared() {
		return this.kept.get(this.release.findId().orElse(""), (current) -> compare());
	}

	/** Compares the companies that the graph holds now. */
	Compared compare() {
		List<NamedCompany> named = this.companies.list();
		return new Compared(named.stream().map(NamedCompany::id).collect(Collectors.toSet()),
				new AlikeFinder(named).find());
	}

	/**
	 * What a comparison found.
	 *
	 * @param ids the companies that were compared
	 * @param pairs those that look alike, the likest first
	 */
	record Compared(Set<String> ids, List<AlikePair> pairs) {

	}

}
