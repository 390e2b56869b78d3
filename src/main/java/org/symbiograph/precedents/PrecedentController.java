package org.symbiograph.precedents;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;
import org.symbiograph.precedents.BatchReader.Asked;
import org.symbiograph.web.InvalidRequest;
import org.symbiograph.web.Paging;
import tools.jackson.databind.JsonNode;

import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Precedents", description = "Who else valorised this residue?")
class PrecedentController {

	private final QuestionReader questions;

	private final BatchReader batches;

	private final PrecedentQueries precedents;

	PrecedentController(QuestionReader questions, BatchReader batches, PrecedentQueries precedents) {
		this.questions = questions;
		this.batches = batches;
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

	@PostMapping("/api/v1/precedents/batch")
	@Operation(summary = "Ask for many residues at once", description = """
			Up to 100 questions; the answers come in their order. Each is what `GET /precedents` says to it, or the \
			problem that this would be, with its status; one bad question does not spoil the others. Nothing is \
			changed, so no credentials are needed.""")
	BatchAnswer batch(@Valid @RequestBody Batch batch) {
		return new BatchAnswer(batch.queries().stream().map(this::answer).toList());
	}

	private Object answer(JsonNode query) {
		try {
			Asked asked = this.batches.read(query);
			return this.precedents.find(asked.question(), asked.paging());
		}
		catch (InvalidRequest ex) {
			return ex.problem();
		}
	}

	/** The answers to a batch. */
	@Schema(name = "PrecedentsOfBatch")
	record BatchAnswer(@ArraySchema(arraySchema = @Schema(description = "One for each question, in their order"),
			schema = @Schema(oneOf = {
					Answer.class, ProblemDetail.class })) List<Object> items){

	}

}
