package org.symbiograph.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.symbiograph.graph.Statements;
import org.symbiograph.imports.Change.Kind;
import org.symbiograph.imports.DataPackage.ForeignKey;
import org.symbiograph.imports.DataPackage.TableDescription;

import org.springframework.stereotype.Component;

/** Writes what becomes of rows into the graph, table by table. */
@Component
class LibraryWriter {

	private final Statements statements;

	private final GraphWriter graph;

	private final EntryQueries entries;

	private final Catalogue catalogue;

	LibraryWriter(Statements statements, GraphWriter graph, EntryQueries entries, Catalogue catalogue) {
		this.statements = statements;
		this.graph = graph;
		this.entries = entries;
		this.catalogue = catalogue;
	}

	/** Keeps what an import says of rows. */
	void tell(String run, long revision, List<Change> changes) {
		List<Map<String, String>> rows = changes.stream()
			.map((change) -> Map.of("id", change.entry(), "table", change.table(), "cells",
					Cells.write(change.cells())))
			.toList();
		this.statements.query("imports/tell").bindAll(Map.of("import", run, "revision", revision, "rows", rows)).run();
	}

	/**
	 * Writes rows of one table that come or change.
	 * @param codes the classifications
	 */
	void write(String table, List<Change> changes, KnownCodes codes) {
		List<Change> different = changes.stream().filter((change) -> change.kind() != Kind.UNCHANGED).toList();
		if (different.isEmpty()) {
			return;
		}
		TableDescription description = this.catalogue.get(table);
		clear(table, different.stream().filter((change) -> change.kind() == Kind.UPDATED).toList());
		List<Row> rows = different.stream().map(Change::row).toList();
		if (description.scheme() != null) {
			this.graph.write(new ClassificationTables(List.of(new Table(description, rows))).steps());
		}
		else if (table.equals("exchange-sources")) {
			writeSources(rows, codes);
		}
		else if (table.equals("same-companies")) {
			writeCompaniesAnew(rows, codes);
		}
		else {
			LibrarySteps steps = steps(description, rows, codes);
			rows.forEach((row) -> steps.add(table, row));
			this.graph.write(steps.steps());
		}
	}

	/**
	 * The sources of an exchange are written together, because several imports tell them.
	 */
	private void writeSources(List<Row> rows, KnownCodes codes) {
		Set<String> exchanges = new LinkedHashSet<>();
		rows.forEach((row) -> exchanges.add(row.get("exchange")));
		run("clear-exchange-sources", exchanges);
		LibrarySteps steps = new LibrarySteps(codes, this.catalogue.get("exchanges").schema(),
				(table, id) -> Optional.empty(), CompanyAliases.NONE);
		this.entries.listSources(exchanges).forEach((row) -> steps.add("exchange-sources", row));
		this.graph.write(steps.steps());
	}

	private LibrarySteps steps(TableDescription table, List<Row> rows, KnownCodes codes) {
		Set<String> references = new LinkedHashSet<>();
		for (ForeignKey foreignKey : table.references()) {
			String target = foreignKey.reference().table();
			rows.forEach((row) -> references
				.add(Catalogue.entry(target.isEmpty() ? table.name() : target, row.key(foreignKey.fields()))));
		}
		rows.forEach((row) -> row.list("part_of").forEach((joint) -> references.add("companies/" + joint)));
		Map<String, String> cells = this.entries.cells(references);
		return new LibrarySteps(codes, this.catalogue.get("exchanges").schema(),
				(target, id) -> Optional.ofNullable(cells.get(Catalogue.entry(target, List.of(id))))
					.map((told) -> new Row(target, 0, Cells.read(told))),
				this.entries.aliases());
	}

	/**
	 * After a decision that companies are the same, or that they are not: all that
	 * belongs to them is written by what is decided now.
	 */
	private void writeCompaniesAnew(List<Row> decisions, KnownCodes codes) {
		Set<String> companies = new LinkedHashSet<>();
		decisions.forEach((row) -> companies.addAll(List.of(row.get("company"), row.get("same_as"))));
		CompanyAliases aliases = this.entries.aliases();
		List.copyOf(companies).forEach((company) -> companies.addAll(aliases.same(company)));
		Set<String> rows = new LinkedHashSet<>(this.entries.listRowsOfCompanies(companies));
		companies.forEach((company) -> rows.add("companies/" + company));
		this.entries.listRowsOf("same-companies")
			.stream()
			.filter((row) -> companies.contains(row.get("company")))
			.forEach((row) -> rows.add("same-companies/" + row.get("company")));
		run("clear-aliases", companies);
		List<Change> changes = new ArrayList<>();
		this.entries.cells(rows)
			.forEach((entry, cells) -> changes
				.add(new Change(entry.substring(0, entry.indexOf('/')), entry, Kind.UPDATED, Cells.read(cells))));
		for (String table : List.of("companies", "exchanges", "network-links")) {
			write(table, changes.stream().filter((change) -> change.table().equals(table)).toList(), codes);
		}
		run("remove-companies", companies.stream().filter(aliases::isAlias).toList());
		List<Row> aliasRows = changes.stream()
			.filter((change) -> change.table().equals("same-companies"))
			.map(Change::row)
			.toList();
		LibrarySteps steps = steps(this.catalogue.get("same-companies"), aliasRows, codes);
		aliasRows.forEach((row) -> steps.add("same-companies", row));
		this.graph.write(steps.steps());
	}

