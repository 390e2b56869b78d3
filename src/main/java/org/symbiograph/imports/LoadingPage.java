package org.symbiograph.imports;

import java.util.List;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.symbiograph.imports.ImportRun.State;
import org.symbiograph.imports.formats.ImportFormat;
import org.symbiograph.web.HtmlPage;
import org.symbiograph.web.NotFound;
import org.symbiograph.web.Page;
import org.symbiograph.web.Paging;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Where editors load files, follow an import, read its verdict row by row and take it
 * back. What changes the library goes to the API, with the password that is typed there.
 */
@HtmlPage
class LoadingPage {

	private static final int SHOWN = 10;

	private final Imports imports;

	private final ImportRuns runs;

	private final Verdicts verdicts;

	private final EntryQueries entries;

	private final List<ImportFormat> formats;

	LoadingPage(Imports imports, ImportRuns runs, Verdicts verdicts, EntryQueries entries, List<ImportFormat> formats) {
		this.imports = imports;
		this.runs = runs;
		this.verdicts = verdicts;
		this.entries = entries;
		this.formats = formats;
	}

	/** The layouts that a file can be in. */
	@ModelAttribute("formats")
	List<ImportFormat> formats() {
		return this.formats;
	}

	@GetMapping("/loading")
	String list(@Valid Paging paging, Model model) {
		model.addAttribute("imports",
				new Page<>(this.runs.list(paging.skip(), paging.limit()).stream().map(this::now).toList(),
						paging.of(this.runs.count())));
		return "imports/loading";
	}

	/** What is under way is further on than the graph tells. */
	private ImportRun now(ImportRun run) {
		return run.state().isUnderWay() ? this.imports.get(run.id()) : run;
	}

	@GetMapping("/loading/{id}")
	String show(@PathVariable String id, @RequestParam(required = false) @Nullable String show,
			@RequestParam(required = false) @Nullable String place,
			@RequestParam(required = false) @Nullable String column, @Valid Paging paging, Model model) {
		ImportRun run = this.imports.find(id)
			.orElseThrow(() -> new NotFound("There is no import %s; /loading lists them".formatted(id)));
		model.addAttribute("run", run);
		if (!run.state().isUnderWay()) {
			String kind = "warnings".equals(show) || (show == null && run.rejected() == 0) ? "warnings" : "rejects";
			model.addAttribute("verdict", this.verdicts.read(new RemarkFilter(id, kind, place, column), paging));
			model.addAttribute("exchanges", exchanges(run));
		}
		return "imports/loading";
	}

	/** Some of the exchanges that an import brought or changed. */
	private List<String> exchanges(ImportRun run) {
		if (run.state() != State.DONE || run.isBundled()) {
			return List.of();
		}
		return this.entries.listRows(run.id(), "exchanges", "", SHOWN)
			.stream()
			.map((entry) -> entry.substring(entry.indexOf('/') + 1))
			.toList();
	}

}
