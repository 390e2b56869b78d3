package org.symbiograph.precedents;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.symbiograph.graph.Statements;

import org.springframework.beans.factory.BeanFactory;

/**
 * What precedents say of streams, by the code of the service, from rows that a relational
 * database answers in place of the graph.
 */
public final class TakerTables extends Takers {

	private final Function<List<String>, List<Map<String, @Nullable Object>>> rows;

	private TakerTables(BeanFactory service, Function<List<String>, List<Map<String, @Nullable Object>>> rows) {
		super(service.getBean(Statements.class), service.getBean(CountedPrecedents.class));
		this.rows = rows;
	}

	/**
	 * What precedents say of streams.
	 * @param service the parts of the service
	 * @param rows asks the tables for the takers of a code by its scheme and key; of all
	 * if there is neither
	 */
	public static StreamPrecedents of(BeanFactory service,
			Function<List<String>, List<Map<String, @Nullable Object>>> rows) {
		return new StreamPrecedents(service.getBean(QuestionReader.class), new TakerTables(service, rows),
				service.getBean(ReceivingSectors.class));
	}

	@Override
	Collection<Receivers> settled(Set<String> keys) {
		return keys.stream().sorted().map(this::receivers).toList();
	}

	private Receivers receivers(String key) {
		List<Map<String, @Nullable Object>> found = this.rows
			.apply(key.isEmpty() ? List.of() : key.contains(" ") ? List.of(key.split(" ", 2)) : List.of("ewc", key));
		return new Receivers(key, found.stream().map((row) -> String.valueOf(row.get("division"))).toList(),
				found.stream().map((row) -> number(row.get("places")).doubleValue()).toList(),
				found.stream().map((row) -> number(row.get("exchanges")).longValue()).toList(),
				found.stream().map((row) -> joined(row.get("best"))).toList());
	}

	private static Number number(@Nullable Object value) {
		return (Number) Objects.requireNonNull(value);
	}

	private static String joined(@Nullable Object ids) {
		return String.join(" ", ((List<?>) Objects.requireNonNull(ids)).stream().map(String::valueOf).toList());
	}

}
