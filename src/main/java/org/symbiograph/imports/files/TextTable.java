package org.symbiograph.imports.files;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;

import org.springframework.core.NestedExceptionUtils;

/** A text table: cells with a delimiter between them, as RFC 4180 quotes them. */
record TextTable(NamedPath path, Encoding encoding, Dialect written) implements Sheet {

	private static final Pattern LINE = Pattern.compile("line (\\d+)");

	static TextTable of(NamedPath file) {
		Encoding encoding = Encoding.of(file);
		return new TextTable(file, encoding, Dialect.of(file, encoding));
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
		return this.written.decimalComma();
	}

	@Override
	public String dialect() {
		return this.encoding.charset().name() + ", " + this.written.inWords();
	}

	@Override
	public boolean encodingGuessed() {
		return this.encoding.isGuess();
	}

	@Override
	public Stream<Line> lines() {
		try {
			CsvReader<Line> csv = this.written.reader()
				.build(new LineHandler(), this.encoding.read(this.path, CodingErrorAction.REPORT));
			Stream<Line> lines = GuardedLines.of(csv.iterator(), csv, this::unreadable);
			return this.written.announced() ? lines.map(TextTable::withoutAnnouncement) : lines;
		}
		catch (IOException ex) {
			throw this.path.broken(ex);
		}
	}

	private static Line withoutAnnouncement(Line line) {
		return (line.number() > 1) ? line : new Line(1, List.of());
	}

	private UnreadableFile unreadable(RuntimeException failure, long after) {
		Throwable cause = NestedExceptionUtils.getMostSpecificCause(failure);
		if (cause instanceof CharacterCodingException) {
			return failed(after + 1,
					"is not %s text from about line %d on".formatted(this.encoding.charset(), after + 1),
					"save it as CSV in UTF-8", failure);
		}
		if (failure instanceof CsvParseException) {
			String reason = String.valueOf(failure.getMessage());
			Matcher line = LINE.matcher(reason);
			return failed(line.find() ? Long.parseLong(line.group(1)) : after + 1, inWords(reason),
					"correct that line: a quotation mark inside a cell is written twice, and a cell with one is quoted",
					failure);
		}
		return failed(after + 1, "cannot be read from about line %d on".formatted(after + 1),
				"save it anew and check that it opens", failure);
	}

	private static String inWords(String reason) {
		if (reason.contains("after closing quote")) {
			return "has signs after the closing quotation mark of a cell";
		}
		if (reason.contains("longer than any table")) {
			return "has a line of more than %d cells or 16 MB".formatted(LineHandler.MOST_CELLS);
		}
		return reason.contains("maximum buffer size")
				? "has a cell of more than 16 MB, or a quotation mark never closed"
				: "has a quotation mark that is never closed";
	}

	private UnreadableFile failed(long row, String reason, String remedy, Throwable cause) {
		return new UnreadableFile(file(), "", row, reason, remedy, cause);
	}

}
