package org.symbiograph.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import io.swagger.v3.oas.annotations.media.Schema;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder.OrderableOngoingReadingAndWithWithoutWhere;
import org.neo4j.cypherdsl.core.SymbolicName;
import org.symbiograph.codes.Code;
import org.symbiograph.codes.Codes;
import org.symbiograph.codes.Scheme;

import org.springframework.stereotype.Component;

import static org.neo4j.cypherdsl.core.Cypher.asterisk;
import static org.neo4j.cypherdsl.core.Cypher.collect;
import static org.neo4j.cypherdsl.core.Cypher.listOf;
import static org.neo4j.cypherdsl.core.Cypher.listWith;
import static org.neo4j.cypherdsl.core.Cypher.literalOf;
import static org.neo4j.cypherdsl.core.Cypher.mapOf;
import static org.neo4j.cypherdsl.core.Cypher.name;
import static org.neo4j.cypherdsl.core.Cypher.valueAt;
import static org.symbiograph.library.ExchangePatterns.EXCHANGE;

/** Counts the exchanges of a selection by the values of its filters. */
@Component
public class ExchangeFacets {

	/** How many values of a filter are shown. */
	private static final int MOST_VALUES = 50;

	/** The filter that every exchange has exactly one value of. */
	private static final String ALWAYS = "status";

	/** Filters and the properties that each have one value of an exchange. */
	private static final Map<String, String> SINGLE = new TreeMap<>(Map.of("country", "country", ALWAYS, ALWAYS, "kind",
			"kind", "use", "use", "caseStudy", "caseStudy", "evidence", "grade"));

	/** Filters and the properties that each have any number of values. */
	private static final Map<String, String> LISTS = Map.of("receiverNace", "receiverSectors", "treatment",
			"treatmentBy");

	private static final SymbolicName FACET = name("facet");

	private static final SymbolicName VALUE = name("value");

	private final Choices choices;

	private final Codes codes;

	ExchangeFacets(Choices choices, Codes codes) {
		this.choices = choices;
		this.codes = codes;
	}

	/**
	 * Counts in one pass over the selection, as a list in the column {@code facets}.
	 * @param selection the exchanges
	 */
	public static Statement count(OrderableOngoingReadingAndWithWithoutWhere selection) {
		return selection.unwind(filtersAndValues())
			.as(FACET)
			.with(valueAt(FACET, 0).as("filter"), valueAt(FACET, 1).as(VALUE),
					org.neo4j.cypherdsl.core.Cypher.count(asterisk()).as("count"))
			.where(VALUE.isNotNull())
			.returning(collect(mapOf("filter", name("filter"), "value", VALUE, "count", name("count"))).as("facets"))
			.build();
	}

	/** How many exchanges were counted. */
	public static long total(List<Count> counts) {
		return counts.stream().filter((count) -> count.filter().equals(ALWAYS)).mapToLong(Count::count).sum();
	}

	private static Expression filtersAndValues() {
		List<Expression> pairs = new ArrayList<>();
		SINGLE.forEach((filter, property) -> pairs.add(listOf(literalOf(filter), EXCHANGE.property(property))));
		Expression all = listOf(pairs);
		for (Map.Entry<String, String> list : LISTS.entrySet()) {
			SymbolicName each = name("each");
			all = all.add(listWith(each).in(EXCHANGE.property(list.getValue()))
				.returning(listOf(literalOf(list.getKey()), each)));
		}
		return all;
	}

	/** The counts by filter, the fifty most frequent values first, with words to show. */
	public Map<String, List<Facet>> describe(List<Count> counts) {
		Map<String, List<Facet>> facets = new LinkedHashMap<>();
		for (String filter : List.of("receiverNace", "use", "country", "status", "treatment", "evidence", "kind",
				"caseStudy")) {
			facets.put(filter,
					counts.stream()
						.filter((count) -> count.filter().equals(filter))
						.map(this::describe)
						.sorted(Comparator.comparingLong(Facet::count).reversed().thenComparing(Facet::value))
						.limit(MOST_VALUES)
						.toList());
		}
		return facets;
	}

	private Facet describe(Count count) {
		if (!count.filter().equals("receiverNace")) {
			return new Facet(count.value(), this.choices.label(count.filter(), count.value()), count.count());
		}
		Optional<Code> sector = this.codes.findByKey(Scheme.NACE, count.value());
		return new Facet(sector.map(Code::code).orElse(count.value()), sector.map(Code::title).orElse(count.value()),
				count.count());
	}

	/** How often a value of a filter occurs. */
	public record Count(String filter, String value, long count) {

	}

	/** A value a list can be narrowed to. */
	@Schema(description = "A value the list can be narrowed to, and how many exchanges would remain")
	public record Facet(String value, String label, long count) {

	}

}
