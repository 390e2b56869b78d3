package org.symbiograph.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.symbiograph.graph.LibraryChanged;
import org.symbiograph.graph.Rows;
import org.symbiograph.graph.Statements;
import org.symbiograph.web.Conflict;
import org.symbiograph.web.NotFound;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Knows the releases of the library, and what it said in each of them. */
@Repository
class ReleaseLog {

	private static final Pattern NUMBER = Pattern.compile("(\\d{4})\\.(\\d+)");

	private static final Pattern UNPUBLISHED = Pattern.compile("(\\d{4}\\.\\d+)\\.(\\d+)");

	private final Statements statements;

	private final ApplicationEventPublisher events;

	ReleaseLog(Statements statements, ApplicationEventPublisher events) {
		this.statements = statements;
		this.events = events;
	}

	/** All releases, the newest first. */
	@Transactional(readOnly = true)
	public List<Published> list() {
		return List.copyOf(this.statements.query("imports/releases")
			.fetchAs(Published.class)
			.mappedBy(Rows.as(Published.class))
			.all());
	}

	/**
	 * The revision of the library that a release names.
	 * @param id a release, or a state after one that nobody has published: 2026.3.1
	 * @throws NotFound if there is none of that name
	 */
	@Transactional(readOnly = true)
	public long revision(String id) {
		List<Published> releases = list();
		Matcher unpublished = UNPUBLISHED.matcher(id);
		String release = unpublished.matches() ? unpublished.group(1) : id;
		long revision = releases.stream()
			.filter((published) -> published.id().equals(release))
			.findFirst()
			.map(Published::revision)
			.orElseThrow(() -> missing(id, releases));
		long later = unpublished.matches() ? Long.parseLong(unpublished.group(2)) : 0;
		if (revision + later > current()) {
			throw missing(id, releases);
		}
		return revision + later;
	}

	private static NotFound missing(String id, List<Published> releases) {
		return new NotFound("There is no release %s; there are %s".formatted(id,
				String.join(", ", releases.stream().map(Published::id).toList())));
	}

	private long current() {
		return this.statements.query("imports/state").fetchAs(Long.class).one().orElse(0L);
	}

	/**
	 * Names the library as it is a release, numbered by the year and a count within it.
	 * @param notes what is new, in words
	 * @throws Conflict if nothing has changed since the last one
	 */
	@Transactional
	public Published publish(@Nullable String notes) {
		long revision = this.statements.query("imports/hold").fetchAs(Long.class).one().orElseThrow();
		Published newest = list().getFirst();
		if (newest.revision() == revision) {
			throw new Conflict("Nothing has changed since release %s: import something first".formatted(newest.id()));
		}
		String id = next(newest.id(), LocalDate.now(Clock.systemUTC()).getYear());
		this.statements.query("imports/publish")
			.bindAll(Map.of("id", id, "before", newest.id(), "notes", Objects.requireNonNullElse(notes, "")))
			.run();
		return list().getFirst();
	}

	/** Tells everyone that the library has a new name. */
	void announce() {
		this.events.publishEvent(new LibraryChanged());
	}

	/** The number after a release: the next one of the year, or the first. */
	static String next(String before, int year) {
		Matcher number = NUMBER.matcher(before);
		boolean sameYear = number.matches() && Integer.parseInt(number.group(1)) >= year;
		return sameYear ? number.group(1) + "." + (Integer.parseInt(number.group(2)) + 1) : year + ".1";
	}

	/** What the rows of a table said in a revision of the library. */
	@Transactional(readOnly = true)
	public Stream<Map<String, String>> rows(String table, long revision) {
		return this.statements.query("imports/rows-at")
			.bindAll(Map.of("table", table, "revision", revision))
			.fetchAs(String.class)
			.all()
			.stream()
			.map(Cells::read);
	}

	/** The rows that differ between two revisions of the library. */
	@Transactional(readOnly = true)
	public List<Differing> differing(long since, long until) {
		Collection<Differing> told = this.statements.query("imports/rows-between")
			.bindAll(Map.of("since", since, "until", until))
			.fetchAs(Differing.class)
			.mappedBy(Rows.as(Differing.class))
			.all();
		return told.stream().filter((row) -> !Objects.equals(row.before(), row.after())).toList();
	}

	/**
	 * A release.
	 *
	 * @param id its number: the year and a count within it
	 * @param date when it was published
	 * @param title what it is
	 * @param notes what is new in it
	 * @param licence on which terms it may be used
	 * @param licenceUrl where these terms stand
	 * @param revision how many changes the library had seen
	 */
	@Schema(name = "PublishedRelease")
	record Published(@Schema(example = "2026.3") String id, String date, String title, @Nullable String notes,
			String licence, @Nullable String licenceUrl, long revision) {

	}

	/**
	 * A row that says something else than before.
	 *
	 * @param id its name
	 * @param table the table it is of
	 * @param before what it said; nothing if it was not there
	 * @param after what it says; nothing if it is gone
	 */
	record Differing(String id, String table, @Nullable String before, @Nullable String after) {

		/** What it says in a column, or said. */
		String cell(String column) {
			String cells = Objects.requireNonNullElse(this.after, Objects.requireNonNullElse(this.before, "{}"));
			return Cells.read(cells).getOrDefault(column, "");
		}

		/** What became of it. */
		String change() {
			if (this.before == null) {
				return "added";
			}
			return (this.after == null) ? "withdrawn" : "changed";
		}

		/** The columns in which it says something else. */
		List<String> columns() {
			if (this.before == null || this.after == null) {
				return List.of();
			}
			Map<String, String> old = Cells.read(this.before);
			Map<String, String> now = Cells.read(this.after);
			return Stream.concat(old.keySet().stream(), now.keySet().stream())
				.distinct()
				.filter((column) -> !Objects.equals(old.get(column), now.get(column)))
				.toList();
		}

	}

}
