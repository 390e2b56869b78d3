package org.symbiograph.networks.sectors;

import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.symbiograph.web.CurrentRelease;
import org.symbiograph.web.Paging;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Sectors", description = "What sectors give and take, and the flows between them")
class SectorController {

	private final SectorQuestions questions;

	private final SectorFlows flows;

	private final SectorProfiles profiles;

	private final CurrentRelease release;

	SectorController(SectorQuestions questions, SectorFlows flows, SectorProfiles profiles, CurrentRelease release) {
		this.questions = questions;
		this.flows = flows;
		this.profiles = profiles;
		this.release = release;
	}

	@GetMapping("/api/v1/sectors")
	@Operation(summary = "Browse the sectors of exchanges",
			description = "NACE Rev. 2 divisions, those that give and take most first. " + SectorDivisions.DEFINITION)
	SectorList sectors(@ParameterObject SectorParameters parameters, @Valid @ParameterObject Paging paging) {
		SectorQuestion question = this.questions.read(parameters, SectorEnds.any());
		SectorPairs counted = this.flows.count(question);
		List<SectorSummary> all = this.flows.summarize(question, counted);
		return new SectorList(paging.part(all), paging.of(all.size()), counted.exchanges(), counted.withoutSector(),
				SectorDivisions.DEFINITION, question.given(), this.release.findId().orElse(null));
	}

	@GetMapping("/api/v1/sectors/{code}")
	@Operation(summary = "Open a sector", description = "What it gives and to whom, what it takes and from whom. "
			+ SectorProfile.DEFINITION + " As a file: all streams, a row for each division at the other end.")
	SectorProfile sector(@PathVariable @Parameter(
			description = "NACE Rev. 2 section, division, group or class in any usual spelling",
			example = "24.10") String code, @ParameterObject SectorParameters parameters) {
		return this.profiles.describe(this.questions.get(code), parameters);
	}

	@GetMapping("/api/v1/sectors/flows")
	@Operation(summary = "Browse flows between sectors",
			description = "Which NACE Rev. 2 division gives what to which, most exchanges first. "
					+ SectorDivisions.DEFINITION)
	SectorFlowList flows(@ParameterObject SectorParameters parameters, @ParameterObject SectorEnds ends,
			@Valid @ParameterObject Paging paging) {
		SectorQuestion question = this.questions.read(parameters, ends);
		SectorPairs counted = this.flows.count(question);
		return new SectorFlowList(this.flows.list(question, paging.part(counted.pairs())),
				paging.of(counted.pairs().size()), counted.exchanges(), counted.withoutSector(),
				SectorDivisions.DEFINITION, question.given(), this.release.findId().orElse(null));
	}

	@GetMapping("/api/v1/sectors/matrix")
	@Operation(summary = "See all flows between sectors at once",
			description = "Rows give, columns take, both the NACE "
					+ "Rev. 2 divisions that have any exchange, in ascending order. " + SectorDivisions.DEFINITION)
	SectorCounts matrix(@ParameterObject SectorParameters parameters, @ParameterObject SectorEnds ends) {
		SectorQuestion question = this.questions.read(parameters, ends);
		SectorPairs counted = this.flows.count(question);
		SectorMatrix matrix = this.flows.arrange(counted);
		return new SectorCounts(matrix.sectors(), matrix.rows().stream().map(SectorMatrix.Row::counts).toList(),
				counted.exchanges(), counted.withoutSector(), SectorDivisions.DEFINITION, question.given(),
				this.release.findId().orElse(null));
	}

	/** A page of divisions. */
	@Schema(name = "SectorList")
	record SectorList(List<SectorSummary> items, Paging.PageInfo page,
			@Schema(description = "Number of exchanges counted") long exchanges,
			@Schema(description = "Number of exchanges without a division on a side, which are not counted") long withoutSector,
			@Schema(description = "How exchanges are counted") String definition,
			@Schema(description = "The filters, as they were understood") Map<String, String> filter,
			@Nullable String release) {

	}

	/** A page of flows between divisions. */
	@Schema(name = "SectorFlowList")
	record SectorFlowList(List<SectorFlow> items, Paging.PageInfo page,
			@Schema(description = "Number of exchanges counted") long exchanges,
			@Schema(description = "Number of exchanges without a division on a side, which are not counted") long withoutSector,
			@Schema(description = "How exchanges are counted") String definition,
			@Schema(description = "The filters, as they were understood") Map<String, String> filter,
			@Nullable String release) {

	}

	/** All flows between divisions as a matrix. */
	@Schema(name = "SectorMatrix")
	record SectorCounts(@Schema(description = "The divisions of both rows and columns") List<SectorReference> sectors,
			@Schema(description = "Number of exchanges; a row for each division that gives, a column for each that takes") List<List<Long>> counts,
			@Schema(description = "Number of exchanges counted") long exchanges,
			@Schema(description = "Number of exchanges without a division on a side, which are not counted") long withoutSector,
			@Schema(description = "How exchanges are counted") String definition,
			@Schema(description = "The filters, as they were understood") Map<String, String> filter,
			@Nullable String release) {

	}

}
