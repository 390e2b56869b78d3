package org.symbiograph.library;

import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.driver.Driver;
import org.symbiograph.graph.ExpensiveSteps;
import org.symbiograph.graph.GraphTest;
import org.symbiograph.library.CompanyQueries.CompanyFilter;
import org.symbiograph.web.Paging;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Lists whose statement depends on the filter start at an index, whichever filter is
 * given.
 */
@GraphTest
class ListStatementsIT {

	private static final Paging PAGING = new Paging(null, null);

	private final ExchangeFilters filters;

	private final Driver driver;

	@Autowired
	ListStatementsIT(ExchangeFilters filters, Driver driver) {
		this.filters = filters;
		this.driver = driver;
	}

	@ParameterizedTest
	@CsvSource({ "q, fly ash", "ewc, 10 02 02", "cpa, 08.12.13", "cas, 124-38-9", "donorNace, 24",
			"receiverNace, 23.51", "country, IT", "status, planned", "use, raw-material", "caseStudy, taranto",
			"network, kwinana", "source, chertow-2007" })
	void exchangesStartAtAnIndex(String name, String value) {
		Map<String, String> given = Map.of(name, value);
		ExchangeParameters parameters = new ExchangeParameters(given.get("q"), given.get("ewc"), given.get("cpa"),
				given.get("cas"), given.get("donorNace"), given.get("receiverNace"), given.get("country"),
				given.get("status"), null, null, given.get("use"), given.get("caseStudy"), given.get("network"),
				given.get("source"), null);

		startsAtAnIndex(ExchangeQueries.statement(this.filters.read(parameters, null), PAGING));
		startsAtAnIndex(ExchangeQueries.ids(this.filters.read(parameters, null)));
	}

	@ParameterizedTest
	@CsvSource({ "cement,,,", "cement, 2351, IT, taranto", ", 2351, IT,", ", 23,,", ",,, taranto", ", 23,, taranto" })
	void companiesStartAtAnIndex(String words, String sector, String country, String network) {
		startsAtAnIndex(CompanyQueries.statement(new CompanyFilter(words, sector, country, network, null), PAGING));
		startsAtAnIndex(CompanyQueries.ids(new CompanyFilter(words, sector, country, network, null)));
	}

	private void startsAtAnIndex(Statement statement) {
		assertThat(ExpensiveSteps.of(this.driver.executableQuery("EXPLAIN " + statement.getCypher())
			.withParameters(statement.getCatalog().getParameters())
			.execute()
			.summary()
			.plan(), true)).isEmpty();
	}

}
