package org.symbiograph.networks.sectors;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.driver.Driver;
import org.symbiograph.graph.ExpensiveSteps;
import org.symbiograph.graph.GraphTest;
import org.symbiograph.library.ExchangeFilter;
import org.symbiograph.library.ExchangeFilters;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Questions about sectors start at an index, whichever filter is given. */
@GraphTest
class SectorStatementsIT {

	private final SectorQuestions questions;

	private final ExchangeFilters filters;

	private final Driver driver;

	@Autowired
	SectorStatementsIT(SectorQuestions questions, ExchangeFilters filters, Driver driver) {
		this.questions = questions;
		this.filters = filters;
		this.driver = driver;
	}

	@ParameterizedTest
	@CsvSource({ "source, maestri", "source, chertow-2007", "status, planned", "country, IT", "kind, water", "from, 24",
			"to, C" })
	void flowsStartAtAnIndex(String name, String value) {
		Map<String, String> given = Map.of(name, value);
		SectorQuestion question = this.questions.read(
				new SectorParameters(given.get("source"), given.get("status"), given.get("country"), given.get("kind")),
				new SectorEnds(given.get("from"), given.get("to")));

		startsAtAnIndex(SectorFlowStatements.pairs(question));
		startsAtAnIndex(SectorFlowStatements.details(question, List.of("2423")));
		startsAtAnIndex(SectorFlowStatements.companies(question));
		startsAtAnIndex(SectorLinks.statement(question.filter()));
	}

	@Test
	void profilesStartAtAnIndex() {
		SectorParameters any = new SectorParameters(null, null, null, null);
		ExchangeFilter gives = this.filters.read(any.ofExchanges("24", null), null);
		ExchangeFilter takes = this.filters.read(any.ofExchanges(null, "24"), null);

		startsAtAnIndex(SectorProfileStatements.side(SectorSide.GIVES, gives, "24", List.of("241")));
		startsAtAnIndex(SectorProfileStatements.side(SectorSide.TAKES, takes, "24", List.of("241")));
		startsAtAnIndex(SectorProfileStatements.companies(gives, takes, 50));
	}

	private void startsAtAnIndex(Statement statement) {
		assertThat(ExpensiveSteps.of(this.driver.executableQuery("EXPLAIN " + statement.getCypher())
			.withParameters(statement.getCatalog().getParameters())
			.execute()
			.summary()
			.plan(), true)).as(statement.getCypher()).isEmpty();
	}

}
