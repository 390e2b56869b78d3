package org.symbiograph.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.QueryConfig;
import org.symbiograph.graph.Statements;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.BeanFactory;

/** The questions about networks of companies: the whole answer, and parts of it. */
final class NetworkQuestions {

	/** How many companies are asked about. */
	private static final int COMPANIES = 100;

	/**
	 * Companies that give something, all of which bears a code: words are understood by a
	 * full-text index that the tables do not have.
	 */
	private static final String GIVING = """
			MATCH (company:Company {anonymous: false})
			WHERE EXISTS { (company)<-[:FROM]-(:Exchange) }
			  AND NOT EXISTS { (company)<-[:FROM]-(:Exchange)-[:OF]->(stream) WHERE NOT EXISTS { (stream)-[:CLASSIFIED_AS]->() } }
			RETURN company.id AS id ORDER BY id""";

	private static final Set<String> TIES_OF_TABLES = Set.of("partners", "networks", "peers", "neighbours");

	private static final String TIES_ONLY = "#ties";

	private static final String NOT_ROLLED_UP = "#not-rolled-up";

	private final List<String> companies;

	private final AnalysisTables tables;

	private final Statements statements;

	NetworkQuestions(Driver driver, BeanFactory service, long seed) {
		List<String> giving = new ArrayList<>(driver.executableQuery(GIVING)
			.withConfig(QueryConfig.builder().withDatabase("neo4j").build())
			.execute()
			.records()
			.stream()
			.map((row) -> row.get("id").asString())
			.toList());
		Collections.shuffle(giving, new Random(seed));
		this.companies = giving.stream().limit(COMPANIES).toList();
		this.tables = new AnalysisTables(service);
		this.statements = service.getBean(Statements.class);
	}

	static String address(String company) {
		return "/api/v1/companies/%s/network".formatted(company);
	}

	Question whole() {
		return new Question("Organization network analysis", 2.5, this.companies, NetworkQuestions::address,
				NetworkQuestions::told, this.tables);
	}

	boolean isWhole(Question question) {
		return question.tables() == this.tables;
	}

	/** Parts of the same, which the service answers only together. */
	List<Question> parts() {
		return List.of(
				new Question("its network part", Double.NaN, this.companies, (id) -> address(id) + TIES_ONLY,
						NetworkQuestions::told, this.tables.part(TIES_OF_TABLES::contains)),
				new Question("all but takers and complements", Double.NaN, this.companies,
						(id) -> address(id) + NOT_ROLLED_UP, NetworkQuestions::told,
						this.tables.part((name) -> !Set.of("complements", "takers", "takers-of-all").contains(name))));
	}

	/** The statements of the parts, of those of the whole. */
	Map<String, List<Query>> partsOf(Map<String, List<Query>> whole) {
		String ties = this.statements.text("networks/connections");
		Set<String> rolledUp = Set.of(this.statements.text("networks/complements"),
				this.statements.text("precedents/takers"));
		Map<String, List<Query>> parts = new LinkedHashMap<>();
		for (String company : this.companies) {
			List<Query> asked = whole.getOrDefault(address(company), List.of());
			parts.put(address(company) + TIES_ONLY, only(asked, ties::equals));
			parts.put(address(company) + NOT_ROLLED_UP, only(asked, (text) -> !rolledUp.contains(text)));
		}
		return parts;
	}

	private static List<Query> only(List<Query> asked, Predicate<String> part) {
		return asked.stream().filter((query) -> part.test(query.text())).toList();
	}

	/** All that is told: every list row by row in its order, and every count. */
	static Answer told(JsonNode answer) {
		Map<String, Long> counts = new LinkedHashMap<>();
		for (String counted : List.of("sizes", "counts")) {
			answer.get(counted)
				.properties()
				.forEach((entry) -> counts.put(counted + " " + entry.getKey(), entry.getValue().asLong()));
		}
		List<String> rows = new ArrayList<>();
		answer.properties()
			.forEach((part) -> rows.addAll(part.getValue().isArray()
					? part.getValue().valueStream().map((row) -> part.getKey() + " " + row).toList()
					: List.of(part.getKey() + " " + part.getValue())));
		return new Answer(counts, rows, Map.of());
	}

}
