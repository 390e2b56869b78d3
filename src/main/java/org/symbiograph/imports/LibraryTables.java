package org.symbiograph.imports;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.core.io.Resource;

/** The tables of {@code data/library}, read whole and checked against each other. */
final class LibraryTables {

	private final DataPackage dataPackage;

	private final Map<String, Table> tables;

	private final LibrarySteps steps;

	private LibraryTables(Resource folder, ClassificationTables classification) {
		this.dataPackage = DataPackage.read(folder);
		this.tables = this.dataPackage.tables()
			.stream()
			.collect(Collectors.toMap(DataPackage.TableDescription::name, (table) -> Table.read(folder, table)));
		this.tables.values().forEach((table) -> table.checkReferences(this::table));
		Map<String, Map<String, Row>> known = Map.of("companies", table("companies").byId(), "case-studies",
				table("case-studies").byId());
		CompanyAliases aliases = new CompanyAliases(decided("same-companies"), decided("distinct-companies"));
		this.steps = new LibrarySteps(classification, table("exchanges").description().schema(),
				(table, id) -> Optional.ofNullable(known.getOrDefault(table, Map.of()).get(id)), aliases);
		tables().forEach((table) -> add(table, aliases));
		checkDocumented();
	}

	/**
	 * Takes the rows of a table. Companies that are another one come first, so that what
	 * that one says of itself wins.
	 */
	private void add(Table table, CompanyAliases aliases) {
		table.rows()
			.stream()
			.sorted(Comparator.comparing(
					(row) -> !(table.description().name().equals("companies") && aliases.isAlias(row.get("id")))))
			.forEach((row) -> this.steps.add(table.description().name(), row));
	}

	/**
	 * What persons decided of companies; data without decisions need not have the table.
	 */
	private List<Row> decided(String name) {
		Table table = this.tables.get(name);
		return (table == null) ? List.of() : table.rows();
	}

	static LibraryTables read(Resource folder, ClassificationTables classification) {
		return new LibraryTables(folder, classification);
	}

	DataPackage dataPackage() {
		return this.dataPackage;
	}

	List<LoadStep> steps() {
		return this.steps.steps();
	}

	/** The tables in the order of the data package. */
	List<Table> tables() {
		return this.dataPackage.tables().stream().map((description) -> table(description.name())).toList();
	}

	List<String> exchangeIds() {
		return table("exchanges").rows().stream().map((row) -> row.get("id")).toList();
	}

	private Table table(String name) {
		Table table = this.tables.get(name);
		if (table == null) {
			throw new BadData("datapackage.json of %s describes no table %s: restore the file"
				.formatted(this.dataPackage.name(), name));
		}
		return table;
	}

	/** An exchange without a source has no place in the library. */
	private void checkDocumented() {
		Map<String, Row> exchanges = table("exchanges").byId();
		table("exchange-sources").rows().forEach((row) -> exchanges.remove(row.get("exchange")));
		exchanges.values().stream().findFirst().ifPresent((row) -> {
			throw row.rejected("id", "has no source", "add the source that tells it to exchange-sources.csv");
		});
	}

}
