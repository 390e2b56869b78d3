package org.symbiograph.command;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The folder of an embedded graph.
 *
 * @param path where it is
 */
record GraphFolder(Path path) {

	static GraphFolder of(FolderOption options, Surroundings surroundings) {
		Path named = (options.folder != null) ? options.folder
				: Path.of(surroundings.settings().getProperty("symbiograph.graph.folder", "graph"));
		return new GraphFolder(surroundings.folder().resolve(named).toAbsolutePath().normalize());
	}

	/** Whether another process has the graph open: Neo4j locks this file while it has. */
	boolean isOpenElsewhere() {
		Path lock = this.path.resolve("data/databases/store_lock");
		if (!Files.exists(lock)) {
			return false;
		}
		try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
				FileLock held = channel.tryLock()) {
			return held == null;
		}
		catch (IOException ex) {
			return false;
		}
	}

	@Override
	public String toString() {
		return this.path.toString();
	}

}
