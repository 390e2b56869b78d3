package org.symbiograph.networks.sectors;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Statement;
import org.symbiograph.graph.Rows;
import org.symbiograph.graph.Statements;
import org.symbiograph.library.ExchangeFilter;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import static org.neo4j.cypherdsl.core.Cypher.name;
import static org.symbiograph.library.ExchangePatterns.EXCHANGE;
import static org.symbiograph.networks.sectors.SectorDivisions.FROM;
import static org.symbiograph.networks.sectors.SectorDivisions.TO;

/** Answers which exchanges link which NACE divisions. */
@Repository
@Transactional(readOnly = true)
public class SectorLinks {

	private final Statements statements;

	private final SectorTitles titles;

	SectorLinks(Statements statements, SectorTitles titles) {
		this.statements = statements;
		this.titles = titles;
	}

	/**
	 * The exchanges that pass a filter and have a division on both sides, one link each.
	 */
	public List<SectorLink> list(ExchangeFilter filter) {
		Collection<Row> rows = this.statements.query(statement(filter))
			.fetchAs(Row.class)
			.mappedBy(Rows.as(Row.class))
			.all();
		return rows.stream().map(this::link).toList();
	}

	static Statement statement(ExchangeFilter filter) {
		return SectorDivisions.of(filter)
			.where(FROM.isNotNull().and(TO.isNotNull()))
			.returning(FROM, TO, EXCHANGE.property("id").as("exchange"), EXCHANGE.property("from").as("fromYear"),
					EXCHANGE.property("until").as("untilYear"), EXCHANGE.property("kind").as("kind"))
			.orderBy(name("exchange"))
			.build();
	}

	private SectorLink link(Row row) {
		return new SectorLink(row.from(), this.titles.of(row.from()), row.to(), this.titles.of(row.to()),
				row.exchange(), row.fromYear(), row.untilYear(), row.kind());
	}

	record Row(String from, String to, String exchange, @Nullable Integer fromYear, @Nullable Integer untilYear,
			String kind) {

	}

}
