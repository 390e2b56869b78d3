package org.symbiograph.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The folder of a graph that this process runs itself: who may read it owns the graph, so
 * that secrets can be kept there, in files that only their owner can read.
 */
@Component
public class GraphFolder {

	private final ObjectProvider<LocalGraph> graph;

	GraphFolder(ObjectProvider<LocalGraph> graph) {
		this.graph = graph;
	}

	/** Whether there is one; a server keeps its graph elsewhere. */
	public boolean exists() {
		return this.graph.getIfAvailable() != null;
	}

	/** Where a file is, whether it exists or not. */
	public Path file(String name) {
		return this.graph.getObject().folder().resolve(name);
	}

	/** What a file says, if there is one. */
	public Optional<String> read(String name) {
		try {
			return Files.exists(file(name)) ? Optional.of(Files.readString(file(name)).strip()) : Optional.empty();
		}
		catch (IOException ex) {
			throw new StartupProblem(
					"%s cannot be read: make it readable for the user that runs the service".formatted(file(name)), ex);
		}
	}

	/** Writes a file, whole or not at all. */
	public void write(String name, String text) {
		try {
			write(file(name), text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Deletes a file if there is one. */
	public void delete(String name) {
		try {
			Files.deleteIfExists(file(name));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static void write(Path file, String text) throws IOException {
		Path written = Files.createTempFile(file.getParent(), null, null, ownerOnly());
		Files.writeString(written, text);
		Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	private static FileAttribute<?>[] ownerOnly() {
		boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
		return posix
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
				: new FileAttribute<?>[0];
	}

}
