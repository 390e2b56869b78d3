package org.symbiograph.command;

import java.nio.file.Path;

/**
 * A file to import.
 *
 * @param path where it is
 * @param name what verdicts call it; in a folder, the way to it from there
 */
record ImportFile(Path path, String name) {

}
