package org.symbiograph.imports.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.ZipEntry;

/**
 * A packed file as it is unpacked, watched: one that grows out of proportion was made to
 * fill the memory or the disk, and so was one without an end of a tag or a cell.
 */
final class PackedStream extends FilterInputStream {

	/**
	 * Deflate packs at most 1,032 to 1; XML of spreadsheets with millions of equal cells
	 * is packed 100 to 1.
	 */
	private static final long LARGEST_RATIO = 250;

	private static final long SMALL = 16 * 1024 * 1024;

	private final Archive archive;

	private final ZipEntry entry;

	private long size;

	private long limit = Long.MAX_VALUE;

	private String limited = "";

	private int piece;

	PackedStream(Archive archive, ZipEntry entry, InputStream in) {
		super(in);
		this.archive = archive;
		this.entry = entry;
	}

	/** Refuses more than so many bytes of what is held in memory whole. */
	void limit(String what, long bytes) {
		this.limited = what;
		this.limit = bytes;
		check();
	}

	/** Unpacks the rest, to learn its size. */
	void drain() throws IOException {
		transferTo(OutputStream.nullOutputStream());
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return (read(one, 0, 1) < 0) ? -1 : Byte.toUnsignedInt(one[0]);
	}

	@Override
	public int read(byte[] buffer, int offset, int length) throws IOException {
		int count = super.read(buffer, offset, length);
		if (count > 0) {
			this.size += count;
			this.archive.unpacked(count);
			measurePieces(buffer, offset, count);
			check();
		}
		return count;
	}

	private void measurePieces(byte[] buffer, int offset, int count) {
		for (int i = offset; i < offset + count; i++) {
			this.piece = (buffer[i] == '>' || buffer[i] == '\n') ? 0 : this.piece + 1;
		}
	}

	private void check() {
		if (this.size > SMALL && this.size / LARGEST_RATIO > this.entry.getCompressedSize()) {
			throw this.archive.file()
				.unreadable("grows out of proportion when unpacked: %s from %,d bytes to more than %,d"
					.formatted(this.entry.getName(), this.entry.getCompressedSize(), this.size), Archive.REMEDY);
		}
		if (this.size > this.limit) {
			throw this.archive.file()
				.unreadable("has more than %d MB of %s".formatted(this.limit >> 20, this.limited),
						"save the table as CSV, which may be of any size");
		}
		if (this.piece > SMALL) {
			throw this.archive.file()
				.unreadable("has a cell of more than 16 MB (in %s)".formatted(this.entry.getName()),
						"shorten it; a cell holds at most 32,767 signs");
		}
	}

}
