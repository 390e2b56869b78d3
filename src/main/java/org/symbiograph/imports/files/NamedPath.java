package org.symbiograph.imports.files;

import java.nio.file.Path;

/**
 * A file to read.
 *
 * @param name what the person calls it
 * @param path where its bytes are
 */
public record NamedPath(String name, Path path) {

	/** A file under the name it has on disk. */
	public static NamedPath of(Path path) {
		return new NamedPath(String.valueOf(path.toAbsolutePath().normalize().getFileName()), path);
	}

	/** What there is to say against the file as a whole. */
	UnreadableFile unreadable(String reason, String remedy) {
		return new UnreadableFile(this.name, "", 0, reason, remedy, null);
	}

	/** What there is to say against the file from a line on. */
	UnreadableFile unreadable(long row, String reason, String remedy) {
		return new UnreadableFile(this.name, "", row, reason, remedy, null);
	}

	/** That the disk or the file itself failed. */
	UnreadableFile broken(Exception cause) {
		return new UnreadableFile(this.name, "", 0, "cannot be read", "save it anew and check that it opens", cause);
	}

}
