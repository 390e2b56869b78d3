package org.symbiograph.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is sent for the files and folders that a command names: of a folder the data
 * package that it is, or else all files that may be tables.
 */
final class ImportFiles implements AutoCloseable {

	private static final Set<String> ENDINGS = Set.of("csv", "tsv", "tab", "txt", "xlsx", "xlsm", "zip", "json");

	private final List<ImportFile> files = new ArrayList<>();

	private final List<Path> temporary = new ArrayList<>();

	private ImportFiles() {
	}

	/**
	 * Finds the files.
	 * @throws CommandFailure if one cannot be read, or two could not be told apart
	 */
	static ImportFiles named(List<Path> paths) {
		ImportFiles found = new ImportFiles();
		try {
			for (Path path : paths) {
				found.add(path);
			}
			found.check();
			return found;
		}
		catch (IOException ex) {
			found.close();
			throw new CommandFailure(ExitCode.USAGE, "Files cannot be read (%s)".formatted(ex), ex);
		}
		catch (CommandFailure ex) {
			found.close();
			throw ex;
		}
	}

	List<ImportFile> list() {
		return this.files;
	}

	private void add(Path path) throws IOException {
		if (!Files.isDirectory(path)) {
			this.files.add(ImportFile.of(path));
		}
		else if (PackedFolder.isPackage(path)) {
			Path packed = Files.createTempFile("symbiograph-package", ".zip");
			this.temporary.add(packed);
			PackedFolder.pack(path, packed);
			this.files.add(new ImportFile(packed, path.toRealPath().getFileName() + ".zip"));
		}
		else {
			List<Path> tables = tables(path);
			if (tables.isEmpty()) {
				throw new CommandFailure(ExitCode.USAGE, "%s holds no tables".formatted(path));
			}
			tables.forEach((table) -> this.files.add(ImportFile.of(table)));
		}
	}

	private static List<Path> tables(Path folder) throws IOException {
		try (Stream<Path> all = Files.list(folder)) {
			return all.filter(Files::isRegularFile)
				.filter((file) -> isTable(ImportFile.of(file).name()))
				.sorted()
				.toList();
		}
	}

	private static boolean isTable(String name) {
		return !name.startsWith(".") && !name.startsWith("~$")
				&& ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
	}

	private void check() {
		Set<String> names = new HashSet<>();
		for (ImportFile file : this.files) {
			if (!Files.isReadable(file.path()) || !Files.isRegularFile(file.path())) {
				throw new CommandFailure(ExitCode.USAGE,
						"%s cannot be read: correct the name, or its permissions".formatted(file.path()));
			}
			if (!names.add(file.name())) {
				throw new CommandFailure(ExitCode.USAGE,
						"Two files are called %s: rename one, or import one after the other".formatted(file.name()));
			}
		}
	}

	@Override
	public void close() {
		for (Path file : this.temporary) {
			try {
				Files.deleteIfExists(file);
			}
			catch (IOException ex) {
				file.toFile().deleteOnExit();
			}
		}
	}

}
