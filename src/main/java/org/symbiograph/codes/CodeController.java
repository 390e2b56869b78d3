package org.symbiograph.codes;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.symbiograph.web.Export;
import org.symbiograph.web.MediaTypes;
import org.symbiograph.web.TableExport;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Codes",
		description = "Find the code for a residue, and what a code means: titles, what lies above and below it, mirror "
				+ "entries, correspondences, and how often the library uses it")
class CodeController {

	private static final String SCHEMES = "ewc, nace, nace21, cpa, cas, treatment or nuts";

	private static final String LANGUAGE = "Language of titles: en, nl, de, fr, nb, sv, da or fi; English where there is none";

	private final CodeParameters parameters;

	private final CodeSearch search;

	private final CodeDescriptions descriptions;

	CodeController(CodeParameters parameters, CodeSearch search, CodeDescriptions descriptions) {
		this.parameters = parameters;
		this.search = search;
		this.descriptions = descriptions;
	}

	@GetMapping("/api/v1/codes/{scheme}")
	@Operation(summary = "Find codes from words",
			description = "Words in English, Dutch, German, French, Norwegian, Swedish, Danish or Finnish; compounds and "
					+ "slips of spelling are understood. The producer's sector helps. Without words and sector: the top "
					+ "of the hierarchy.")
	CodeSearch.Answer codes(@PathVariable @Parameter(description = SCHEMES, example = "ewc") String scheme,
			@ParameterObject CodeSearch.Parameters parameters) {
		return this.search.answer(CodeParameters.scheme(scheme), parameters);
	}

	@GetMapping("/api/v1/codes/{scheme}/{code}")
	@Operation(summary = "Look a code up",
			description = "Any usual spelling will do: 100202, 10 02 02, 10.02.02; 24.10, 2410, C24.10.")
	CodeView code(@PathVariable @Parameter(description = SCHEMES, example = "ewc") String scheme,
			@PathVariable @Parameter(example = "100202") String code,
			@RequestParam(required = false) @Parameter(description = LANGUAGE, example = "nl") @Nullable String lang) {
		return this.descriptions.of(this.parameters.open(CodeParameters.scheme(scheme), code),
				this.parameters.language(lang));
	}

	@Export(value = "/api/v1/codes/{scheme}", as = { MediaTypes.CSV, MediaTypes.XLSX })
	TableExport<CodeSearch.Item> table(@PathVariable String scheme, CodeSearch.Parameters parameters) {
		return new TableExport<>("codes-" + CodeParameters.scheme(scheme).id(), CodeSearch.COLUMNS,
				this.search.answer(CodeParameters.scheme(scheme), parameters.orAll()).items().stream());
	}

}
