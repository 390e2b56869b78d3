package org.symbiograph.library;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.symbiograph.library.CaseStudyQueries.CaseStudyView;
import org.symbiograph.web.HtmlPage;
import org.symbiograph.web.NotFound;
import org.symbiograph.web.PageLinks;
import org.symbiograph.web.Paging;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The places and stories that report exchanges, on maps. */
@HtmlPage
class CaseStudyPage {

	/** More than the case studies of most countries, so that a map shows all of one. */
	private static final int ITEMS = 50;

	private final CaseStudyQueries caseStudies;

	private final ExchangeFilters filters;

	private final Bibliographies bibliographies;

	CaseStudyPage(CaseStudyQueries caseStudies, ExchangeFilters filters, Bibliographies bibliographies) {
		this.caseStudies = caseStudies;
		this.filters = filters;
		this.bibliographies = bibliographies;
	}

	@GetMapping("/case-studies")
	String caseStudies(CaseStudyParameters parameters, @Valid Paging paging, Locale locale, HttpServletRequest request,
			Model model) {
		Paging shown = new Paging(paging.page(), (paging.size() != null) ? paging.size() : ITEMS);
		CaseStudyParameters asked = new CaseStudyParameters(parameters.q(), this.filters.country(parameters.country()),
				parameters.sort());
		model.addAttribute("asked", asked);
		model.addAttribute("found", this.caseStudies.list(asked, shown, locale));
		model.addAttribute("links", PageLinks.of(request, CaseStudyParameters.class));
		return "library/case-studies";
	}

	@GetMapping("/case-studies/{id}")
	String caseStudy(@PathVariable String id, Model model) {
		CaseStudyView study = this.caseStudies.find(id).orElseThrow(() -> new NotFound("There is no case study " + id));
		model.addAttribute("study", study);
		model.addAttribute("citation", this.bibliographies.inWords(study.title()));
		return "library/case-study";
	}

}
