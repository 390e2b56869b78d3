package org.symbiograph.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonProperty.Access;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.symbiograph.graph.Rows;
import org.symbiograph.graph.Statements;
import org.symbiograph.library.Releases.Release;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Answers what the library is as a whole. */
@Repository
@Transactional(readOnly = true)
public class LibraryQueries {

	private final Releases releases;

	private final Statements statements;

	LibraryQueries(Releases releases, Statements statements) {
		this.releases = releases;
		this.statements = statements;
	}

	/** What it holds now. */
	public LibraryView get() {
		return LibraryView.of(this.releases.findCurrent().orElseThrow(),
				this.statements.query("library/counts")
					.fetchAs(Counts.class)
					.mappedBy(Rows.as(Counts.class))
					.one()
					.orElseThrow());
	}

	/** How much the library holds. */
	@Schema(name = "LibraryCounts")
	public record Counts(long exchanges, @Schema(description = "Case studies that report exchanges") long caseStudies,
			long caseStudiesWithoutExchanges, @Schema(description = "Companies known by name") long companies,
			@Schema(description = "Donors, receivers and treaters that the sources do not name") long undisclosedCompanies,
			long sources, long streams, long uses, @Schema(description = "Six-digit EWC codes in use") long ewcCodes,
			@JsonProperty(access = Access.WRITE_ONLY) List<StatusCount> byStatus,
			@JsonProperty(access = Access.WRITE_ONLY) List<ImportCount> imports) {

	}

	/** How many exchanges have come so far. */
	public record StatusCount(Status status, long exchanges) {

	}

	/** Where exchanges were taken over from; one may be told by several imports. */
	@Schema(name = "Import")
	public record ImportCount(@Schema(example = "maestri") String id, String title, String terms,
			@Schema(description = "Exchanges it tells, alone or beside others") long exchanges) {

	}

	/** The library as a whole. */
	@Schema(name = "Library")
	public record LibraryView(String title, @Schema(example = "2026.3") String release, String date, Counts counts,
			Map<Status, Long> exchangesByStatus, List<ImportCount> imports, Licence licence, String citation) {

		static LibraryView of(Release release, Counts counts) {
			Map<Status, Long> byStatus = new LinkedHashMap<>();
			counts.byStatus().forEach((count) -> byStatus.put(count.status(), count.exchanges()));
			return new LibraryView(release.title(), release.id(), release.date(), counts, byStatus, counts.imports(),
					new Licence(release.licence(), release.licenceUrl()),
					"%s, release %s (%s): %d exchanges in %d case studies. %s.".formatted(release.title(), release.id(),
							release.date(), counts.exchanges(), counts.caseStudies(), release.licence()));
		}

	}

	/** Under which terms the library may be used. */
	public record Licence(String name, @Nullable String url) {

	}

}
