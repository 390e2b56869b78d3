package org.symbiograph.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.symbiograph.imports.ImportRun.State;
import org.symbiograph.imports.LibraryChanges.Progress;
import org.symbiograph.imports.TableCounts.TableResult;
import org.symbiograph.imports.files.Sheet;
import org.symbiograph.imports.formats.ImportFormat;
import org.symbiograph.imports.formats.Place;
import org.symbiograph.imports.formats.Remark;
import org.symbiograph.imports.formats.Remark.Severity;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Carries an import out: reads, checks, keeps the verdict and writes what may be written.
 */
@Component
class ImportWork {

	private final List<ImportFormat> formats;

	private final Catalogue catalogue;

	private final EntryQueries entries;

	private final LibraryChanges changes;

	private final ImportRuns runs;

	ImportWork(List<ImportFormat> formats, Catalogue catalogue, EntryQueries entries, LibraryChanges changes,
			ImportRuns runs) {
		this.formats = formats;
		this.catalogue = catalogue;
		this.entries = entries;
		this.changes = changes;
		this.runs = runs;
	}

	/**
	 * Carries an import out.
	 * @param progress is told how far it is
	 */
	void carryOut(ImportRequest request, Consumer<Progress> progress) {
		progress.accept(new Progress(State.READING, 0));
		try (RemarkLog remarks = new RemarkLog();
				AcceptedRows accepted = new AcceptedRows();
				Scratch scratch = new Scratch();
				OpenFiles files = new OpenFiles(request.files())) {
			KnownCodes codes = this.entries.codes();
			List<TableResult> tables = new ArrayList<>();
			Optional<ImportFormat> format = format(request, files.sheets());
			format.ifPresent((layout) -> {
				ImportCheck check = new ImportCheck(this.catalogue, this.entries, codes, layout, files.sheets(),
						remarks, accepted, scratch);
				check.run(request.acceptGood(), (share) -> progress.accept(new Progress(State.READING, share)));
				check.counts().values().forEach((counts) -> tables.add(counts.result()));
			});
			files.remarks().forEach(remarks::add);
			if (format.isEmpty()) {
				files.sheets().forEach((sheet) -> remarks.add(unknown(sheet)));
			}
			Map<String, Object> result = result(format.map(ImportFormat::id).orElse(null), tables, remarks);
			conclude(request, remarks, accepted, codes, result, progress);
		}
	}

	private Optional<ImportFormat> format(ImportRequest request, List<Sheet> sheets) {
		return this.formats.stream()
			.filter((format) -> (request.format() != null) ? format.id().equals(request.format())
					: format.recognises(sheets))
			.filter((format) -> !sheets.isEmpty())
			.findFirst();
	}

	private Remark unknown(Sheet sheet) {
		return new Remark(Severity.REJECTED, new Place(sheet.file(), sheet.name(), 0), "", "",
				"is in no layout that is known",
				"name the file or sheet after one of our tables (%s), or use one of the layouts %s".formatted(
						String.join(", ", this.catalogue.names()),
						String.join(", ", this.formats.stream().map(ImportFormat::id).toList())));
	}

	private static Map<String, Object> result(@Nullable String format, List<TableResult> tables, RemarkLog remarks) {
		return LoadStep.row("format", format, "rows", sum(tables, TableResult::rows), "accepted",
				sum(tables, (table) -> table.rows() - table.rejected()), "rejected", remarks.rejectedRows(), "created",
				sum(tables, TableResult::created), "updated", sum(tables, TableResult::updated), "unchanged",
				sum(tables, TableResult::unchanged), "warnings", remarks.warnings(), "tables",
				tables.stream().map(JsonMapper.shared()::writeValueAsString).toList());
	}

	private static long sum(List<TableResult> tables, ToLongFunction<TableResult> count) {
		return tables.stream().mapToLong(count).sum();
	}

	private void conclude(ImportRequest request, RemarkLog remarks, AcceptedRows accepted, KnownCodes codes,
			Map<String, Object> result, Consumer<Progress> progress) {
		keep(request.id(), remarks);
		boolean refused = remarks.rejects() > 0 && (!request.acceptGood() || accepted.size() == 0);
		if (request.dryRun()) {
			note(request, State.CHECKED, refused ? "Nothing would be written: correct the rejected rows"
					: "%,d rows would change the library".formatted(accepted.changed()), result);
		}
		else if (refused) {
			note(request, State.REJECTED, "Nothing was written: correct the rejected rows, or accept the good ones",
					result);
		}
		else if (accepted.changed() == 0) {
			note(request, State.DONE, "All of it was known: nothing has changed", result);
		}
		else {
			result.put("message", "%,d rows changed the library".formatted(accepted.changed()));
			this.changes.add(request.id(), accepted, codes, result, progress);
		}
	}

	private void note(ImportRequest request, State state, String message, Map<String, Object> result) {
		Map<String, Object> noted = new LinkedHashMap<>(result);
		noted.put("state", state.id());
		noted.put("message", message);
		this.runs.note(request.id(), noted);
	}

	private void keep(String id, RemarkLog remarks) {
		for (String kind : List.of("rejects", "warnings", "rows")) {
			try (Stream<List<String>> lines = remarks.lines(kind)) {
				this.runs.keepRemarks(id, kind, lines);
			}
		}
	}

}
