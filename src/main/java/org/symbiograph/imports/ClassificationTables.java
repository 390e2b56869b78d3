package org.symbiograph.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.apache.commons.text.CaseUtils;
import org.jspecify.annotations.Nullable;
import org.symbiograph.codes.Scheme;
import org.symbiograph.imports.DataPackage.Column;
import org.symbiograph.imports.DataPackage.ForeignKey;
import org.symbiograph.imports.DataPackage.TableDescription;
import org.symbiograph.imports.formats.Slug;

import org.springframework.core.io.Resource;

/**
 * The tables of {@code data/classification}: codes with titles, in editions, and what
 * relates them to each other and to words. A new edition or correspondence is a table and
 * its description; nothing is changed here for it.
 */
final class ClassificationTables implements CodeIds {

	private final Map<String, Table> tables = new LinkedHashMap<>();

	private final KnownCodes known = new KnownCodes();

	private final List<LoadStep> codes = new ArrayList<>();

	private final List<LoadStep> hierarchies = new ArrayList<>();

	private final List<LoadStep> relations = new ArrayList<>();

	/** Takes tables, or the rows of them that are to be written. */
	ClassificationTables(Collection<Table> tables) {
		tables.forEach((table) -> this.tables.put(table.description().name(), table));
		tables.stream().filter((table) -> table.description().scheme() != null).forEach(this::addCodes);
		tables.stream().filter((table) -> table.description().load() != null).forEach(this::addRelations);
	}

	static ClassificationTables read(Resource folder) {
		List<Table> tables = DataPackage.read(folder)
			.tables()
			.stream()
			.map((description) -> Table.read(folder, description))
			.toList();
		ClassificationTables read = new ClassificationTables(tables);
		tables.forEach((table) -> table.checkReferences(read::table));
		return read;
	}

	/** The tables of codes, those that relate codes left out. */
	List<Table> codeTables() {
		return this.tables.values().stream().filter((table) -> table.description().scheme() != null).toList();
	}

	private Table table(String name) {
		Table table = this.tables.get(name);
		if (table == null) {
			throw new BadData("datapackage.json describes no table %s: restore the file".formatted(name));
		}
		return table;
	}

	private void addCodes(Table table) {
		TableDescription description = table.description();
		Scheme scheme = scheme(description);
		String edition = edition(description);
		List<Map<String, Object>> rows = new ArrayList<>();
		List<Map<String, Object>> broader = new ArrayList<>();
		for (Row row : table.rows()) {
			String key = key(scheme, row, "code");
			String id = id(description, key);
			Map<String, Object> code = codeRow(id, edition, key, table, row);
			this.known.add(scheme, edition, key, id, String.valueOf(code.get("code")));
			rows.add(code);
			if (row.find("parent") != null) {
				broader.add(Map.of("id", id, "broader", id(description, key(scheme, row, "parent"))));
			}
		}
		this.codes.add(new LoadStep(scheme.id() + "-codes", "codes of %s %s".formatted(scheme.name(), edition), rows));
		this.hierarchies.add(new LoadStep("broader-codes", "steps in the hierarchy of " + scheme.name(), broader));
	}

	private static Map<String, Object> codeRow(String id, String edition, String key, Table table, Row row) {
		Map<String, Object> values = values(table, row);
		boolean starred = Boolean.TRUE.equals(values.get("hazardous"));
		values.putAll(Map.of("id", id, "edition", edition, "key", key, "code",
				starred ? row.get("code") + "*" : row.get("code")));
		return values;
	}

	private void addRelations(Table table) {
		TableDescription description = table.description();
		List<ForeignKey> foreignKeys = description.references()
			.stream()
			.filter((foreignKey) -> !foreignKey.reference().table().isEmpty())
			.toList();
		List<Map<String, Object>> rows = new ArrayList<>();
		for (Row row : table.rows()) {
			Map<String, Object> values = values(table, row);
			for (ForeignKey foreignKey : foreignKeys) {
				TableDescription target = table(foreignKey.reference().table()).description();
				if (target.scheme() != null) {
					String column = foreignKey.fields().getFirst();
					values.put(camelCase(column), id(target, key(scheme(target), row, column)));
				}
			}
			if (row.find("scheme") != null) {
				values.put("key", key(scheme(row.get("scheme")), row, "code"));
			}
			rows.add(values);
		}
		this.relations.add(new LoadStep(Objects.requireNonNull(description.load()), description.title(), rows));
	}

	/** What a row says, by the names of its columns, as values of the types described. */
	private static Map<String, Object> values(Table table, Row row) {
		Map<String, Object> values = new LinkedHashMap<>();
		for (Column column : table.description().schema().fields()) {
			Object value = row.value(column);
			if (value != null) {
				values.put(camelCase(column.name()), value);
			}
		}
		return values;
	}

	private static String camelCase(String column) {
		return CaseUtils.toCamelCase(column, false, '_');
	}

	private static Scheme scheme(TableDescription description) {
		return scheme(Objects.requireNonNull(description.scheme()));
	}

	private static Scheme scheme(String id) {
		return Scheme.valueOf(id.toUpperCase(Locale.ROOT));
	}

	private static String edition(TableDescription description) {
		return Objects.requireNonNull(description.edition());
	}

	/** The id of the node of a code. CAS numbers are one register without editions. */
	private static String id(TableDescription description, String key) {
		Scheme scheme = scheme(description);
		String edition = (scheme == Scheme.CAS) ? "" : edition(description);
		return Slug.of(scheme.id() + " " + edition) + "-" + key.toLowerCase(Locale.ROOT);
	}

	/** The id of the node of the code in a row of a table of codes. */
	static String id(TableDescription description, Row row) {
		return id(description, key(scheme(description), row, "code"));
	}

	/** The key of the code in a row of a table of codes. */
	static String key(TableDescription description, Row row) {
		return key(scheme(description), row, "code");
	}

	private static String key(Scheme scheme, Row row, String column) {
		return scheme.key(row.get(column)).orElseThrow(() -> row.rejected(column, "is not a code", scheme.hint()));
	}

	/** The nodes of all codes, then their hierarchies, then what relates them. */
	List<LoadStep> steps() {
		List<LoadStep> steps = new ArrayList<>(this.codes);
		steps.addAll(this.hierarchies);
		steps.addAll(this.relations);
		return steps;
	}

	@Override
	public List<String> ids(Scheme scheme, @Nullable String edition, Row row, String column) {
		return this.known.ids(scheme, edition, row, column);
	}

}
