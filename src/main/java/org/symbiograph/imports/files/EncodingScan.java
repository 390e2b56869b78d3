package org.symbiograph.imports.files;

import java.io.IOException;
import java.io.InputStream;

/**
 * What the bytes of a text without a byte order mark tell of its encoding. UTF-8 is told
 * by the table of well-formed sequences of the Unicode standard (table 3-7). Western text
 * has single accented letters among plain ones; a sign of another kind between two
 * letters, four accented letters in a row, or a byte that windows-1252 does not assign
 * speak for another encoding.
 */
final class EncodingScan {

	private static final String OTHERWISE = "save it as CSV in UTF-8 (“CSV UTF-8” in a spreadsheet program)";

	/** What windows-1252 has below 0xC0 and may stand between two letters. */
	private static final String AMONG_LETTERS = "\u008a\u008c\u008e\u0092\u0096\u0097\u009a\u009c\u009e\u009f"
			+ "\u00a0\u00aa\u00ab\u00ad\u00b0\u00b2\u00b4\u00b7\u00ba\u00bb";

	private static final String UNASSIGNED = "\u0081\u008d\u008f\u0090\u009d";

	private long line = 1;

	private long zeroLine;

	private long brokenLine;

	private long foreignLine;

	private long sequences;

	private long broken;

	private int pending;

	private int lowest = 0x80;

	private int highest = 0xbf;

	private int before;

	private int beforeThat;

	private int run;

	private EncodingScan() {
	}

	static EncodingScan of(InputStream in) throws IOException {
		EncodingScan scan = new EncodingScan();
		byte[] buffer = new byte[65_536];
		for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
			for (int i = scan.skipPlain(buffer, 0, length); i < length; i = scan.skipPlain(buffer, i + 1, length)) {
				scan.take(buffer[i]);
			}
		}
		scan.endSequence();
		return scan;
	}

	/** Goes over plain letters, of which almost all of a text is, in a short loop. */
	private int skipPlain(byte[] buffer, int from, int length) {
		if (this.pending > 0 || this.before >= 0x80) {
			return from;
		}
		int i = from;
		while (i < length && buffer[i] > 0) {
			if (buffer[i++] == '\n') {
				this.line++;
			}
		}
		this.beforeThat = (i - from >= 2) ? buffer[i - 2] : (i > from) ? this.before : this.beforeThat;
		this.before = (i > from) ? buffer[i - 1] : this.before;
		return i;
	}

	boolean isUtf8() {
		return this.broken == 0;
	}

	void refuse(NamedPath file) {
		if (this.zeroLine > 0) {
			throw file.unreadable(this.zeroLine,
					"is no text: line %d has zero bytes, as UTF-16 without a byte order mark has"
						.formatted(this.zeroLine),
					OTHERWISE);
		}
		if (this.broken > 0 && this.sequences * 20 >= this.broken) {
			throw file.unreadable(this.brokenLine,
					"mixes encodings: line %d is not UTF-8 and others are".formatted(this.brokenLine), OTHERWISE);
		}
		if (this.broken > 0 && this.foreignLine > 0) {
			throw file.unreadable(this.foreignLine,
					"is in an unknown encoding: line %d is neither UTF-8 nor Western text (windows-1252)"
						.formatted(this.foreignLine),
					OTHERWISE);
		}
	}

	private void take(byte signed) {
		if (signed >= 0 && this.pending == 0 && this.before < 0x80) {
			plain(signed);
		}
		else {
			high(Byte.toUnsignedInt(signed));
		}
		this.beforeThat = this.before;
		this.before = Byte.toUnsignedInt(signed);
	}

	private void plain(int value) {
		if (value == '\n') {
			this.line++;
		}
		else if (value == 0 && this.zeroLine == 0) {
			this.zeroLine = this.line;
		}
	}

	private void high(int value) {
		utf8(value);
		western(value);
		if (value < 0x80) {
			plain(value);
		}
	}

	private void utf8(int value) {
		if (this.pending > 0 && value >= this.lowest && value <= this.highest) {
			this.lowest = 0x80;
			this.highest = 0xbf;
			if (--this.pending == 0) {
				this.sequences++;
			}
			return;
		}
		endSequence();
		if (value >= 0xc2 && value <= 0xf4) {
			this.pending = (value < 0xe0) ? 1 : (value < 0xf0) ? 2 : 3;
			this.lowest = (value == 0xe0) ? 0xa0 : (value == 0xf0) ? 0x90 : 0x80;
			this.highest = (value == 0xed) ? 0x9f : (value == 0xf4) ? 0x8f : 0xbf;
		}
		else if (value >= 0x80) {
			breakOff();
		}
	}

	private void endSequence() {
		if (this.pending > 0) {
			breakOff();
		}
		this.pending = 0;
		this.lowest = 0x80;
		this.highest = 0xbf;
	}

	private void breakOff() {
		this.broken++;
		if (this.brokenLine == 0) {
			this.brokenLine = this.line;
		}
	}

	private void western(int value) {
		this.run = (value >= 0x80) ? this.run + 1 : 0;
		boolean foreign = this.run >= 4 || UNASSIGNED.indexOf(value) >= 0
				|| (isLetter(this.beforeThat) && isSign(this.before) && isLetter(value));
		if (foreign && this.foreignLine == 0) {
			this.foreignLine = this.line;
		}
	}

	private static boolean isSign(int value) {
		return value >= 0x80 && value < 0xc0 && AMONG_LETTERS.indexOf(value) < 0;
	}

	private static boolean isLetter(int value) {
		return (value >= 'a' && value <= 'z') || (value >= 'A' && value <= 'Z') || value >= 0xc0;
	}

}
