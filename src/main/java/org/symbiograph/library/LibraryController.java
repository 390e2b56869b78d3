package org.symbiograph.library;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.symbiograph.library.LibraryQueries.LibraryView;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Library", description = "What the library holds, and how to cite it")
class LibraryController {

	private final LibraryQueries library;

	LibraryController(LibraryQueries library) {
		this.library = library;
	}

	@GetMapping("/api/v1/library")
	@Operation(summary = "What the library holds",
			description = "Counts, release, licence and citation. Cite the release: an answer stays the same within it.")
	LibraryView library() {
		return this.library.get();
	}

}
