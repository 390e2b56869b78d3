package org.symbiograph.library;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.symbiograph.graph.Rows;
import org.symbiograph.graph.Statements;
import org.symbiograph.web.NotFound;
import org.symbiograph.web.Page;
import org.symbiograph.web.Paging;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Case studies", description = "The places and stories that report exchanges")
class CaseStudyController {

	private final Statements statements;

	private final ExchangeQueries exchanges;

	CaseStudyController(Statements statements, ExchangeQueries exchanges) {
		this.statements = statements;
		this.exchanges = exchanges;
	}

	@GetMapping("/api/v1/case-studies")
	@Operation(summary = "Browse case studies", description = "Those that report most exchanges first.")
	Page<CaseStudySummary> caseStudies(@Valid @ParameterObject Paging paging) {
		CaseStudies found = this.statements.query("library/case-studies")
			.bindAll(Map.of("skip", paging.skip(), "limit", paging.limit()))
			.fetchAs(CaseStudies.class)
			.mappedBy(Rows.as(CaseStudies.class))
			.one()
			.orElseThrow();
		return new Page<>(found.items(), paging.of(found.total()));
	}

	@GetMapping("/api/v1/case-studies/{id}")
	@Operation(summary = "Open a case study", description = "With its sources and its exchanges.")
	CaseStudyView caseStudy(@PathVariable @Parameter(example = "kalundborg") String id) {
		CaseStudy study = this.statements.query("library/case-study")
			.bind(id)
			.to("id")
			.fetchAs(CaseStudy.class)
			.mappedBy(Rows.as(CaseStudy.class))
			.one()
			.orElseThrow(() -> new NotFound("There is no case study " + id));
		return new CaseStudyView(study.id(), study.title(), study.place(), study.country(), study.sources(),
				this.exchanges.list(study.exchangeIds()));
	}

	record CaseStudies(long total, List<CaseStudySummary> items) {

	}

	record CaseStudy(String id, String title, @Nullable String place, String country, long exchanges,
			List<String> exchangeIds, List<Source> sources) {

	}

	/** A case study in a list. */
	@Schema(name = "CaseStudySummary")
	record CaseStudySummary(@Schema(example = "kalundborg") String id, String title, @Nullable String place,
			@Schema(description = "ISO 3166-1 alpha-2", example = "DK") String country,
			@Schema(description = "How many exchanges it reports") long exchanges) {

		@JsonProperty
		String href() {
			return "/api/v1/case-studies/" + this.id;
		}

	}

	/** A case study with all it reports. */
	@Schema(name = "CaseStudy")
	record CaseStudyView(String id, String title, @Nullable String place, String country, List<Source> sources,
			List<Exchange> exchanges) {

		@JsonProperty
		String href() {
			return "/api/v1/case-studies/" + this.id;
		}

	}

}