	/** Takes from rows of one table what they refer to. */
	void clear(String table, List<Change> changes) {
		if (changes.isEmpty()) {
			return;
		}
		if (this.catalogue.get(table).scheme() != null) {
			run("clear-codes", codeIds(table, changes));
		}
		else if (Set.of("exchanges", "companies", "case-studies", "network-links").contains(table)) {
			run("clear-" + table, ids(changes));
		}
	}

	/**
	 * Removes rows that nothing refers to.
	 * @return the names of those that something refers to and that are still there
	 */
	List<String> remove(List<Change> removed, KnownCodes codes) {
		Map<String, List<Change>> byTable = new LinkedHashMap<>();
		this.catalogue.names().reversed().forEach((table) -> byTable.put(table, new ArrayList<>()));
		removed.forEach((change) -> byTable.getOrDefault(change.table(), new ArrayList<>()).add(change));
		List<String> left = new ArrayList<>();
		byTable.forEach((table, changes) -> {
			if (!changes.isEmpty()) {
				left.addAll(remove(table, changes, codes));
			}
		});
		return left;
	}

	private List<String> remove(String table, List<Change> changes, KnownCodes codes) {
		switch (table) {
			case "exchanges" -> {
				run("clear-exchanges", ids(changes));
				run("remove-exchanges", ids(changes));
			}
			case "exchange-sources" -> writeSources(changes.stream().map(Change::row).toList(), codes);
			case "same-companies" -> writeCompaniesAnew(changes.stream().map(Change::row).toList(), codes);
			case "distinct-companies" -> this.statements.query("imports/clear-distinct-companies")
				.bind(changes.stream()
					.map(Change::row)
					.map((row) -> Map.of("company", row.get("company"), "other", row.get("other")))
					.toList())
				.to("rows")
				.run();
			case "network-links" -> run("clear-network-links", ids(changes));
			case "case-study-sources" -> this.statements.query("imports/clear-case-study-sources")
				.bind(changes.stream()
					.map(Change::row)
					.map((row) -> Map.of("caseStudy", row.get("case_study"), "source", row.get("source")))
					.toList())
				.to("rows")
				.run();
			case "companies", "case-studies", "sources", "imports" -> {
				clear(table, changes);
				return remove(table, ids(changes), table);
			}
			default -> {
				if (this.catalogue.get(table).scheme() != null) {
					clear(table, changes);
					return remove("codes", codeIds(table, changes), table);
				}
			}
		}
		return List.of();
	}

	private List<String> remove(String what, Collection<String> ids, String table) {
		run("remove-" + what, ids);
		return this.statements.query("imports/left-" + what)
			.bind(ids)
			.to("ids")
			.fetchAs(String.class)
			.all()
			.stream()
			.map((id) -> table + "/" + id)
			.toList();
	}

	/** All tables, in the order in which they refer to each other. */
	List<String> tables() {
		return this.catalogue.names();
	}

	/** Tables in the order in which they refer to each other. */
	List<String> inOrder(Collection<String> tables) {
		return this.catalogue.names().stream().filter(tables::contains).toList();
	}

	/** Removes what nothing mentions any more. */
	void tidy() {
		this.statements.query("imports/remove-orphans").run();
	}

	private void run(String statement, Collection<String> ids) {
		this.statements.query("imports/" + statement).bind(List.copyOf(ids)).to("ids").run();
	}

	private static List<String> ids(List<Change> changes) {
		return changes.stream().map((change) -> change.row().get("id")).toList();
	}

	private List<String> codeIds(String table, List<Change> changes) {
		TableDescription description = this.catalogue.get(table);
		return changes.stream().map((change) -> ClassificationTables.id(description, change.row())).toList();
	}

}
