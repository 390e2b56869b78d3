package org.symbiograph.imports.formats;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.symbiograph.imports.files.DataFiles;
import org.symbiograph.imports.files.NamedPath;
import org.symbiograph.imports.formats.Remark.Severity;

/**
 * What a format tells of files that a test writes.
 *
 * @param recognised whether it takes them for its own
 * @param rows the rows
 * @param remarks the remarks
 */
public record Read(boolean recognised, List<TableRow> rows, List<Remark> remarks) {

	/** Reads texts as files of these names. */
	public static Read by(ImportFormat format, Path folder, Map<String, String> files) throws IOException {
		List<NamedPath> paths = new ArrayList<>();
		for (Map.Entry<String, String> file : files.entrySet()) {
			Path path = folder.resolve(file.getKey());
			Files.writeString(path, file.getValue(), StandardCharsets.UTF_8);
			paths.add(NamedPath.of(path));
		}
		return by(format, paths);
	}

	/** Reads files. */
	public static Read by(ImportFormat format, List<NamedPath> paths) {
		try (DataFiles opened = DataFiles.open(paths)) {
			List<TableRow> rows = new ArrayList<>();
			List<Remark> remarks = new ArrayList<>();
			format.read(opened.sheets(), rows::add, remarks::add);
			return new Read(format.recognises(opened.sheets()), rows, remarks);
		}
	}

	/** The remarks of a severity, as row, column and reason. */
	public List<String> remarks(Severity severity) {
		return this.remarks.stream()
			.filter((remark) -> remark.severity() == severity)
			.map((remark) -> "%d %s: %s".formatted(remark.place().row(), remark.column(), remark.reason()))
			.toList();
	}

}
