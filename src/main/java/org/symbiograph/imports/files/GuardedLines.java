package org.symbiograph.imports.files;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Lines of a reader, whose failures become words about the file. */
final class GuardedLines implements Iterator<Line> {

	private final Iterator<Line> lines;

	private final BiFunction<RuntimeException, Long, UnreadableFile> unreadable;

	private long last;

	private GuardedLines(Iterator<Line> lines, BiFunction<RuntimeException, Long, UnreadableFile> unreadable) {
		this.lines = lines;
		this.unreadable = unreadable;
	}

	/**
	 * Streams lines.
	 * @param lines the lines
	 * @param reader what to close with the stream
	 * @param unreadable says what is wrong, given a failure and the last line before it
	 */
	static Stream<Line> of(Iterator<Line> lines, Closeable reader,
			BiFunction<RuntimeException, Long, UnreadableFile> unreadable) {
		return StreamSupport
			.stream(Spliterators.spliteratorUnknownSize(new GuardedLines(lines, unreadable), Spliterator.ORDERED),
					false)
			.onClose(() -> close(reader));
	}

	@Override
	public boolean hasNext() {
		try {
			return this.lines.hasNext();
		}
		catch (UnreadableFile ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			throw this.unreadable.apply(ex, this.last);
		}
	}

	@Override
	public Line next() {
		try {
			Line line = this.lines.next();
			this.last = line.number();
			return line;
		}
		catch (UnreadableFile ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			throw this.unreadable.apply(ex, this.last);
		}
	}

	private static void close(Closeable reader) {
		try {
			reader.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
