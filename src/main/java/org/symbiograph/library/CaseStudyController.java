package org.symbiograph.library;

import java.util.Locale;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;
import org.symbiograph.library.CaseStudyQueries.CaseStudyList;
import org.symbiograph.library.CaseStudyQueries.CaseStudyView;
import org.symbiograph.web.NotFound;
import org.symbiograph.web.Paging;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Case studies", description = "The places and stories that report exchanges")
class CaseStudyController {

	private final CaseStudyQueries caseStudies;

	CaseStudyController(CaseStudyQueries caseStudies) {
		this.caseStudies = caseStudies;
	}

	@GetMapping("/api/v1/case-studies")
	@Operation(summary = "Browse case studies", description = "Those that report most exchanges first, unless told.")
	CaseStudyList caseStudies(@ParameterObject CaseStudyParameters parameters, @Valid @ParameterObject Paging paging) {
		return this.caseStudies.list(parameters, paging, Locale.ENGLISH);
	}

	@GetMapping("/api/v1/case-studies/{id}")
	@Operation(summary = "Open a case study", description = "With its sources and its exchanges.")
	CaseStudyView caseStudy(@PathVariable @Parameter(example = "kalundborg") String id) {
		return this.caseStudies.find(id).orElseThrow(() -> new NotFound("There is no case study " + id));
	}

}
