package org.symbiograph.codes;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.symbiograph.codes.CodeView.CodeReference;
import org.symbiograph.web.NotFound;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Codes", description = "What a code means, what lies above and below it, and how often the library uses it")
class CodeController {

	private final CodeParameters parameters;

	private final Codes codes;

	private final CodeQueries queries;

	CodeController(CodeParameters parameters, Codes codes, CodeQueries queries) {
		this.queries = queries;
		this.parameters = parameters;
		this.codes = codes;
	}

	@GetMapping("/api/v1/codes/{scheme}/{code}")
	@Operation(summary = "Look a code up",
			description = "Any usual spelling will do: 100202, 10 02 02, 10.02.02; 24.10, 2410, C24.10.")
	CodeView code(
			@PathVariable @Parameter(description = "ewc, nace, cpa, cas or treatment", example = "ewc") String scheme,
			@PathVariable @Parameter(example = "100202") String code) {
		Scheme classification = Scheme.of(scheme)
			.orElseThrow(() -> new NotFound("There is no classification %s; choose from %s".formatted(scheme,
					Stream.of(Scheme.values()).map(Scheme::id).collect(Collectors.joining(", ")))));
		return view(this.codes.find(classification, code)
			.orElseThrow(() -> new NotFound(this.parameters.explain(classification, code))));
	}

	private CodeView view(Code code) {
		List<Code> narrower = this.codes.listNarrower(code);
		Map<String, Long> exchanges = this.queries.countExchanges(code.scheme(),
				Stream.concat(Stream.of(code), narrower.stream()).map(Code::key).toList());
		return new CodeView(code.scheme().id() + "-" + code.key(), code.href(), code.scheme(), code.edition(),
				code.code(), code.level(), code.title(), code.titles(), code.hazardous(),
				this.codes.listBroader(code).stream().map((broader) -> CodeReference.to(broader, null)).toList(),
				narrower.stream()
					.map((below) -> CodeReference.to(below, exchanges.getOrDefault(below.key(), 0L)))
					.toList(),
				List.of(), exchanges.getOrDefault(code.key(), 0L));
	}

}
