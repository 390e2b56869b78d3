package org.symbiograph.imports.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Temporary copies of packed files, deleted when it is closed and at the latest when the
 * JVM ends.
 */
final class Spool implements AutoCloseable {

	private final List<Path> paths = new ArrayList<>();

	/**
	 * Copies what a stream gives.
	 * @param in the stream
	 * @return where the copy is
	 * @throws IOException if the stream or the disk fails
	 */
	Path copy(InputStream in) throws IOException {
		if (this.paths.isEmpty()) {
			keep(Files.createTempDirectory("symbiograph-import"));
		}
		Path copy = this.paths.getFirst().resolve(String.valueOf(this.paths.size()));
		keep(copy);
		Files.copy(in, copy);
		return copy;
	}

	private void keep(Path path) {
		path.toFile().deleteOnExit();
		this.paths.add(path);
	}

	@Override
	public void close() {
		try {
			for (Path path : this.paths.reversed()) {
				Files.deleteIfExists(path);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
