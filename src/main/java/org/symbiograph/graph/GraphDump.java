package org.symbiograph.graph;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

import org.neo4j.commandline.dbms.CannotWriteException;
import org.neo4j.commandline.dbms.LockChecker;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.dbms.archive.ArchiveInput;
import org.neo4j.dbms.archive.ArchiveProgressPrinter;
import org.neo4j.dbms.archive.DumpFormatSelector;
import org.neo4j.dbms.archive.Dumper;
import org.neo4j.dbms.archive.IncorrectFormat;
import org.neo4j.dbms.archive.Loader;
import org.neo4j.dbms.archive.Manifest;
import org.neo4j.dbms.archive.printer.ProgressPrinters;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.io.fs.FileSystemAbstraction;
import org.neo4j.io.layout.DatabaseLayout;
import org.neo4j.io.layout.Neo4jLayout;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.recovery.Recovery;
import org.neo4j.memory.EmptyMemoryTracker;

import org.springframework.util.FileSystemUtils;

/**
 * Writes the graph in a folder, which no process may have open, to one file and reads it
 * back into another folder. The file is a dump as {@code neo4j-admin database dump} makes
 * and {@code neo4j-admin database load} reads. Passwords are not in it.
 */
public final class GraphDump {

	private static final FileSystemAbstraction files = new DefaultFileSystemAbstraction();

	private GraphDump() {
	}

	/**
	 * Writes a graph to a file, whole or not at all.
	 * @param folder where the graph is kept
	 * @param file the file to make; neo4j-admin expects the ending {@code .dump}
	 * @throws DumpRefused if the graph is open, or there is no room, or a file already
	 */
	@SuppressWarnings("try") // the lock is held, not used
	public static void write(Path folder, Path file) {
		DatabaseLayout graph = layout(folder);
		if (!Files.exists(graph.databaseDirectory())) {
			throw new DumpRefused("There is no graph in %s".formatted(folder));
		}
		if (Files.exists(file)) {
			throw new DumpRefused("%s exists: name a file that does not".formatted(file));
		}
		try (Closeable lock = LockChecker.checkDbmsLock(graph.getNeo4jLayout())) {
			requireClosed(graph);
			dump(graph, file.toAbsolutePath());
		}
		catch (CannotWriteException | FileLockException ex) {
			throw new DumpRefused("The graph in %s is open in another process, or is not yours to write: stop that one"
				.formatted(folder), ex);
		}
		catch (IOException ex) {
			throw new DumpRefused("The graph in %s could not be written to %s (%s)".formatted(folder, file, ex), ex);
		}
	}

	private static void dump(DatabaseLayout graph, Path file) throws IOException {
		requireRoom(file, size(graph.databaseDirectory()) + size(graph.getTransactionLogsDirectory()));
		Path unfinished = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".part");
		try {
			Files.delete(unfinished);
			Manifest manifest = Dumper.collectManifest(graph.databaseDirectory(), graph.getTransactionLogsDirectory(),
					(path) -> path.endsWith(graph.databaseLockFile().getFileName())
							|| path.endsWith(graph.quarantineFile().getFileName()));
			new Dumper(files, ArchiveProgressPrinter.EMPTY).dump(Dumper.FileOutput.of(files, unfinished),
					DumpFormatSelector.selectWriteFormat(), manifest);
			Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
		}
		finally {
			Files.deleteIfExists(unfinished);
		}
	}

	/**
	 * Reads a graph from a file, whole or not at all.
	 * @param file the dump
	 * @param folder where the graph is to be kept: empty, or not there yet
	 * @throws DumpRefused if the folder holds something, or the file is no dump, or there
	 * is no room
	 */
	public static void read(Path file, Path folder) {
		if (!Files.isRegularFile(file)) {
			throw new DumpRefused("There is no file %s".formatted(file));
		}
		if (Files.exists(folder) && !isEmpty(folder)) {
			throw new DumpRefused("%s holds something already: name an empty folder".formatted(folder));
		}
		boolean whole = false;
		try {
			load(file, folder);
			whole = true;
		}
		catch (IOException | IncorrectFormat | IllegalArgumentException ex) {
			throw new DumpRefused("%s cannot be read as the dump of a graph (%s)".formatted(file, ex.getMessage()), ex);
		}
		finally {
			if (!whole) {
				clear(folder);
			}
		}
	}

	private static void load(Path file, Path folder) throws IOException, IncorrectFormat {
		DatabaseLayout graph = layout(folder);
		Files.createDirectories(graph.databaseDirectory().getParent());
		Files.createDirectories(graph.getTransactionLogsDirectory().getParent());
		Loader loader = new Loader(files, ProgressPrinters.emptyPrinter());
		requireRoom(graph.databaseDirectory(),
				loader.getMetaData(input(file), DumpFormatSelector::decompress).sizeMeta().bytes());
		loader.load(graph, true, true, DumpFormatSelector::decompress, input(file));
	}

	/** It is good for one reading. */
	private static ArchiveInput input(Path file) {
		return ArchiveInput.FileInput.of(files, file.toAbsolutePath());
	}

	private static DatabaseLayout layout(Path folder) {
		return Neo4jLayout.of(config(folder)).databaseLayout(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
	}

	private static Config config(Path folder) {
		return Config.defaults(GraphDatabaseSettings.neo4j_home, folder.toAbsolutePath().normalize());
	}

	/** A graph whose process was killed is recovered at its next start. */
	private static void requireClosed(DatabaseLayout graph) {
		boolean torn;
		try {
			torn = Recovery.isRecoveryRequired(files, graph, config(graph.getNeo4jLayout().homeDirectory()),
					EmptyMemoryTracker.INSTANCE);
		}
		catch (Exception ex) {
			throw new DumpRefused("The graph cannot be examined (%s)".formatted(ex.getMessage()), ex);
		}
		if (torn) {
			throw new DumpRefused("The graph was not closed properly: start the service and stop it, then try again");
		}
	}

	private static void requireRoom(Path file, long bytes) throws IOException {
		Path existing = file;
		while (existing.getParent() != null && !Files.exists(existing)) {
			existing = existing.getParent();
		}
		requireRoom(existing, bytes, Files.getFileStore(existing).getUsableSpace());
	}

	/** A dump is smaller than the graph, but how much is known only afterwards. */
	static void requireRoom(Path place, long bytes, long usable) {
		if (usable < bytes) {
			throw new DumpRefused(
					"There are %,d MB left at %s, and the graph has %,d: make room, or choose another disk"
						.formatted(usable >> 20, place, bytes >> 20));
		}
	}

	private static long size(Path folder) throws IOException {
		try (Stream<Path> found = Files.walk(folder)) {
			return found.mapToLong((file) -> file.toFile().length()).sum();
		}
	}

	private static boolean isEmpty(Path folder) {
		try (Stream<Path> found = Files.list(folder)) {
			return found.findAny().isEmpty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void clear(Path folder) {
		if (!Files.exists(folder)) {
			return;
		}
		try (Stream<Path> found = Files.list(folder)) {
			found.forEach((path) -> FileSystemUtils.deleteRecursively(path.toFile()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
