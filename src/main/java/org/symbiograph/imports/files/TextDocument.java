package org.symbiograph.imports.files;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * A small file of settings ({@code .yaml}, {@code .yml}, {@code .json}) that comes with
 * tables: each line is one cell, its indentation kept.
 */
record TextDocument(NamedPath path) implements Sheet {

	private static final long LARGEST = 256 * 1024;

	TextDocument {
		try {
			if (Files.size(path.path()) > LARGEST) {
				throw path.unreadable("is larger than any file of settings (256 kB)", "give tables as .xlsx or CSV");
			}
			Files.readString(path.path(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw path.unreadable("is not UTF-8 text", "save it in that encoding");
		}
	}

	static boolean isOne(NamedPath file) {
		String name = file.name().toLowerCase(Locale.ROOT);
		return name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json");
	}

	@Override
	public String file() {
		return this.path.name();
	}

	@Override
	public String name() {
		return "";
	}

	@Override
	public boolean decimalComma() {
		return false;
	}

	@Override
	public Stream<Line> lines() {
		try {
			BufferedReader text = Files.newBufferedReader(this.path.path());
			AtomicLong number = new AtomicLong();
			return text.lines()
				.map((line) -> new Line(number.incrementAndGet(), List.of(new Cell(line, Cell.Kind.VALUE))))
				.onClose(() -> close(text));
		}
		catch (IOException ex) {
			throw this.path.broken(ex);
		}
	}

	private static void close(BufferedReader text) {
		try {
			text.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
