package org.symbiograph.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.symbiograph.codes.Scheme;
import org.symbiograph.imports.DataPackage.TableDescription;

import org.springframework.core.io.Resource;

/** The tables of {@code data/classification}: codes with titles, in editions. */
final class ClassificationTables {

	private final List<LoadStep> codes = new ArrayList<>();

	private final List<LoadStep> hierarchies = new ArrayList<>();

	private final Map<Scheme, Map<String, String>> idsByKey = new HashMap<>();

	static ClassificationTables read(Resource folder) {
		ClassificationTables tables = new ClassificationTables();
		DataPackage.read(folder).tables().forEach((description) -> tables.add(Table.read(folder, description)));
		return tables;
	}

	private void add(Table table) {
		TableDescription description = table.description();
		table.checkReferences((name) -> table);
		Scheme scheme = Scheme.valueOf(Objects.requireNonNull(description.scheme()).toUpperCase(Locale.ROOT));
		String edition = Objects.requireNonNull(description.edition());
		String prefix = Slug.of(scheme.id() + " " + edition) + "-";
		Map<String, String> ids = this.idsByKey.computeIfAbsent(scheme, (any) -> new HashMap<>());
		List<Map<String, Object>> rows = new ArrayList<>();
		List<Map<String, Object>> broader = new ArrayList<>();
		for (Row row : table.rows()) {
			String key = key(scheme, row, "code", row.get("code"));
			String id = prefix + key.toLowerCase(Locale.ROOT);
			ids.put(key, id);
			rows.add(codeRow(id, edition, key, row));
			String parent = row.find("parent");
			if (parent != null) {
				broader.add(Map.of("id", id, "broader",
						prefix + key(scheme, row, "parent", parent).toLowerCase(Locale.ROOT)));
			}
		}
		this.codes.add(new LoadStep(scheme.id() + "-codes", "codes of %s %s".formatted(scheme.name(), edition), rows));
		this.hierarchies.add(new LoadStep("broader-codes", "steps in the hierarchy of " + scheme.name(), broader));
	}

	private static Map<String, Object> codeRow(String id, String edition, String key, Row row) {
		String hazardous = row.find("hazardous");
		boolean starred = Boolean.parseBoolean(hazardous);
		return LoadStep.row("id", id, "edition", edition, "key", key, "code",
				starred ? row.get("code") + "*" : row.get("code"), "level",
				Objects.requireNonNullElse(row.find("level"), row.find("kind")), "hazardous",
				(hazardous == null) ? null : starred, "titleEn", row.get("title_en"), "titleNl", row.find("title_nl"));
	}

	private static String key(Scheme scheme, Row row, String column, String code) {
		return scheme.key(code).orElseThrow(() -> row.rejected(column, "is not a code", scheme.hint()));
	}

	/** The nodes of all codes, then their hierarchies. */
	List<LoadStep> steps() {
		List<LoadStep> steps = new ArrayList<>(this.codes);
		steps.addAll(this.hierarchies);
		return steps;
	}

	/** The node ids of the codes in a cell, each of which must exist. */
	List<String> ids(Scheme scheme, Row row, String column) {
		return row.list(column).stream().map((code) -> id(scheme, row, column, code)).toList();
	}

	private String id(Scheme scheme, Row row, String column, String code) {
		String id = scheme.key(code).map((key) -> this.idsByKey.getOrDefault(scheme, Map.of()).get(key)).orElse(null);
		if (id == null) {
			throw row.rejected(column, "is not in the classification",
					"%s; see data/classification".formatted(scheme.hint()));
		}
		return id;
	}

}
