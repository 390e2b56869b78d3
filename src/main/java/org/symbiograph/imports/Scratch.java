package org.symbiograph.imports;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Set;

import org.h2.mvstore.MVStore;

/**
 * Maps and sets that are kept in a file of their own, because they may be too large for
 * the memory. It goes when it is closed.
 */
final class Scratch implements Closeable {

	private static final int MEMORY_MB = 8;

	private final Path file;

	private final MVStore store;

	Scratch() {
		try {
			this.file = Files.createTempFile("symbiograph-import", ".mv");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.store = new MVStore.Builder().fileName(this.file.toString()).cacheSize(MEMORY_MB).open();
	}

	/** The map of this name, with values of a basic type. */
	<T> Map<String, T> map(String name) {
		return this.store.openMap(name);
	}

	/** The set of this name. */
	Set<String> set(String name) {
		return Collections.newSetFromMap(this.<Boolean>map(name));
	}

	@Override
	public void close() {
		this.store.closeImmediately();
		try {
			Files.deleteIfExists(this.file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
