package org.symbiograph.library;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.apache.commons.lang3.StringUtils;
import org.symbiograph.web.HtmlPage;
import org.symbiograph.web.Paging;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.UriComponentsBuilder;

/** The companies that sources name, by words, sector and country. */
@HtmlPage
class CompanyListPage {

	private final CompanyQueries companies;

	CompanyListPage(CompanyQueries companies) {
		this.companies = companies;
	}

	@GetMapping("/companies")
	String companies(CompanyParameters asked, @Valid Paging paging, HttpServletRequest request, Model model) {
		CompanyParameters named = new CompanyParameters(asked.q(), StringUtils.trimToNull(asked.sector()),
				asked.country(), asked.network(), false);
		model.addAttribute("companies", this.companies.search(named, paging));
		model.addAttribute("asked", asked);
		model.addAttribute("addresses", new Addresses(StringUtils.defaultString(request.getQueryString())));
		return "companies/list";
	}

	/**
	 * Where else what is asked for can be had.
	 *
	 * @param query what is asked for, as the address of the page has it
	 */
	record Addresses(String query) {

		/** Another page of the list. */
		public String page(int number) {
			return of("/companies").replaceQueryParam("page", number).build().toUriString();
		}

		/** The same in the API. */
		public String api() {
			return of("/api/v1/companies").replaceQueryParam("page")
				.replaceQueryParam("lang")
				.replaceQueryParam("anonymous", false)
				.build()
				.toUriString();
		}

		private UriComponentsBuilder of(String path) {
			return UriComponentsBuilder.fromPath(path).query(this.query);
		}

	}

}
