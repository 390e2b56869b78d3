package org.symbiograph.library;

import org.symbiograph.web.Moved;
import org.symbiograph.web.NotFound;

import org.springframework.stereotype.Component;

/** Companies that were decided to be another one, and are found there. */
@Component
public class FormerCompanies {

	private final CompanyQueries companies;

	FormerCompanies(CompanyQueries companies) {
		this.companies = companies;
	}

	/**
	 * What to answer to who asks for a company that is not there.
	 * @param id its id
	 * @param below what is asked of it, as the end of its address; empty for itself
	 * @return the way to the company that it is, or else that there is none
	 */
	public RuntimeException of(String id, String below) {
		return this.companies.findByAlias(id)
			.<RuntimeException>map((company) -> new Moved("%s is the company %s".formatted(id, company),
					"/api/v1/companies/" + company + below))
			.orElseGet(() -> new NotFound("There is no company " + id));
	}

}
