package org.symbiograph.reconciliation;

import java.util.Set;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.symbiograph.web.InvalidRequest;
import org.symbiograph.web.KnownParameters;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The address of the reconciliation service. */
@RestController
@RequestMapping(path = { "/api/v1/reconcile", "/reconcile" }, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Reconciliation",
		description = "Codes and companies for the cells of a spreadsheet, as OpenRefine asks for them: add this "
				+ "service by its address `/reconcile`")
class ReconciliationController {

	/** What a client adds so that no answer is kept on the way. */
	private static final String NOT_KEPT = "_";

	private static final Set<String> NAMES = Set.of("queries", "extend");

	private final QueryBatchReader batches;

	private final Reconciler reconciler;

	private final Extensions extensions;

	ReconciliationController(QueryBatchReader batches, Reconciler reconciler, Extensions extensions) {
		this.batches = batches;
		this.reconciler = reconciler;
		this.extensions = extensions;
	}

	@GetMapping
	@Operation(summary = "Read the manifest, or reconcile",
			description = "Without parameters the manifest; with `queries` or `extend` what POST answers.")
	@ApiResponse(responseCode = "200", content = @Content(schema = @Schema(oneOf = { Manifest.class })))
	Object manifest(@ParameterObject Asked asked, HttpServletRequest request) {
		check(request);
		return asked.isEmpty() ? Manifest.at(address()) : answer(asked);
	}

	@PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
	@Operation(summary = "Reconcile cells, or extend what was reconciled", description = """
			A form with `queries`: up to 100 queries by key, each with `query`, `type` (ewc, nace, nace21, cpa, cas, \
			treatment or company), `limit` and `properties` (country, sector, place, hazardous); or with `extend`: \
			`ids` and `properties` of entities. A candidate has `match: true` only if it is meant without doubt. \
			Nothing is changed, so no credentials are needed.""")
	@ApiResponse(responseCode = "200",
			content = @Content(schema = @Schema(oneOf = { Reconciler.Result.class, Extension.class })))
	Object reconcile(@ParameterObject Asked asked, HttpServletRequest request) {
		check(request);
		if (asked.isEmpty()) {
			throw new InvalidRequest("queries", "is missing; send a form with queries or extend", null);
		}
		return answer(asked);
	}

	private Object answer(Asked asked) {
		return (asked.queries() != null) ? this.reconciler.answer(this.batches.read(asked.queries()))
				: this.extensions.answer(StringUtils.defaultString(asked.extend()));
	}

	/** Refuses what it would not read, which otherwise looked like an answer. */
	private static void check(HttpServletRequest request) {
		request.getParameterMap().forEach((name, values) -> {
			if (name.equals("callback")) {
				throw new InvalidRequest(name, "JSONP is not answered; every origin may ask by CORS", values[0]);
			}
			if (!name.equals(NOT_KEPT)) {
				KnownParameters.check(name, NAMES.contains(name) ? "" : values[0], NAMES);
			}
		});
	}

	private static String address() {
		return Strings.CS
			.removeEnd(ServletUriComponentsBuilder.fromCurrentRequest().replaceQuery(null).build().toUriString(), "/");
	}

	/** What is asked, as the protocol writes it. */
	record Asked(@Parameter(description = "A batch of queries in JSON, by key",
			example = "{\"q0\": {\"query\": \"blast furnace slag\", \"type\": \"ewc\"}}") @Nullable String queries,
			@Parameter(
					description = "Ids of entities and properties of them, in JSON, for example {\"ids\": [\"10 02 02\"], \"properties\": [{\"id\": \"title\"}]}") @Nullable String extend) {

		boolean isEmpty() {
			return this.queries == null && this.extend == null;
		}

	}

}
