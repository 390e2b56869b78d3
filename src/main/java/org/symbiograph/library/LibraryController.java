package org.symbiograph.library;

import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.symbiograph.library.LibraryQueries.LibraryView;
import org.symbiograph.web.Bibliography;
import org.symbiograph.web.Export;
import org.symbiograph.web.MediaTypes;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Library", description = "What the library holds, and how to cite it")
class LibraryController {

	private final LibraryQueries library;

	private final Bibliographies bibliographies;

	LibraryController(LibraryQueries library, Bibliographies bibliographies) {
		this.library = library;
		this.bibliographies = bibliographies;
	}

	@GetMapping("/api/v1/library")
	@Operation(summary = "What the library holds",
			description = "Counts, release, licence and citation. Cite the release: an answer stays the same within it.")
	LibraryView library() {
		return this.library.get();
	}

	@Export(value = "/api/v1/library", as = MediaTypes.JSONLD)
	Map<String, Object> linkedData() {
		return LinkedThings.of(this.library.get()).toDocument();
	}

	@Export(value = "/api/v1/library", as = { MediaTypes.BIBTEX, MediaTypes.RIS })
	Bibliography citation() {
		LibraryView library = this.library.get();
		return this.bibliographies.ofLibrary("%d exchanges in %d case studies".formatted(library.counts().exchanges(),
				library.counts().caseStudies()));
	}

}
