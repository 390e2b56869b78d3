package org.symbiograph.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.swagger.v3.oas.annotations.media.Schema;
import org.symbiograph.imports.ReleaseLog.Differing;

/**
 * What is new in a release: exchanges added, changed and withdrawn since an earlier one,
 * and how many rows of the other tables.
 *
 * @param release the release
 * @param since the earlier one
 * @param added exchanges that are new
 * @param changed exchanges that say something else, sources included
 * @param withdrawn exchanges that are gone
 * @param tables how many rows of each table differ
 */
@Schema(name = "ReleaseChanges")
record ReleaseChanges(String release, String since, List<ChangedExchange> added, List<ChangedExchange> changed,
		List<ChangedExchange> withdrawn, List<TableChanges> tables) {

	static ReleaseChanges of(String release, String since, List<Differing> rows) {
		Map<String, ChangedExchange> exchanges = new LinkedHashMap<>();
		rows.stream()
			.filter((row) -> row.table().equals("exchanges"))
			.forEach((row) -> exchanges.put(row.cell("id"), new ChangedExchange(row.change(), row.cell("id"),
					row.cell("title"), "/api/v1/exchanges/" + row.cell("id"), row.columns())));
		rows.stream().filter((row) -> row.table().equals("exchange-sources")).forEach((row) -> {
			String id = row.cell("exchange");
			exchanges.merge(id, new ChangedExchange("changed", id, "", "/api/v1/exchanges/" + id, List.of("sources")),
					ChangedExchange::and);
		});
		return new ReleaseChanges(release, since, exchanges(exchanges, "added"), exchanges(exchanges, "changed"),
				exchanges(exchanges, "withdrawn"), TableChanges.of(rows));
	}

	private static List<ChangedExchange> exchanges(Map<String, ChangedExchange> exchanges, String change) {
		return exchanges.values().stream().filter((exchange) -> exchange.change().equals(change)).toList();
	}

	/** All exchanges that differ. */
	List<ChangedExchange> exchanges() {
		List<ChangedExchange> all = new ArrayList<>(this.added);
		all.addAll(this.changed);
		all.addAll(this.withdrawn);
		return all;
	}

	/**
	 * An exchange that differs.
	 *
	 * @param change whether it was added, changed or withdrawn
	 * @param id its id
	 * @param title its title; empty where only its sources differ
	 * @param href where it is told
	 * @param columns in what it differs
	 */
	record ChangedExchange(@Schema(example = "changed") String change, String id, String title, String href,
			List<String> columns) {

		/** The same exchange, that differs in its sources as well. */
		private static ChangedExchange and(ChangedExchange exchange, ChangedExchange sources) {
			if (!exchange.change().equals("changed")) {
				return exchange;
			}
			Set<String> columns = new LinkedHashSet<>(exchange.columns());
			columns.addAll(sources.columns());
			return new ChangedExchange(exchange.change(), exchange.id(), exchange.title(), exchange.href(),
					List.copyOf(columns));
		}

	}

	/**
	 * How many rows of a table differ.
	 *
	 * @param table its name
	 * @param added how many are new
	 * @param changed how many say something else
	 * @param withdrawn how many are gone
	 */
	record TableChanges(String table, long added, long changed, long withdrawn) {

		private static List<TableChanges> of(List<Differing> rows) {
			Map<String, Map<String, Long>> counts = rows.stream()
				.collect(Collectors.groupingBy(Differing::table, LinkedHashMap::new,
						Collectors.groupingBy(Differing::change, Collectors.counting())));
			return counts.entrySet()
				.stream()
				.map((table) -> new TableChanges(table.getKey(), table.getValue().getOrDefault("added", 0L),
						table.getValue().getOrDefault("changed", 0L), table.getValue().getOrDefault("withdrawn", 0L)))
				.toList();
		}

	}

}
