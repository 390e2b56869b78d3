package org.symbiograph.library;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import org.symbiograph.library.CaseStudyQueries.CaseStudyList;
import org.symbiograph.library.CaseStudyQueries.CaseStudySummary;
import org.symbiograph.library.CaseStudyQueries.CaseStudyView;
import org.symbiograph.web.Addresses;
import org.symbiograph.web.Bibliography;
import org.symbiograph.web.Chunks;
import org.symbiograph.web.Export;
import org.symbiograph.web.MediaTypes;
import org.symbiograph.web.NotFound;
import org.symbiograph.web.Page;
import org.symbiograph.web.Paging;
import org.symbiograph.web.Table;
import org.symbiograph.web.TableExport;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Case studies for spreadsheets, reference managers and other graphs. */
@RestController
class CaseStudyExports {

	private static final Table<CaseStudySummary> COLUMNS = Table.of(CaseStudySummary.class)
		.with("id", CaseStudySummary::id)
		.with("title", CaseStudySummary::title)
		.with("place", CaseStudySummary::place)
		.with("country", CaseStudySummary::country)
		.with("exchanges", CaseStudySummary::exchanges)
		.with("link", (study) -> Addresses.inFull(study.href()));

	private final CaseStudyQueries caseStudies;

	private final SourceQueries sources;

	private final Bibliographies bibliographies;

	CaseStudyExports(CaseStudyQueries caseStudies, SourceQueries sources, Bibliographies bibliographies) {
		this.caseStudies = caseStudies;
		this.sources = sources;
		this.bibliographies = bibliographies;
	}

	@Export(value = "/api/v1/case-studies", as = { MediaTypes.CSV, MediaTypes.XLSX })
	TableExport<CaseStudySummary> table(CaseStudyParameters parameters, @Valid Paging paging) {
		return new TableExport<>("case-studies", COLUMNS, all(parameters));
	}

	@Export(value = "/api/v1/case-studies", as = { MediaTypes.BIBTEX, MediaTypes.RIS })
	Bibliography citations(CaseStudyParameters parameters, @Valid Paging paging) {
		List<String> ids = all(parameters).map(CaseStudySummary::id).toList();
		return this.bibliographies.ofList("case-studies", ids.size(), this.sources.listCitedByCaseStudies(ids));
	}

	private Stream<CaseStudySummary> all(CaseStudyParameters parameters) {
		return Chunks.of((paging) -> {
			CaseStudyList list = this.caseStudies.list(parameters, paging, Locale.ENGLISH);
			return new Page<>(list.items(), list.page());
		});
	}

	@Export(value = "/api/v1/case-studies/{id}", as = { MediaTypes.BIBTEX, MediaTypes.RIS })
	Bibliography citations(@PathVariable String id) {
		CaseStudyView study = get(id);
		return this.bibliographies.ofThing("case-study-" + study.id(), study.title(), study.cited());
	}

	@Export(value = "/api/v1/case-studies/{id}", as = MediaTypes.JSONLD)
	Map<String, Object> linkedData(@PathVariable String id) {
		return LinkedThings.of(get(id)).toDocument();
	}

	private CaseStudyView get(String id) {
		return this.caseStudies.find(id).orElseThrow(() -> new NotFound("There is no case study " + id));
	}

}
