package org.symbiograph.imports.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/**
 * In what encoding a text is.
 *
 * @param charset the encoding
 * @param mark the length of its byte order mark in bytes, 0 for none
 */
record Encoding(Charset charset, int mark) {

	private static final Charset WESTERN = Charset.forName("windows-1252");

	/**
	 * Judges a text: a byte order mark decides; without one it is UTF-8 if every byte
	 * agrees, and Western text if the bytes that disagree are what such text has.
	 * @throws UnreadableFile if it is in no single encoding of these
	 */
	static Encoding of(NamedPath file) {
		try (InputStream in = new BufferedInputStream(Files.newInputStream(file.path()), 4)) {
			in.mark(4);
			byte[] start = in.readNBytes(3);
			if (startsWith(start, 0xff, 0xfe)) {
				return new Encoding(StandardCharsets.UTF_16LE, 2);
			}
			if (startsWith(start, 0xfe, 0xff)) {
				return new Encoding(StandardCharsets.UTF_16BE, 2);
			}
			boolean marked = startsWith(start, 0xef, 0xbb, 0xbf);
			in.reset();
			EncodingScan scan = EncodingScan.of(in);
			scan.refuse(file);
			if (scan.isUtf8()) {
				return new Encoding(StandardCharsets.UTF_8, marked ? 3 : 0);
			}
			return new Encoding(WESTERN, 0);
		}
		catch (IOException ex) {
			throw file.broken(ex);
		}
	}

	private static boolean startsWith(byte[] bytes, int... start) {
		for (int i = 0; i < start.length; i++) {
			if (i >= bytes.length || Byte.toUnsignedInt(bytes[i]) != start[i]) {
				return false;
			}
		}
		return true;
	}

	/** Whether nothing in the bytes says so for certain. */
	boolean isGuess() {
		return this.charset.equals(WESTERN);
	}

	/** The text after the mark; what is not in the encoding fails or is replaced. */
	Reader read(NamedPath file, CodingErrorAction errors) throws IOException {
		InputStream in = Files.newInputStream(file.path());
		in.skipNBytes(this.mark);
		return new InputStreamReader(in,
				this.charset.newDecoder().onMalformedInput(errors).onUnmappableCharacter(errors));
	}

}
