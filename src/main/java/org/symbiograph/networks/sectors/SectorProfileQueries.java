package org.symbiograph.networks.sectors;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.symbiograph.codes.Code;
import org.symbiograph.graph.Rows;
import org.symbiograph.graph.Statements;
import org.symbiograph.library.ExchangeFilter;
import org.symbiograph.networks.sectors.SectorProfile.SectorCompany;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Answers what a sector of any level gives and takes. */
@Repository
@Transactional(readOnly = true)
class SectorProfileQueries {

	private final Statements statements;

	SectorProfileQueries(Statements statements) {
		this.statements = statements;
	}

	/**
	 * What a sector has on one side.
	 * @param filter its exchanges on that side
	 * @param narrower the sectors right below it
	 */
	Side find(SectorSide side, ExchangeFilter filter, Code sector, List<Code> narrower) {
		return this.statements
			.query(SectorProfileStatements.side(side, filter, sector.key(), narrower.stream().map(Code::key).toList()))
			.fetchAs(Side.class)
			.mappedBy(Rows.as(Side.class))
			.one()
			.orElseThrow();
	}

	/** The named companies of a sector. */
	Companies listCompanies(ExchangeFilter gives, ExchangeFilter takes, int limit) {
		return this.statements.query(SectorProfileStatements.companies(gives, takes, limit))
			.fetchAs(Companies.class)
			.mappedBy(Rows.as(Companies.class))
			.one()
			.orElseThrow();
	}

	/** What a sector gives, or takes. */
	record Side(List<StreamCount> streams, List<OtherCount> others, List<SectorCount> narrower) {

	}

	/**
	 * How often a stream goes to, or comes from, a division.
	 *
	 * @param scheme ewc, cpa, or name where the stream has neither code
	 * @param key the key of the code, or the name
	 * @param other the key of the division, null where there is none
	 * @param exchanges number of exchanges
	 * @param best some of them, the best documented and commonest first
	 */
	record StreamCount(String scheme, String key, @Nullable String other, long exchanges, List<Best> best) {

	}

	/** An exchange, and how much it counts as a precedent (0 to 1). */
	record Best(String id, double standing) {

	}

	/**
	 * How often the other party is in a division.
	 *
	 * @param division the key of the division, null where there is none
	 * @param inside whether it acts in the sector itself too
	 * @param exchanges number of exchanges
	 */
	record OtherCount(@Nullable String division, boolean inside, long exchanges) {

	}

	record SectorCount(String key, long exchanges) {

	}

	record Companies(long total, List<SectorCompany> items) {

	}

}
