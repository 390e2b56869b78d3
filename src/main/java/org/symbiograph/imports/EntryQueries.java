package org.symbiograph.imports;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.symbiograph.codes.Scheme;
import org.symbiograph.graph.Rows;
import org.symbiograph.graph.Statements;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Answers what the rows of the library say at present. */
@Repository
@Transactional(readOnly = true)
class EntryQueries {

	private final Statements statements;

	EntryQueries(Statements statements) {
		this.statements = statements;
	}

	/** What rows say, by their names; those that do not exist are left out. */
	Map<String, String> cells(Collection<String> entries) {
		Map<String, String> cells = new HashMap<>();
		this.statements.query("imports/told-rows")
			.bind(entries)
			.to("ids")
			.fetchAs(Told.class)
			.mappedBy(Rows.as(Told.class))
			.all()
			.forEach((told) -> cells.put(told.id(), told.cells()));
		return cells;
	}

	/** What the rows of a table say. */
	List<Row> listRowsOf(String table) {
		return this.statements.query("imports/rows-of-table")
			.bind(table)
			.to("table")
			.fetchAs(String.class)
			.all()
			.stream()
			.map((cells) -> new Row(table, 0, Cells.read(cells)))
			.toList();
	}

	/** Which companies were decided to be another one. */
	CompanyAliases aliases() {
		return new CompanyAliases(listRowsOf("same-companies"), List.of());
	}

	/** The rows that bring companies, and what belongs to them, into the graph. */
	List<String> listRowsOfCompanies(Collection<String> companies) {
		return List.copyOf(this.statements.query("imports/rows-of-companies")
			.bind(companies)
			.to("ids")
			.fetchAs(String.class)
			.all());
	}

	/** What is told of the sources of exchanges. */
	List<Row> listSources(Collection<String> exchanges) {
		return this.statements.query("imports/sources-of-exchanges")
			.bind(exchanges)
			.to("exchanges")
			.fetchAs(String.class)
			.all()
			.stream()
			.map((cells) -> new Row("exchange-sources", 0, Cells.read(cells)))
			.toList();
	}

	/** The rows that an import tells. */
	List<String> listRows(String run) {
		return List
			.copyOf(this.statements.query("imports/rows-of-import").bind(run).to("import").fetchAs(String.class).all());
	}

	/**
	 * The next rows of a table that an import tells.
	 * @param after the row behind which they begin, or nothing
	 * @param most how many at most
	 */
	List<String> listRows(String run, String table, String after, int most) {
		return List.copyOf(this.statements.query("imports/rows-of-import-in-table")
			.bindAll(Map.of("import", run, "table", table, "after", after, "limit", most))
			.fetchAs(String.class)
			.all());
	}

	/** What rows say, and what they would say without an import. */
	List<Without> listWithout(String run, Collection<String> entries) {
		return List.copyOf(this.statements.query("imports/rows-without-import")
			.bindAll(Map.of("import", run, "ids", entries))
			.fetchAs(Without.class)
			.mappedBy(Rows.as(Without.class))
			.all());
	}

	List<String> listExchangeIds() {
		return List.copyOf(this.statements.query("imports/exchange-ids").fetchAs(String.class).all());
	}

	/** All codes that are in the graph. */
	KnownCodes codes() {
		KnownCodes codes = new KnownCodes();
		this.statements.query("imports/known-codes")
			.fetchAs(CodeRow.class)
			.mappedBy(Rows.as(CodeRow.class))
			.all()
			.forEach((code) -> Scheme.of(code.scheme())
				.ifPresent((scheme) -> codes.add(scheme, Objects.requireNonNullElse(code.edition(), ""), code.key(),
						code.id(), code.code())));
		return codes;
	}

	private record Told(String id, String cells) {

	}

	private record CodeRow(String scheme, @Nullable String edition, String key, String id, String code) {

	}

	/**
	 * A row with and without an import.
	 *
	 * @param id its name
	 * @param table the table it is of
	 * @param revision the revision in which the latest other import told it
	 * @param before what it says
	 * @param after what it would say
	 */
	record Without(String id, String table, @Nullable Long revision, @Nullable String before, @Nullable String after) {

	}

}
