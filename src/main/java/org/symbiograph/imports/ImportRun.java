package org.symbiograph.imports;

import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.symbiograph.imports.TableCounts.TableResult;
import tools.jackson.databind.json.JsonMapper;

/**
 * An import, with what came of it.
 *
 * @param id its number
 * @param href where it is told
 * @param state how far it is
 * @param dryRun whether only the verdict was wanted
 * @param accept whether all rows or only the good ones are taken over
 * @param format the layout of the files
 * @param by who asked for it
 * @param at when it was asked for
 * @param files the names of the files
 * @param rows how many rows the files have
 * @param accepted how many of them can be taken over
 * @param rejected how many cannot
 * @param created how many were not in the library
 * @param updated how many say something else than before
 * @param unchanged how many say what the library says
 * @param warnings how many remarks there are on rows that are taken over
 * @param progress how much of the present state is done, from 0 to 1
 * @param message what came of it, in words
 * @param release the state of the library that holds it
 * @param tables what became of the rows of each table
 */
@Schema(name = "Import")
record ImportRun(@Schema(example = "12") String id, @Schema(example = "/api/v1/imports/12") String href,
		@Schema(example = "done") State state, boolean dryRun, @Schema(example = "all") String accept,
		@Nullable String format, @Nullable String by, @Nullable String at, List<String> files, long rows, long accepted,
		long rejected, long created, long updated, long unchanged, long warnings, double progress,
		@Nullable String message, @Nullable String release, List<TableResult> tables) {

	/** An import as the graph keeps it. */
	static ImportRun of(Map<?, ?> kept) {
		String id = String.valueOf(kept.get("id"));
		State state = State.of(String.valueOf(kept.get("state")));
		return new ImportRun(id, "/api/v1/imports/" + id, state, Boolean.TRUE.equals(kept.get("dryRun")),
				Boolean.TRUE.equals(kept.get("acceptGood")) ? "good" : "all", text(kept, "format"), text(kept, "by"),
				text(kept, "at"), texts(kept, "files"), number(kept, "rows"), number(kept, "accepted"),
				number(kept, "rejected"), number(kept, "created"), number(kept, "updated"), number(kept, "unchanged"),
				number(kept, "warnings"), state.isUnderWay() ? 0 : 1, text(kept, "message"), text(kept, "release"),
				texts(kept, "tables").stream()
					.map((json) -> JsonMapper.shared().readValue(json, TableResult.class))
					.toList());
	}

	/** Whether this is the library that comes with the service. */
	@JsonIgnore
	public boolean isBundled() {
		return this.id.equals("0");
	}

	/** When it was asked for, as a time. */
	@JsonIgnore
	public @Nullable ZonedDateTime asked() {
		return (this.at == null) ? null : ZonedDateTime.parse(this.at);
	}

	private static @Nullable String text(Map<?, ?> kept, String name) {
		Object value = kept.get(name);
		return (value == null) ? null : value.toString();
	}

	private static List<String> texts(Map<?, ?> kept, String name) {
		return (kept.get(name) instanceof List<?> values) ? values.stream().map(String::valueOf).toList() : List.of();
	}

	private static long number(Map<?, ?> kept, String name) {
		return (Objects.requireNonNullElse(kept.get(name), 0L) instanceof Number number) ? number.longValue() : 0;
	}

	/** The same import, further on. */
	ImportRun at(State state, double progress) {
		return new ImportRun(this.id, this.href, state, this.dryRun, this.accept, this.format, this.by, this.at,
				this.files, this.rows, this.accepted, this.rejected, this.created, this.updated, this.unchanged,
				this.warnings, progress, this.message, this.release, this.tables);
	}

	/** How far an import is. */
	enum State {

		/** It waits for the imports before it. */
		QUEUED,

		/** Its rows are read and checked. */
		READING,

		/** Its rows are written. */
		WRITING,

		/** What the library adds up to is worked out anew. */
		SETTLING,

		/** It is in the library. */
		DONE,

		/** It was a dry run, and only the verdict is kept. */
		CHECKED,

		/** Rows are wrong, and nothing was written. */
		REJECTED,

		/** It could not be carried out, and nothing was written. */
		FAILED,

		/** It is being taken back. */
		UNDOING,

		/** It was taken back. */
		UNDONE;

		@JsonValue
		public String id() {
			return name().toLowerCase(Locale.ROOT);
		}

		static State of(String id) {
			return Arrays.stream(values()).filter((state) -> state.id().equals(id)).findFirst().orElse(FAILED);
		}

		public boolean isUnderWay() {
			return List.of(QUEUED, READING, WRITING, SETTLING, UNDOING).contains(this);
		}

	}

}
