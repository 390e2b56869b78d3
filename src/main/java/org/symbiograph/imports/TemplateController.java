package org.symbiograph.imports;

import java.util.List;
import java.util.Objects;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.symbiograph.web.Export;
import org.symbiograph.web.MediaTypes;
import org.symbiograph.web.WorkbookExport;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Gives empty tables for people to fill in. */
@RestController
@Tag(name = "Loading")
class TemplateController {

	private final Template template;

	TemplateController(Template template) {
		this.template = template;
	}

	@GetMapping("/api/v1/imports/template")
	@Operation(summary = "Take an empty workbook to fill in",
			description = "A sheet for each table, with its columns, and one that explains them; sheets that stay "
					+ "empty are left out when it is imported. As JSON, the explanations alone.")
	ResponseEntity<?> template(@ParameterObject TemplateParameters parameters,
			@RequestParam(required = false) @Nullable String format) {
		return "json".equals(format) ? ResponseEntity.ok(this.template.explain(parameters.tables()))
				: ResponseEntity.ok().contentType(MediaType.parseMediaType(MediaTypes.XLSX)).body(workbook(parameters));
	}

	@Export(value = "/api/v1/imports/template", as = MediaTypes.XLSX)
	WorkbookExport workbook(TemplateParameters parameters) {
		return this.template.workbook(parameters.tables());
	}

	/**
	 * What the template is to be for.
	 *
	 * @param table the tables; all of the library if none is named
	 */
	record TemplateParameters(@Parameter(
			description = "The tables, such as exchanges; all of the library if none is named") @Nullable List<String> table) {

		List<String> tables() {
			return Objects.requireNonNullElse(this.table, List.of());
		}

	}

}
