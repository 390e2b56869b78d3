package org.symbiograph.imports;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.symbiograph.imports.files.NamedPath;
import org.symbiograph.web.InvalidRequest;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes in what a person decides of two companies that look alike. A decision is an
 * import of one row: it waits for its turn, is told in the list of imports and can be
 * undone.
 */
@RestController
@Tag(name = "Loading")
class DecisionController {

	private final Imports imports;

	DecisionController(Imports imports) {
		this.imports = imports;
	}

	@PostMapping("/api/v1/companies/alike")
	@Operation(summary = "Decide whether two companies are the same",
			description = "With sameAs the company is that one from now on: its exchanges count there and its id leads "
					+ "there. With distinctFrom the two are not proposed again. The answer is the import that does it, "
					+ "and undoing that import takes the decision back.")
	ResponseEntity<ImportRun> decide(@Valid @RequestBody Decision decision, @Nullable Principal by) throws IOException {
		boolean same = decision.sameAs() != null;
		String other = same ? decision.sameAs() : decision.distinctFrom();
		if (other == null || (same && decision.distinctFrom() != null)) {
			throw new InvalidRequest("sameAs", "give either sameAs or distinctFrom, the id of the other company", "");
		}
		String table = same ? "same-companies" : "distinct-companies";
		Path file = Files.createTempFile("symbiograph-decision", ".csv");
		try (CsvWriter csv = CsvWriter.builder().build(file)) {
			csv.writeRecord("company", same ? "same_as" : "other", "reason", "decided_on");
			csv.writeRecord(decision.company(), other, decision.reason(), LocalDate.now(Clock.systemUTC()).toString());
		}
		ImportRun run = this.imports.submit(List.of(new NamedPath(table + ".csv", file)), "tables", false, false,
				(by == null) ? "unknown" : by.getName());
		return ResponseEntity.accepted().location(URI.create(run.href())).body(run);
	}

	/**
	 * What a person decides.
	 *
	 * @param company the company
	 * @param sameAs the company that it is
	 * @param distinctFrom the company that it is not
	 * @param reason why, for those who read it later
	 */
	@Schema(name = "CompanyDecision")
	record Decision(@NotBlank(message = "name the company by its id") String company, @Nullable String sameAs,
			@Nullable String distinctFrom, @NotBlank(message = "say why, for those who read it later") String reason) {

	}

}
