package org.symbiograph.imports.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A package of text tables: those that its {@code datapackage.json} names (Tabular Data
 * Package of the Frictionless standards), or without one all of them.
 */
final class TablePackage {

	static final String DESCRIPTION = "datapackage.json";

	private static final int LARGEST_DESCRIPTION = 16 * 1024 * 1024;

	private TablePackage() {
	}

	static List<Sheet> sheets(Archive archive, Spool spool) throws IOException {
		NamedPath file = archive.file();
		Map<String, ZipEntry> members = members(archive);
		ZipEntry description = members.get(DESCRIPTION);
		List<String> tables = members.keySet().stream().filter(TablePackage::isTable).toList();
		if (description != null) {
			try (PackedStream in = archive.open(description)) {
				in.limit("its description", LARGEST_DESCRIPTION);
				tables = named(file, in);
			}
		}
		List<Sheet> sheets = new ArrayList<>();
		for (String table : tables) {
			ZipEntry entry = members.get(table);
			if (entry == null) {
				throw missing(file, table);
			}
			try (PackedStream in = archive.open(entry)) {
				sheets.add(table(new NamedPath(file.name() + "/" + table, spool.copy(in))));
			}
		}
		return found(file, sheets);
	}

	/** Its sheets, of which there is one at least. */
	static List<Sheet> found(NamedPath file, List<Sheet> sheets) {
		if (sheets.isEmpty()) {
			throw file.unreadable("packs no text table (.csv, .tsv, .txt)",
					"give spreadsheets one by one, and text tables in the package under such names");
		}
		return sheets;
	}

	static UnreadableFile missing(NamedPath file, String table) {
		return file.unreadable("has no %s, which its %s names".formatted(table, DESCRIPTION),
				"pack that table too, or take it out of the description");
	}

	/** A text table of the package. */
	static Sheet table(NamedPath member) {
		FileStart start = FileStart.of(member);
		start.refuseWhatIsNoTable();
		if (start.isZip()) {
			throw member.unreadable("is packed inside a package", "give it as a file of its own");
		}
		return TextDocument.isOne(member) ? new TextDocument(member) : TextTable.of(member);
	}

	static boolean isTable(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		boolean hidden = Path.of(lower).getFileName().toString().startsWith(".") || lower.startsWith("__macosx/");
		return !hidden && (lower.endsWith(".csv") || lower.endsWith(".tsv") || lower.endsWith(".txt"));
	}

	/** The paths that a description names. */
	static List<String> named(NamedPath file, InputStream description) {
		try {
			List<Resource> resources = JsonMapper.shared().readValue(description, Description.class).resources();
			return (resources != null)
					? resources.stream().map(Resource::path).map((path) -> inside(file, path)).toList() : List.of();
		}
		catch (JacksonException ex) {
			throw new UnreadableFile(file.name() + "/" + DESCRIPTION, "", 0, "is no description of a data package",
					"give resources with a path each, as Frictionless tabular data packages have them", ex);
		}
	}

	private static String inside(NamedPath file, @Nullable String path) {
		if (path == null || path.isEmpty() || path.startsWith("/") || path.contains("..") || path.contains(":")) {
			throw file.unreadable("names a table outside of it (%s)".formatted(path),
					"give paths inside the package in its " + DESCRIPTION);
		}
		return path;
	}

	/** The packed files by their path, below the one folder that may hold them all. */
	private static Map<String, ZipEntry> members(Archive archive) {
		String folder = archive.entries()
			.stream()
			.map(ZipEntry::getName)
			.filter((name) -> name.endsWith("/" + DESCRIPTION))
			.map((name) -> name.substring(0, name.length() - DESCRIPTION.length()))
			.findFirst()
			.orElse("");
		Map<String, ZipEntry> members = new LinkedHashMap<>();
		archive.entries()
			.stream()
			.filter((entry) -> entry.getName().startsWith(folder))
			.forEach((entry) -> members.put(entry.getName().substring(folder.length()), entry));
		return members;
	}

	@JsonIgnoreProperties(ignoreUnknown = true)
	record Description(@Nullable List<Resource> resources) {

	}

	@JsonIgnoreProperties(ignoreUnknown = true)
	record Resource(@Nullable String path) {

	}

}
