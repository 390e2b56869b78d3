package org.symbiograph.imports.companies;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;
import org.symbiograph.web.Export;
import org.symbiograph.web.MediaTypes;
import org.symbiograph.web.Page;
import org.symbiograph.web.Paging;
import org.symbiograph.web.TableExport;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Companies", description = "Who gives and who takes")
class AlikeController {

	private final AlikeReader alike;

	AlikeController(AlikeReader alike) {
		this.alike = alike;
	}

	@GetMapping("/api/v1/companies/alike")
	@Operation(summary = "Find companies that look alike",
			description = """
					Pairs of companies that may be the same, the likest first: names that differ in case, accents, legal form or \
					spelling, in the same country and sector. Nothing is merged by this; a person decides. Never proposed: \
					companies that the sources do not name, joint parties, the two parties of an exchange or link, and pairs that \
					were decided to be two.""")
	Page<AlikeProposal> alike(@ParameterObject AlikeParameters parameters, @Valid @ParameterObject Paging paging) {
		List<AlikePair> pairs = this.alike.list(parameters);
		return new Page<>(paging.part(pairs).stream().map(AlikeProposal::of).toList(), paging.of(pairs.size()));
	}

	@Export(value = "/api/v1/companies/alike", as = { MediaTypes.CSV, MediaTypes.XLSX })
	TableExport<AlikeProposal> table(AlikeParameters parameters, @Valid Paging paging) {
		return new TableExport<>("alike-companies", AlikeProposal.COLUMNS,
				this.alike.list(parameters).stream().map(AlikeProposal::of));
	}

}
