package org.symbiograph.imports;

import java.util.List;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.symbiograph.web.Export;
import org.symbiograph.web.MediaTypes;
import org.symbiograph.web.NotFound;
import org.symbiograph.web.Table;
import org.symbiograph.web.TableExport;
import org.symbiograph.web.WorkbookExport;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells what was remarked on the rows of an import, as tables that people work with. */
@RestController
@Tag(name = "Loading")
class RemarkController {

	private static final Table<Told> COLUMNS = Table.of(Told.class)
		.with("file", Told::file)
		.with("sheet", Told::sheet)
		.with("row", Told::row)
		.with("column", Told::column)
		.with("value", Told::value)
		.with("reason", Told::reason)
		.with("suggestion", Told::suggestion);

	private final ImportRuns runs;

	private final Remarks remarks;

	private final RejectsWorkbook workbook;

	RemarkController(ImportRuns runs, Remarks remarks, RejectsWorkbook workbook) {
		this.runs = runs;
		this.remarks = remarks;
		this.workbook = workbook;
	}

	@GetMapping("/api/v1/imports/{id}/rejects")
	@Operation(summary = "List the rejected rows of an import",
			description = "Each with its place, what is wrong and what to write instead; CSV unless asked otherwise. The "
					+ "workbook has the rows themselves as well, to correct there and to import again.")
	ResponseEntity<?> rejects(@PathVariable String id, @RequestParam(required = false) @Nullable String format,
			@RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept) {
		return answer(id, "rejects", format, accept);
	}

	@GetMapping("/api/v1/imports/{id}/warnings")
	@Operation(summary = "List what to know of rows that were taken over",
			description = "In the same columns as the rejected rows.")
	ResponseEntity<?> warnings(@PathVariable String id, @RequestParam(required = false) @Nullable String format,
			@RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept) {
		return answer(id, "warnings", format, accept);
	}

	@Export(value = "/api/v1/imports/{id}/rejects", as = MediaTypes.CSV)
	TableExport<Told> rejectsTable(@PathVariable String id) {
		return table(id, "rejects");
	}

	@Export(value = "/api/v1/imports/{id}/rejects", as = MediaTypes.XLSX)
	WorkbookExport rejectsWorkbook(@PathVariable String id) {
		return this.workbook.of(id, name(id, "rejects"), new TableExport<>("_rejects", COLUMNS, told(id, "rejects")));
	}

	@Export(value = "/api/v1/imports/{id}/warnings", as = { MediaTypes.CSV, MediaTypes.XLSX })
	TableExport<Told> warningsTable(@PathVariable String id) {
		return table(id, "warnings");
	}

	/** JSON where it is asked for; a table is for people, who say nothing of formats. */
	private ResponseEntity<?> answer(String id, String kind, @Nullable String format, @Nullable String accept) {
		boolean json = (format != null) ? format.equals("json")
				: accept != null && accept.contains(MediaType.APPLICATION_JSON_VALUE);
		return json ? ResponseEntity.ok(told(id, kind).toList())
				: ResponseEntity.ok().contentType(MediaType.parseMediaType(MediaTypes.CSV)).body(table(id, kind));
	}

	private TableExport<Told> table(String id, String kind) {
		return new TableExport<>(name(id, kind), COLUMNS, told(id, kind));
	}

	private static String name(String id, String kind) {
		return "import-" + id + "-" + kind;
	}

	private Stream<Told> told(String id, String kind) {
		if (this.runs.find(id).isEmpty()) {
			throw new NotFound("There is no import " + id);
		}
		return this.remarks.lines(id, kind).map(Told::of);
	}

	/**
	 * What was remarked on a row.
	 *
	 * @param file the file
	 * @param sheet the sheet; empty in a text table
	 * @param row the line, from 1; empty for the file as a whole
	 * @param column the column as the file calls it; empty for the whole row
	 * @param value what stands there
	 * @param reason what is wrong with it
	 * @param suggestion what to write instead or to do
	 */
	record Told(String file, String sheet, @Nullable Long row, String column, String value, String reason,
			String suggestion) {

		static Told of(List<String> line) {
			return new Told(line.get(0), line.get(1), line.get(2).isEmpty() ? null : Long.valueOf(line.get(2)),
					line.get(3), line.get(4), line.get(5), line.get(6));
		}

	}

}
