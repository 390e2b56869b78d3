package org.symbiograph.library;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import org.symbiograph.graph.Rows;
import org.symbiograph.graph.Statements;
import org.symbiograph.web.Page;
import org.symbiograph.web.Paging;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Answers questions about sources. */
@Repository
@Transactional(readOnly = true)
class SourceQueries {

	private final Statements statements;

	SourceQueries(Statements statements) {
		this.statements = statements;
	}

	Page<SourceView> list(Paging paging) {
		Sources found = this.statements.query("library/sources")
			.bindAll(Map.of("skip", paging.skip(), "limit", paging.limit()))
			.fetchAs(Sources.class)
			.mappedBy(Rows.as(Sources.class))
			.one()
			.orElseThrow();
		return new Page<>(found.items(), paging.of(found.total()));
	}

	Optional<SourceView> find(String id) {
		return this.statements.query("library/source")
			.bind(id)
			.to("id")
			.fetchAs(SourceView.class)
			.mappedBy(Rows.as(SourceView.class))
			.one();
	}

	/** What any of these exchanges cites, each source once. */
	List<Source> listCitedBy(List<String> exchangeIds) {
		return List.copyOf(this.statements.query("library/cited-sources")
			.bind(exchangeIds)
			.to("exchanges")
			.fetchAs(Source.class)
			.mappedBy(Rows.as(Source.class))
			.all());
	}

	/** What any of these case studies cites, each source once. */
	List<Source> listCitedByCaseStudies(List<String> ids) {
		return List.copyOf(this.statements.query("library/case-study-sources")
			.bind(ids)
			.to("ids")
			.fetchAs(Source.class)
			.mappedBy(Rows.as(Source.class))
			.all());
	}

	record Sources(long total, List<SourceView> items) {

	}

	/** A source with what rests on it. */
	@Schema(name = "SourceWithUse")
	record SourceView(@JsonUnwrapped Source source,
			@Schema(description = "How many exchanges it documents") long exchanges,
			@Schema(description = "Ids of the case studies that cite it") List<String> caseStudies) {

	}

}
