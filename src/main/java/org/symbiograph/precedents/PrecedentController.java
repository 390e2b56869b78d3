package org.symbiograph.precedents;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;
import org.symbiograph.web.Paging;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Precedents", description = "Who else valorised this residue?")
class PrecedentController {

	private final QuestionReader questions;

	private final PrecedentQueries precedents;

	PrecedentController(QuestionReader questions, PrecedentQueries precedents) {
		this.questions = questions;
		this.precedents = precedents;
	}

	@GetMapping("/api/v1/precedents")
	@Operation(summary = "Who else valorised this?", description = """
			Describe the residue by its EWC code, its CPA code, a CAS number, words, or the sector it comes from. \
			The answer lists the documented exchanges of that very code; if there are none, those of its \
			sub-chapter, else of its chapter, and says which. Each comes with why it matches and how solid it is. \
			`receivingSectors` says who takes such streams, `facets` what the list can be narrowed to, `levels` \
			what widening would add.""")
	Answer precedents(@ParameterObject PrecedentParameters parameters, @Valid @ParameterObject Paging paging) {
		return this.precedents.find(this.questions.read(parameters), paging);
	}

}
