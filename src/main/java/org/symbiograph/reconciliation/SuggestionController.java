package org.symbiograph.reconciliation;

import java.util.Arrays;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.symbiograph.web.InvalidRequest;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The addresses that complete what someone types in OpenRefine. */
@RestController
@RequestMapping(path = { "/api/v1/reconcile", "/reconcile" }, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Reconciliation")
class SuggestionController {

	private static final String PREFIX = "What was typed";

	private static final int FURTHEST = 10_000;

	private final Suggestions suggestions;

	SuggestionController(Suggestions suggestions) {
		this.suggestions = suggestions;
	}

	@GetMapping("/suggest/entity")
	@Operation(summary = "Complete a code, a title or a name", description = "Twenty at a time.")
	Suggestions.Answer entities(
			@RequestParam(defaultValue = "") @Parameter(description = PREFIX, example = "slag") String prefix,
			@RequestParam(required = false) @Parameter(
					description = "Types they may have, separated by commas or given several times") @Nullable List<String> type,
			@RequestParam(defaultValue = "0") @Parameter(
					description = "How many to pass over, 0 to 10000") int cursor) {
		if (cursor < 0 || cursor > FURTHEST) {
			throw new InvalidRequest("cursor", "must be from 0 to " + FURTHEST, String.valueOf(cursor));
		}
		return this.suggestions.entities(prefix,
				((type != null) ? type : List.<String>of()).stream()
					.filter(StringUtils::isNotBlank)
					.map((id) -> QueryBatchReader.type("type", id))
					.toList(),
				cursor);
	}

	@GetMapping("/suggest/type")
	@Operation(summary = "Complete the name of a type")
	Suggestions.Answer types(
			@RequestParam(defaultValue = "") @Parameter(description = PREFIX, example = "was") String prefix) {
		return this.suggestions.types(prefix);
	}

	@GetMapping("/suggest/property")
	@Operation(summary = "Complete the name of a property")
	Suggestions.Answer properties(
			@RequestParam(defaultValue = "") @Parameter(description = PREFIX, example = "cou") String prefix) {
		return this.suggestions.properties(prefix);
	}

	@GetMapping("/properties")
	@Operation(summary = "Propose properties of a type", description = "To make columns of.")
	Proposal propose(@RequestParam @Parameter(example = "company") String type,
			@RequestParam(required = false) @Parameter(description = "How many at most") @Nullable Integer limit) {
		EntityType known = QueryBatchReader.type("type", type);
		return new Proposal(known.id(), limit,
				Arrays.stream(Property.values())
					.filter((property) -> property.isTold(known))
					.limit((limit != null && limit > 0) ? limit : Integer.MAX_VALUE)
					.map((property) -> new Proposed(property.id(), property.label(), property.description()))
					.toList());
	}

	/** Properties of a type. */
	record Proposal(String type, @Nullable Integer limit, List<Proposed> properties) {

	}

	/** A property that may make a column. */
	record Proposed(String id, String name, String description) {

	}

}
