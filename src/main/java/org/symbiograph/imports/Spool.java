package org.symbiograph.imports;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;

/**
 * Lines that are put aside in a file of their own, because there may be too many for the
 * memory. It goes when it is closed.
 */
final class Spool implements Closeable {

	private final Path file;

	private CsvWriter writer;

	private long size;

	Spool() {
		try {
			this.file = Files.createTempFile("symbiograph-import", ".csv");
			this.writer = CsvWriter.builder().build(this.file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void add(String... cells) {
		this.writer.writeRecord(cells);
		this.size++;
	}

	/** How many lines there are. */
	long size() {
		return this.size;
	}

	/** Forgets all lines. */
	void clear() {
		try {
			this.writer.close();
			this.writer = CsvWriter.builder().build(this.file);
			this.size = 0;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The lines in the order in which they came; the stream is to be closed. */
	Stream<List<String>> lines() {
		try {
			this.writer.flush();
			CsvReader<CsvRecord> reader = CsvReader.builder().maxBufferSize(64 * 1024 * 1024).ofCsvRecord(this.file);
			return reader.stream().map(CsvRecord::getFields).onClose(() -> close(reader));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
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

	@Override
	public void close() {
		close(this.writer);
		try {
			Files.deleteIfExists(this.file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
