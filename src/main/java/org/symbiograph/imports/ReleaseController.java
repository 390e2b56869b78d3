package org.symbiograph.imports;

import java.net.URI;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.symbiograph.imports.ReleaseChanges.ChangedExchange;
import org.symbiograph.imports.ReleaseLog.Published;
import org.symbiograph.web.Export;
import org.symbiograph.web.InvalidRequest;
import org.symbiograph.web.MediaTypes;
import org.symbiograph.web.NotFound;
import org.symbiograph.web.Page;
import org.symbiograph.web.Paging;
import org.symbiograph.web.Table;
import org.symbiograph.web.TableExport;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Tells the releases of the library, publishes new ones and hands them out as files. */
@RestController
@RequestMapping("/api/v1/releases")
@Tag(name = "Releases", description = "Dated, numbered states of the library that an answer can be cited against.")
class ReleaseController {

	private static final Table<ChangedExchange> COLUMNS = Table.of(ChangedExchange.class)
		.with("change", ChangedExchange::change)
		.with("id", ChangedExchange::id)
		.with("title", ChangedExchange::title)
		.with("columns", ChangedExchange::columns);

	private final ReleaseLog log;

	private final LibraryPackage packages;

	ReleaseController(ReleaseLog log, LibraryPackage packages) {
		this.log = log;
		this.packages = packages;
	}

	@GetMapping
	@Operation(summary = "List releases", description = "The newest first.")
	Page<ReleaseView> list(@Valid Paging paging) {
		List<Published> releases = this.log.list();
		return new Page<>(paging.part(releases).stream().map(ReleaseView::of).toList(), paging.of(releases.size()));
	}

	@PostMapping
	@Operation(summary = "Publish a release",
			description = "Numbers the library as it is, so that answers can be cited against it.")
	ResponseEntity<ReleaseView> publish(@RequestBody(required = false) @Nullable Notes notes) {
		ReleaseView release = ReleaseView.of(this.log.publish((notes == null) ? null : notes.notes()));
		this.log.announce();
		return ResponseEntity.created(URI.create(release.href())).body(release);
	}

	@GetMapping("/{id}")
	@Operation(summary = "Look at one release")
	ReleaseView get(@PathVariable String id) {
		return ReleaseView.of(find(id));
	}

	@GetMapping("/{id}/changes")
	@Operation(summary = "See what is new in a release",
			description = "Exchanges added, changed and withdrawn since an earlier release. A state of the library "
					+ "after a release that nobody has published, such as 2026.3.1, can be asked for too.")
	ReleaseChanges changes(@PathVariable String id,
			@Parameter(description = "The earlier release", example = "2026.3") @RequestParam String since) {
		long from = this.log.revision(since);
		long until = this.log.revision(id);
		if (from > until) {
			throw new InvalidRequest("since", "%s is later than %s: exchange the two".formatted(since, id), since);
		}
		return ReleaseChanges.of(id, since, this.log.differing(from, until));
	}

	@Export(value = "/{id}/changes", as = { MediaTypes.CSV, MediaTypes.XLSX })
	TableExport<ChangedExchange> changesTable(@PathVariable String id, @RequestParam String since) {
		return new TableExport<>("changes-" + id + "-since-" + since, COLUMNS, changes(id, since).exchanges().stream());
	}

	@GetMapping("/{id}/library.zip")
	@Operation(summary = "Take a release as files",
			description = "The tables of the release with their descriptions (Tabular Data Packages), from which an "
					+ "empty service loads the same library.")
	ResponseEntity<StreamingResponseBody> file(@PathVariable String id) {
		Published release = find(id);
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType("application/zip"))
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment()
						.filename("symbiograph-library-%s.zip".formatted(id))
						.build()
						.toString())
			.body((out) -> this.packages.write(release, out));
	}

	private Published find(String id) {
		List<Published> releases = this.log.list();
		return releases.stream()
			.filter((release) -> release.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new NotFound("There is no release %s; there are %s".formatted(id,
					String.join(", ", releases.stream().map(Published::id).toList()))));
	}

	/**
	 * What there is to say of a new release.
	 *
	 * @param notes what is new, in words
	 */
	record Notes(@Nullable String notes) {

	}

	/**
	 * A release.
	 *
	 * @param id its number
	 * @param href where it is told
	 * @param date when it was published
	 * @param title what it is
	 * @param notes what is new in it
	 * @param licence on which terms it may be used
	 * @param licenceUrl where these terms stand
	 * @param files where it can be had as files
	 */
	record ReleaseView(String id, String href, String date, String title, @Nullable String notes, String licence,
			@Nullable String licenceUrl, String files) {

		static ReleaseView of(Published release) {
			String href = "/api/v1/releases/" + release.id();
			return new ReleaseView(release.id(), href, release.date(), release.title(), release.notes(),
					release.licence(), release.licenceUrl(), href + "/library.zip");
		}

	}

}
