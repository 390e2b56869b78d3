package org.symbiograph.library;

import java.util.Map;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import org.symbiograph.library.SourceQueries.SourceView;
import org.symbiograph.web.Addresses;
import org.symbiograph.web.Bibliography;
import org.symbiograph.web.Chunks;
import org.symbiograph.web.Export;
import org.symbiograph.web.MediaTypes;
import org.symbiograph.web.NotFound;
import org.symbiograph.web.Paging;
import org.symbiograph.web.Table;
import org.symbiograph.web.TableExport;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Sources for spreadsheets, reference managers and other graphs. */
@RestController
class SourceExports {

	private static final Table<SourceView> COLUMNS = Table.of(SourceView.class)
		.with(Table.of(Source.class)
			.with("id", Source::id)
			.with("type", Source::type)
			.with("authors", Source::authors)
			.with("year", Source::year)
			.with("title", Source::title)
			.with("url", Source::url)
			.with("doi", Source::doi)
			.with("citation", Source::citation), SourceView::source)
		.with("exchanges", SourceView::exchanges)
		.with("case studies", SourceView::caseStudies)
		.with("link", (view) -> Addresses.inFull(view.source().href()));

	private final SourceQueries sources;

	private final Bibliographies bibliographies;

	SourceExports(SourceQueries sources, Bibliographies bibliographies) {
		this.sources = sources;
		this.bibliographies = bibliographies;
	}

	@Export(value = "/api/v1/sources", as = { MediaTypes.CSV, MediaTypes.XLSX })
	TableExport<SourceView> table(@Valid Paging paging) {
		return new TableExport<>("sources", COLUMNS, Chunks.of(this.sources::list));
	}

	@Export(value = "/api/v1/sources", as = { MediaTypes.BIBTEX, MediaTypes.RIS })
	Bibliography citations(@Valid Paging paging) {
		return this.bibliographies.ofList("sources", this.sources.list(new Paging(0, 1)).page().totalItems(),
				Chunks.of(this.sources::list).map(SourceView::source).toList());
	}

	@Export(value = "/api/v1/sources/{id}", as = { MediaTypes.BIBTEX, MediaTypes.RIS })
	Bibliography citation(@PathVariable String id) {
		return new Bibliography("source-" + id, Stream.of(SourceCitations.of(get(id).source())));
	}

	@Export(value = "/api/v1/sources/{id}", as = MediaTypes.JSONLD)
	Map<String, Object> linkedData(@PathVariable String id) {
		return LinkedThings.of(get(id)).toDocument();
	}

	private SourceView get(String id) {
		return this.sources.find(id).orElseThrow(() -> new NotFound("There is no source " + id));
	}

}
