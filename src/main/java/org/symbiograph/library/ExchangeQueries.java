package org.symbiograph.library;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.neo4j.cypherdsl.core.SortItem;
import org.neo4j.cypherdsl.core.Statement;
import org.symbiograph.graph.Rows;
import org.symbiograph.graph.Statements;
import org.symbiograph.library.ExchangeFacets.Count;
import org.symbiograph.library.ExchangeFacets.Facet;
import org.symbiograph.web.Paging;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import static org.neo4j.cypherdsl.core.Cypher.call;
import static org.neo4j.cypherdsl.core.Cypher.collect;
import static org.neo4j.cypherdsl.core.Cypher.parameter;
import static org.symbiograph.library.ExchangePatterns.EXCHANGE;

/** Answers questions about exchanges. */
@Repository
@Transactional(readOnly = true)
public class ExchangeQueries {

	/**
	 * How long a page is at most; what is longer is a file, and read past what is kept.
	 */
	private static final int PAGE = 100;

	private final Statements statements;

	private final ExchangeFacets facets;

	private final KeptExchanges kept;

	ExchangeQueries(Statements statements, ExchangeFacets facets, KeptExchanges kept) {
		this.statements = statements;
		this.facets = facets;
		this.kept = kept;
	}

	/** The exchanges of these ids, in their order; ids that do not exist are left out. */
	public List<Exchange> list(Collection<String> ids) {
		return (ids.size() <= PAGE) ? this.kept.list(ids, this::read) : read(ids);
	}

	private List<Exchange> read(Collection<String> ids) {
		return List.copyOf(this.statements.query("library/exchanges")
			.bind(ids)
			.to("ids")
			.fetchAs(Exchange.class)
			.mappedBy(Rows.as(Exchange.class))
			.all());
	}

	public Optional<Exchange> find(String id) {
		return list(List.of(id)).stream().findFirst();
	}

	ExchangeList search(ExchangeFilter filter, Paging paging) {
		Found found = this.statements.query(statement(filter, paging))
			.fetchAs(Found.class)
			.mappedBy(Rows.as(Found.class))
			.one()
			.orElseThrow();
		return new ExchangeList(list(found.ids()), paging.of(ExchangeFacets.total(found.facets())),
				this.facets.describe(found.facets()));
	}

	/** The ids of all exchanges that pass the filter, in the order of the list. */
	List<String> listIds(ExchangeFilter filter) {
		return List.copyOf(this.statements.query(ids(filter)).fetchAs(String.class).all());
	}

	static Statement ids(ExchangeFilter filter) {
		return ExchangeSelection.of(filter).orderBy(order(filter)).returning(EXCHANGE.property("id").as("id")).build();
	}

	static Statement statement(ExchangeFilter filter, Paging paging) {
		Statement page = ExchangeSelection.of(filter)
			.orderBy(order(filter))
			.skip(parameter("skip", paging.skip()))
			.limit(parameter("limit", paging.limit()))
			.returning(collect(EXCHANGE.property("id")).as("ids"))
			.build();
		return call(page).call(ExchangeFacets.count(ExchangeSelection.of(filter))).returning("ids", "facets").build();
	}

	private static SortItem[] order(ExchangeFilter filter) {
		SortItem byId = EXCHANGE.property("sortKey").ascending();
		return (filter.words() == null) ? new SortItem[] { byId }
				: new SortItem[] { ExchangeSelection.RELEVANCE.descending(), byId };
	}

	record Found(List<String> ids, List<Count> facets) {

	}

	/** A page of exchanges, with what the list can be narrowed to. */
	record ExchangeList(List<Exchange> items, Paging.PageInfo page, Map<String, List<Facet>> facets) {

	}

}
