package org.symbiograph.networks.sectors;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.symbiograph.graph.Rows;
import org.symbiograph.graph.Statements;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Answers how many exchanges go between which divisions, and what they are. */
@Repository
@Transactional(readOnly = true)
class SectorFlowQueries {

	private final Statements statements;

	SectorFlowQueries(Statements statements) {
		this.statements = statements;
	}

	SectorPairs count(SectorQuestion question) {
		return SectorPairs.of(this.statements.query(SectorFlowStatements.pairs(question))
			.fetchAs(SectorPair.class)
			.mappedBy(Rows.as(SectorPair.class))
			.all());
	}

	/** What goes between some pairs. */
	Details describe(SectorQuestion question, List<SectorPair> pairs) {
		Found found = this.statements
			.query(SectorFlowStatements.details(question, pairs.stream().map(SectorPair::key).toList()))
			.fetchAs(Found.class)
			.mappedBy(Rows.as(Found.class))
			.one()
			.orElseThrow();
		return new Details(byPair(found.streams()), byPair(found.examples()));
	}

	private static Map<String, List<String>> byPair(List<OfPair> details) {
		return details.stream().collect(Collectors.toMap(OfPair::pair, OfPair::values));
	}

	/** How many named companies give or take in each division. */
	Map<String, Long> countCompanies(SectorQuestion question) {
		return this.statements.query(SectorFlowStatements.companies(question))
			.fetchAs(CompanyCount.class)
			.mappedBy(Rows.as(CompanyCount.class))
			.all()
			.stream()
			.collect(Collectors.toMap(CompanyCount::division, CompanyCount::companies));
	}

	/**
	 * What goes between pairs of divisions, by the keys of the pairs.
	 *
	 * @param streams the names of the commonest streams
	 * @param examples the ids of the best documented exchanges
	 */
	record Details(Map<String, List<String>> streams, Map<String, List<String>> examples) {

	}

	record Found(List<OfPair> streams, List<OfPair> examples) {

	}

	record OfPair(String pair, List<String> values) {

	}

	record CompanyCount(String division, long companies) {

	}

}
