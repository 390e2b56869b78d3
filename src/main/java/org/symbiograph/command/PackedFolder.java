package org.symbiograph.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** A data package in a folder, packed so that it can be sent whole. */
final class PackedFolder {

	private static final String DESCRIPTION = "datapackage.json";

	private PackedFolder() {
	}

	static boolean isPackage(Path folder) {
		return Files.exists(folder.resolve(DESCRIPTION));
	}

	/** Packs the description and what it names into a file. */
	static void pack(Path folder, Path file) throws IOException {
		List<String> members = Stream.concat(Stream.of(DESCRIPTION), described(folder)).distinct().toList();
		try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
			zip.setLevel(Deflater.BEST_SPEED);
			for (String member : members) {
				zip.putNextEntry(new ZipEntry(member));
				Files.copy(inside(folder, member), zip);
				zip.closeEntry();
			}
		}
	}

	private static Stream<String> described(Path folder) throws IOException {
		try {
			JsonNode description = Json.read(Files.readString(folder.resolve(DESCRIPTION)), JsonNode.class);
			return description.path("resources").valueStream().map((resource) -> resource.path("path").asString(""));
		}
		catch (JacksonException ex) {
			throw new CommandFailure(ExitCode.USAGE,
					"%s is no valid JSON (%s)".formatted(folder.resolve(DESCRIPTION), ex.getOriginalMessage()), ex);
		}
	}

	private static Path inside(Path folder, String member) {
		Path file = folder.resolve(member).normalize();
		if (!file.startsWith(folder.normalize())) {
			throw new CommandFailure(ExitCode.USAGE,
					"%s names %s, which lies outside of the package".formatted(folder.resolve(DESCRIPTION), member));
		}
		if (!Files.isRegularFile(file)) {
			throw new CommandFailure(ExitCode.USAGE,
					"%s names %s, which is not there".formatted(folder.resolve(DESCRIPTION), member));
		}
		return file;
	}

}
