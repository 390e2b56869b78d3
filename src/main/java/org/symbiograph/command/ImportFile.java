package org.symbiograph.command;

import java.nio.file.Path;

/**
 * A file to import.
 *
 * @param path where it is
 * @param name what verdicts call it
 */
record ImportFile(Path path, String name) {

	static ImportFile of(Path path) {
		return new ImportFile(path, String.valueOf(path.getFileName()));
	}

}
