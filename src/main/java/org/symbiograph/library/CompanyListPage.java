package org.symbiograph.library;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.apache.commons.lang3.StringUtils;
import org.symbiograph.web.HtmlPage;
import org.symbiograph.web.PageLinks;
import org.symbiograph.web.Paging;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

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
		model.addAttribute("links", PageLinks.of(request, CompanyParameters.class));
		return "companies/list";
	}

}
