package org.symbiograph.library;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.symbiograph.graph.Rows;
import org.symbiograph.graph.Statements;
import org.symbiograph.web.Page;
import org.symbiograph.web.Paging;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Answers questions about case studies. */
@Repository
@Transactional(readOnly = true)
class CaseStudyQueries {

	private final Statements statements;

	private final ExchangeQueries exchanges;

	CaseStudyQueries(Statements statements, ExchangeQueries exchanges) {
		this.statements = statements;
		this.exchanges = exchanges;
	}

	Page<CaseStudySummary> list(Paging paging) {
		CaseStudies found = this.statements.query("library/case-studies")
			.bindAll(Map.of("skip", paging.skip(), "limit", paging.limit()))
			.fetchAs(CaseStudies.class)
			.mappedBy(Rows.as(CaseStudies.class))
			.one()
			.orElseThrow();
		return new Page<>(found.items(), paging.of(found.total()));
	}

	Optional<CaseStudyView> find(String id) {
		return this.statements.query("library/case-study")
			.bind(id)
			.to("id")
			.fetchAs(CaseStudy.class)
			.mappedBy(Rows.as(CaseStudy.class))
			.one()
			.map((study) -> new CaseStudyView(study.id(), study.title(), study.place(), study.country(),
					study.sources(), this.exchanges.list(study.exchangeIds())));
	}

	record CaseStudies(long total, List<CaseStudySummary> items) {

	}

	record CaseStudy(String id, String title, @Nullable String place, String country, List<String> exchangeIds,
			List<Source> sources) {

	}

	/** A case study in a list. */
	@Schema(name = "CaseStudySummary")
	record CaseStudySummary(@Schema(example = "kalundborg") String id, String title, @Nullable String place,
			@Schema(description = "ISO 3166-1 alpha-2", example = "DK") String country,
			@Schema(description = "How many exchanges it reports") long exchanges) {

		@JsonProperty
		String href() {
			return "/api/v1/case-studies/" + this.id;
		}

	}

	/** A case study with all it reports. */
	@Schema(name = "CaseStudy")
	record CaseStudyView(String id, String title, @Nullable String place, String country, List<Source> sources,
			List<Exchange> exchanges) {

		@JsonProperty
		String href() {
			return "/api/v1/case-studies/" + this.id;
		}

	}

}
