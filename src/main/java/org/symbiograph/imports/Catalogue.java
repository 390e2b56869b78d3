package org.symbiograph.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.symbiograph.codes.Scheme;
import org.symbiograph.imports.DataPackage.TableDescription;

import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The tables that can be imported: those of codes, then those of the library, in the
 * order in which they refer to each other.
 */
@Component
class Catalogue {

	private final SingletonSupplier<Map<String, TableDescription>> tables;

	Catalogue(BundledLibrary.Settings settings) {
		this.tables = SingletonSupplier.of(() -> read(settings));
	}

	private static Map<String, TableDescription> read(BundledLibrary.Settings settings) {
		Map<String, TableDescription> tables = new LinkedHashMap<>();
		Stream
			.concat(DataPackage.read(settings.folder("classification/"))
				.tables()
				.stream()
				.filter((table) -> table.scheme() != null),
					DataPackage.read(settings.folder("library/")).tables().stream())
			.forEach((table) -> tables.put(table.name(), table));
		return tables;
	}

	/** The names of all tables, in the order in which they refer to each other. */
	List<String> names() {
		return List.copyOf(this.tables.obtain().keySet());
	}

	Optional<TableDescription> find(String name) {
		return Optional.ofNullable(this.tables.obtain().get(name));
	}

	TableDescription get(String name) {
		return find(name).orElseThrow(() -> new IllegalArgumentException("There is no table " + name));
	}

	/** The name of a row by its table and key, the same in every import. */
	static String entry(String table, List<String> key) {
		return table + "/" + String.join("/", key);
	}

	/** The name of the row that has these cells. */
	static String entry(TableDescription table, Map<String, String> cells) {
		return entry(table.name(),
				table.key().stream().map((column) -> cells.getOrDefault(column, "").strip()).toList());
	}

	/** The classification that a table lists the codes of. */
	static Optional<Scheme> scheme(TableDescription table) {
		return Optional.ofNullable(table.scheme()).flatMap(Scheme::of);
	}

}
