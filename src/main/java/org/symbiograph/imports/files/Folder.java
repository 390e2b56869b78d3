package org.symbiograph.imports.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A folder as a package of text tables. */
final class Folder {

	private Folder() {
	}

	static List<Sheet> sheets(NamedPath folder) {
		try {
			List<Sheet> sheets = new ArrayList<>();
			for (String table : tables(folder)) {
				Path path = folder.path().resolve(table);
				if (!Files.isRegularFile(path)) {
					throw TablePackage.missing(folder, table);
				}
				sheets.add(TablePackage.table(new NamedPath(folder.name() + "/" + table, path)));
			}
			return TablePackage.found(folder, sheets);
		}
		catch (IOException ex) {
			throw folder.broken(ex);
		}
	}

	private static List<String> tables(NamedPath folder) throws IOException {
		Path description = folder.path().resolve(TablePackage.DESCRIPTION);
		if (Files.exists(description)) {
			try (InputStream in = Files.newInputStream(description)) {
				return TablePackage.named(folder, in);
			}
		}
		try (Stream<Path> files = Files.list(folder.path())) {
			return files.filter(Files::isRegularFile)
				.map((file) -> String.valueOf(file.getFileName()))
				.filter(TablePackage::isTable)
				.sorted()
				.toList();
		}
	}

}
