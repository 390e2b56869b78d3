package org.symbiograph.codes;

import java.util.Collection;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.symbiograph.codes.RawMaterialQueries.RawMaterialSummary;
import org.symbiograph.codes.RawMaterialQueries.RawMaterialView;
import org.symbiograph.web.Addresses;
import org.symbiograph.web.Export;
import org.symbiograph.web.MediaTypes;
import org.symbiograph.web.NotFound;
import org.symbiograph.web.Table;
import org.symbiograph.web.TableExport;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Codes")
class RawMaterialController {

	private static final Table<RawMaterialSummary> COLUMNS = Table.of(RawMaterialSummary.class)
		.with("id", RawMaterialSummary::id)
		.with("name", RawMaterialSummary::name)
		.with("critical", RawMaterialSummary::critical)
		.with("strategic", RawMaterialSummary::strategic)
		.with("exchanges", RawMaterialSummary::exchanges)
		.with("link", (material) -> Addresses.inFull(material.href()));

	private final RawMaterialQueries materials;

	RawMaterialController(RawMaterialQueries materials) {
		this.materials = materials;
	}

	@GetMapping("/api/v1/raw-materials")
	@Operation(summary = "List the raw materials, with how many exchanges move streams in whose codes they occur")
	RawMaterials list() {
		return new RawMaterials(this.materials.list());
	}

	@Export(value = "/api/v1/raw-materials", as = { MediaTypes.CSV, MediaTypes.XLSX })
	TableExport<RawMaterialSummary> table() {
		return new TableExport<>("raw-materials", COLUMNS, this.materials.list().stream());
	}

	@GetMapping("/api/v1/raw-materials/{id}")
	@Operation(summary = "Show where a raw material occurs: codes, and the exchanges of such streams")
	RawMaterialView find(@PathVariable @Parameter(example = "phosphate-rock") String id) {
		return this.materials.find(id)
			.orElseThrow(
					() -> new NotFound("There is no raw material %s; /api/v1/raw-materials lists them".formatted(id)));
	}

	/** All raw materials. */
	record RawMaterials(Collection<RawMaterialSummary> items) {

	}

}
