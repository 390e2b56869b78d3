package org.symbiograph.library;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;
import org.symbiograph.library.SourceQueries.SourceView;
import org.symbiograph.web.NotFound;
import org.symbiograph.web.Page;
import org.symbiograph.web.Paging;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Sources", description = "The publications that document the exchanges")
class SourceController {

	private final SourceQueries sources;

	SourceController(SourceQueries sources) {
		this.sources = sources;
	}

	@GetMapping("/api/v1/sources")
	@Operation(summary = "Browse sources", description = "By first author and year.")
	Page<SourceView> sources(@Valid @ParameterObject Paging paging) {
		return this.sources.list(paging);
	}

	@GetMapping("/api/v1/sources/{id}")
	@Operation(summary = "Open a source")
	SourceView source(@PathVariable @Parameter(example = "chertow-2007") String id) {
		return this.sources.find(id).orElseThrow(() -> new NotFound("There is no source " + id));
	}

}
