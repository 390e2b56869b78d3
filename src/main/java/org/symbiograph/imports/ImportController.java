package org.symbiograph.imports;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.symbiograph.imports.files.NamedPath;
import org.symbiograph.web.Nearest;
import org.symbiograph.web.NotFound;
import org.symbiograph.web.Page;
import org.symbiograph.web.Paging;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Takes imports in, tells what came of them and takes them back. */
@RestController
@RequestMapping("/api/v1/imports")
@Tag(name = "Loading", description = "Imports, which are taken over as a whole or not at all, and can be undone.")
class ImportController {

	private final Imports imports;

	private final ImportRuns runs;

	private final ImportEvents events;

	ImportController(Imports imports, ImportRuns runs, ImportEvents events) {
		this.imports = imports;
		this.runs = runs;
		this.events = events;
	}

	@PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	@Operation(summary = "Import files",
			description = "One import is one unit: all of its rows are taken over, or none, unless the good ones are "
					+ "asked for. Imports wait for one another.")
	ResponseEntity<ImportRun> add(
			@Parameter(description = "The files that make one import") @RequestParam("file") List<MultipartFile> file,
			@Parameter(description = "The layout of the files; without it, the one that recognises them") @RequestParam(
					required = false) @Nullable String format,
			@Parameter(description = "Whether only the verdict is wanted") @RequestParam(
					defaultValue = "false") boolean dryRun,
			@Parameter(description = "Whether *all* rows are taken over or none, or the *good* ones") @RequestParam(
					defaultValue = "all") String accept,
			@Nullable Principal by) throws IOException {
		Nearest.check("accept", accept, accept, List.of("all", "good"));
		List<NamedPath> files = new ArrayList<>();
		for (MultipartFile part : file) {
			files.add(keep(part));
		}
		ImportRun run = this.imports.submit(files, format, dryRun, accept.equals("good"),
				(by == null) ? "unknown" : by.getName());
		return ResponseEntity.accepted().location(URI.create(run.href())).body(run);
	}

	private static NamedPath keep(MultipartFile part) throws IOException {
		Path path = Files.createTempFile("symbiograph-upload", ".data");
		part.transferTo(path);
		String name = Objects.requireNonNullElse(part.getOriginalFilename(), "file");
		return new NamedPath(name.replaceAll("^.*[/\\\\]", ""), path);
	}

	@GetMapping
	@Operation(summary = "List imports", description = "The latest first.")
	Page<ImportRun> list(Paging paging) {
		return new Page<>(this.runs.list(paging.skip(), paging.limit()), paging.of(this.runs.count()));
	}

	@GetMapping("/{id}")
	@Operation(summary = "Look at one import")
	ImportRun get(@PathVariable String id) {
		return this.imports.find(id).orElseThrow(() -> missing(id));
	}

	/** Who names no media type is taken to want JSON, which events consist of. */
	@GetMapping(path = "/{id}/events",
			produces = { MediaType.TEXT_EVENT_STREAM_VALUE, MediaType.APPLICATION_JSON_VALUE })
	@Operation(summary = "Follow an import", description = "Server-sent events named progress, the last one end.")
	SseEmitter follow(@PathVariable String id) {
		return this.events.follow(get(id));
	}

	@DeleteMapping("/{id}")
	@Operation(summary = "Undo an import",
			description = "Takes back what this import brought, and only that: rows that another import tells as well "
					+ "say what the latest of those says.")
	ImportRun undo(@PathVariable String id) {
		get(id);
		return this.imports.undo(id);
	}

	private static NotFound missing(String id) {
		return new NotFound("There is no import %s; GET /api/v1/imports lists them".formatted(id));
	}

}
