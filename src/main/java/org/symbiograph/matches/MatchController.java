package org.symbiograph.matches;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Precedents", description = "Who else valorised this residue?")
class MatchController {

	private final MatchAnswers answers;

	MatchController(MatchAnswers answers) {
		this.answers = answers;
	}

	@PostMapping("/api/v1/matches")
	@Operation(summary = "Who could give what to whom?", description = """
			Send companies with what they give and what they want. The answer lists which stream could go to which \
			want, the best first, as documented exchanges suggest it, each with the exchanges that speak most for it. \
			Codes may be left out or written in any usual way; with them, and with the sectors of the companies, the \
			answer is better. A score compares pairs within one answer. Nothing is changed or kept, so no credentials \
			are needed.""")
	Matches matches(@RequestBody Workshop workshop) {
		return this.answers.answer(workshop);
	}

}
