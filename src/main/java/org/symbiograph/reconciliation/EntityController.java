package org.symbiograph.reconciliation;

import java.net.URI;
import java.nio.charset.StandardCharsets;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.symbiograph.web.Addresses;
import org.symbiograph.web.NotFound;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The addresses that show one entity, type or property. */
@RestController
@RequestMapping({ "/api/v1/reconcile", "/reconcile" })
@Tag(name = "Reconciliation")
class EntityController {

	private static final String ID = "10 02 02";

	private static final MediaType PAGE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

	private final Entities entities;

	EntityController(Entities entities) {
		this.entities = entities;
	}

	@GetMapping("/view")
	@Operation(summary = "Go to an entity", description = "Leads on to the code or the company of that id.")
	@ApiResponse(responseCode = "302", content = @Content)
	ResponseEntity<Void> view(@RequestParam @Parameter(example = ID) String id) {
		return ResponseEntity.status(HttpStatus.FOUND)
			.location(URI.create(Addresses.inFull(this.entities.get(id).href())))
			.build();
	}

	@GetMapping("/preview")
	@Operation(summary = "Preview an entity", description = "A small page to be shown in a frame.")
	@ApiResponse(responseCode = "200",
			content = @Content(mediaType = MediaType.TEXT_HTML_VALUE, schema = @Schema(type = "string")))
	ResponseEntity<String> preview(@RequestParam @Parameter(example = ID) String id) {
		return ResponseEntity.ok().contentType(PAGE).body(Preview.page(this.entities.get(id)));
	}

	@GetMapping(path = "/flyout/{sort}", produces = MediaType.APPLICATION_JSON_VALUE)
	@Operation(summary = "Preview a suggestion", description = "A piece of HTML, with the id it belongs to.")
	Flyout flyout(@PathVariable @Parameter(description = "entity, property or type", example = "entity") String sort,
			@RequestParam @Parameter(example = ID) String id) {
		return new Flyout(id, switch (sort) {
			case "entity" -> Preview.of(this.entities.get(id));
			case "property" -> Property.of(id)
				.map((property) -> Preview.of(property.label(), property.description()))
				.orElseThrow(() -> new NotFound("There is no property " + id));
			case "type" -> EntityType.of(id)
				.map((type) -> Preview.of(type.label(), type.id()))
				.orElseThrow(() -> new NotFound("There is no type " + id));
			default -> throw new NotFound("There is no %s; choose from entity, property, type".formatted(sort));
		});
	}

	/** A piece of HTML about a suggestion. */
	record Flyout(String id, String html) {

	}

}
