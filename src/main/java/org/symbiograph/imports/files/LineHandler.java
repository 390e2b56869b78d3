package org.symbiograph.imports.files;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;

/** Makes lines of what the CSV reader finds. */
final class LineHandler extends AbstractBaseCsvCallbackHandler<Line> {

	/** As many signs as a cell of a spreadsheet can hold. */
	static final int LONGEST = 32_767;

	/** As many columns as a spreadsheet can have. */
	static final int MOST_CELLS = 16_384;

	private static final int BEGINNING = 200;

	private static final int LONGEST_LINE = 16 * 1024 * 1024;

	private List<Cell> cells = new ArrayList<>();

	private int width = 16;

	private long length;

	@Override
	protected void handleBegin(long number) {
		this.cells = new ArrayList<>(this.width);
		this.length = 0;
	}

	@Override
	protected void handleField(int column, char[] buffer, int offset, int size, boolean quoted) {
		int start = offset;
		int end = offset + size;
		while (start < end && isBlank(buffer[start])) {
			start++;
		}
		while (end > start && isBlank(buffer[end - 1])) {
			end--;
		}
		this.length += Math.min(end - start, LONGEST);
		if (column >= MOST_CELLS || this.length > LONGEST_LINE) {
			throw new CsvParseException("The line is longer than any table has (record starting at line %d)"
				.formatted(getStartingLineNumber()));
		}
		this.cells.add(cell(buffer, start, end));
	}

	private static Cell cell(char[] buffer, int start, int end) {
		if (start == end) {
			return Cell.EMPTY;
		}
		if (end - start > LONGEST) {
			return beginning(new String(buffer, start, BEGINNING));
		}
		return new Cell(new String(buffer, start, end - start), Cell.Kind.VALUE);
	}

	/** A cell of which only the beginning is kept. */
	static Cell beginning(String text) {
		return new Cell(text.substring(0, Math.min(BEGINNING, text.length())), Cell.Kind.TOO_LONG);
	}

	/** Whether a character is a blank, the one that does not break included. */
	static boolean isBlank(char character) {
		return character <= ' ' || character == '\u00a0' || Character.isWhitespace(character);
	}

	@Override
	protected Line buildRecord() {
		this.width = Math.max(this.width, this.cells.size());
		return new Line(getStartingLineNumber(), Collections.unmodifiableList(this.cells));
	}

}
