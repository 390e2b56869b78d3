package org.symbiograph.library;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
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
@Tag(name = "Sources", description = "The publications that document the exchanges")
class SourceController {

	private final Statements statements;

	SourceController(Statements statements) {
		this.statements = statements;
	}

	@GetMapping("/api/v1/sources")
	@Operation(summary = "Browse sources", description = "By first author and year.")
	Page<SourceView> sources(@Valid @ParameterObject Paging paging) {
		Sources found = this.statements.query("library/sources")
			.bindAll(Map.of("skip", paging.skip(), "limit", paging.limit()))
			.fetchAs(Sources.class)
			.mappedBy(Rows.as(Sources.class))
			.one()
			.orElseThrow();
		return new Page<>(found.items(), paging.of(found.total()));
	}

	@GetMapping("/api/v1/sources/{id}")
	@Operation(summary = "Open a source")
	SourceView source(@PathVariable @Parameter(example = "chertow-2007") String id) {
		return this.statements.query("library/source")
			.bind(id)
			.to("id")
			.fetchAs(SourceView.class)
			.mappedBy(Rows.as(SourceView.class))
			.one()
			.orElseThrow(() -> new NotFound("There is no source " + id));
	}

	record Sources(long total, List<SourceView> items) {

	}

	/** A source with what rests on it. */
	@Schema(name = "SourceWithUse")
	record SourceView(@JsonUnwrapped Source source,
			@Schema(description = "How many exchanges it documents") long exchanges,
			@Schema(description = "Ids of the case studies that cite it") List<String> caseStudies) {

	}

}
