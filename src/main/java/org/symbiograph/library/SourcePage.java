package org.symbiograph.library;

import org.symbiograph.library.SourceQueries.SourceView;
import org.symbiograph.web.HtmlPage;
import org.symbiograph.web.NotFound;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A publication, with the case studies that cite it. */
@HtmlPage
class SourcePage {

	private final SourceQueries sources;

	private final Choices choices;

	SourcePage(SourceQueries sources, Choices choices) {
		this.sources = sources;
		this.choices = choices;
	}

	@GetMapping("/sources/{id}")
	String source(@PathVariable String id, Model model) {
		SourceView found = this.sources.find(id).orElseThrow(() -> new NotFound("There is no source " + id));
		model.addAttribute("found", found);
		model.addAttribute("caseStudies",
				found.caseStudies()
					.stream()
					.map((study) -> new NamedCaseStudy(study, this.choices.label("caseStudy", study)))
					.toList());
		return "library/source";
	}

	/** A case study by its title. */
	record NamedCaseStudy(String id, String title) {

	}

}
