package org.symbiograph.imports;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.apache.commons.text.CaseUtils;
import org.jspecify.annotations.Nullable;
import org.symbiograph.codes.Scheme;
import org.symbiograph.imports.DataPackage.Column;
import org.symbiograph.imports.DataPackage.ForeignKey;
import org.symbiograph.imports.DataPackage.TableDescription;

import org.springframework.core.io.Resource;

/**
 * The tables of {@code data/classification}: codes with titles, in editions, and what
 * relates them to each other and to words. A new edition or correspondence is a table and
 * its description; nothing is changed here for it.
 */
final class ClassificationTables {

	private final Map<String, Table> tables = new LinkedHashMap<>();

	/** The node ids of each scheme by edition, the newest first, and key. */
	private final Map<Scheme, NavigableMap<String, Map<String, String>>> idsByKey = new EnumMap<>(Scheme.class);

	private final List<LoadStep> codes = new ArrayList<>();

	private final List<LoadStep> hierarchies = new ArrayList<>();

	private final List<LoadStep> relations = new ArrayList<>();

	static ClassificationTables read(Resource folder) {
		ClassificationTables read = new ClassificationTables();
		DataPackage.read(folder)
			.tables()
			.forEach((description) -> read.tables.put(description.name(), Table.read(folder, description)));
		read.tables.values().forEach((table) -> table.checkReferences(read::table));
		read.tables.values().stream().filter((table) -> table.description().scheme() != null).forEach(read::addCodes);
		read.tables.values().stream().filter((table) -> table.description().load() != null).forEach(read::addRelations);
		return read;
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
		Map<String, String> ids = new HashMap<>();
		this.idsByKey.computeIfAbsent(scheme, (any) -> new TreeMap<>(Comparator.reverseOrder())).put(edition, ids);
		List<Map<String, Object>> rows = new ArrayList<>();
		List<Map<String, Object>> broader = new ArrayList<>();
		for (Row row : table.rows()) {
			String key = key(scheme, row, "code");
			String id = id(description, key);
			ids.put(key, id);
			rows.add(codeRow(id, edition, key, table, row));
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
		List<ForeignKey> foreignKeys = Objects
			.requireNonNullElse(description.schema().foreignKeys(), List.<ForeignKey>of())
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

	/**
	 * The node ids of the codes in a cell, each of which must exist.
	 * @param edition the edition the codes are of; without it, the newest that has them
	 */
	List<String> ids(Scheme scheme, @Nullable String edition, Row row, String column) {
		return row.list(column).stream().map((code) -> id(scheme, edition, row, column, code)).toList();
	}

	private String id(Scheme scheme, @Nullable String edition, Row row, String column, String code) {
		String key = scheme.key(code).orElse("");
		return this.idsByKey.getOrDefault(scheme, Collections.emptyNavigableMap())
			.entrySet()
			.stream()
			.filter((codes) -> edition == null || edition.equals(codes.getKey()))
			.flatMap((codes) -> Stream.ofNullable(codes.getValue().get(key)))
			.findFirst()
			.orElseThrow(() -> row.rejected(column, "is not in the classification",
					"%s; see data/classification".formatted(scheme.hint())));
	}

}
