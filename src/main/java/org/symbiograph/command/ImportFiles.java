package org.symbiograph.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Finds what is to be sent for the files and folders that a command names. */
final class ImportFiles {

	private static final String PACKAGE = "datapackage.json";

	private static final Set<String> ENDINGS = Set.of("csv", "tsv", "tab", "txt", "xlsx", "xlsm", "zip", "json");

	private ImportFiles() {
	}

	/**
	 * The files; of a folder the tables that its data package names, or else all files
	 * that may be tables.
	 * @throws CommandFailure if one cannot be read, or two could not be told apart
	 */
	static List<ImportFile> named(List<Path> paths) {
		List<ImportFile> files = paths.stream().flatMap(ImportFiles::at).toList();
		Set<String> names = new HashSet<>();
		for (ImportFile file : files) {
			if (!Files.isReadable(file.path()) || !Files.isRegularFile(file.path())) {
				throw new CommandFailure(ExitCode.USAGE,
						"%s cannot be read: correct the name, or its permissions".formatted(file.path()));
			}
			if (!names.add(file.name())) {
				throw new CommandFailure(ExitCode.USAGE,
						"Two files are called %s: rename one, or import one after the other".formatted(file.name()));
			}
		}
		return files;
	}

	private static Stream<ImportFile> at(Path path) {
		if (!Files.isDirectory(path)) {
			return Stream.of(new ImportFile(path, String.valueOf(path.getFileName())));
		}
		List<ImportFile> files = inFolder(path);
		if (files.isEmpty()) {
			throw new CommandFailure(ExitCode.USAGE, "%s holds no tables".formatted(path));
		}
		return files.stream();
	}

	private static List<ImportFile> inFolder(Path folder) {
		try {
			return (Files.exists(folder.resolve(PACKAGE)) ? inPackage(folder) : visible(folder))
				.map((file) -> new ImportFile(file, folder.relativize(file).toString().replace('\\', '/')))
				.toList();
		}
		catch (IOException ex) {
			throw new CommandFailure(ExitCode.USAGE, "%s cannot be read (%s)".formatted(folder, ex.getMessage()), ex);
		}
	}

	private static Stream<Path> inPackage(Path folder) throws IOException {
		try {
			JsonNode description = Json.read(Files.readString(folder.resolve(PACKAGE)), JsonNode.class);
			return Stream.concat(Stream.of(folder.resolve(PACKAGE)),
					description.path("resources").valueStream().flatMap(ImportFiles::paths).map((path) -> {
						Path file = folder.resolve(path).normalize();
						if (!file.startsWith(folder.normalize())) {
							throw new CommandFailure(ExitCode.USAGE,
									"%s of %s lies outside of the package".formatted(path, folder.resolve(PACKAGE)));
						}
						return file;
					}));
		}
		catch (JacksonException ex) {
			throw new CommandFailure(ExitCode.USAGE,
					"%s is no valid JSON (%s)".formatted(folder.resolve(PACKAGE), ex.getOriginalMessage()), ex);
		}
	}

	private static Stream<String> paths(JsonNode resource) {
		JsonNode path = resource.path("path");
		return path.isArray() ? path.valueStream().map(JsonNode::asString) : Stream.of(path.asString(""));
	}

	private static Stream<Path> visible(Path folder) throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			return all.filter(Files::isRegularFile)
				.filter((file) -> ENDINGS.contains(ending(file)))
				.filter((file) -> Stream.iterate(file, (part) -> !part.equals(folder), Path::getParent)
					.map((part) -> String.valueOf(part.getFileName()))
					.noneMatch((name) -> name.startsWith(".") || name.startsWith("~$")))
				.sorted()
				.toList()
				.stream();
		}
	}

	private static String ending(Path file) {
		String name = file.toString().toLowerCase(Locale.ROOT);
		return name.substring(name.lastIndexOf('.') + 1);
	}

}
