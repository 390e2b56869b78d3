package org.symbiograph.imports.files;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/**
 * How a text table is written, judged by its first lines.
 *
 * @param delimiter what stands between two cells
 * @param announced whether the first line is {@code sep=}, which tells the delimiter
 * @param decimalComma whether it writes 1,5 for one and a half
 */
record Dialect(char delimiter, boolean announced, boolean decimalComma) {

	/** The longest cell that is read over, in characters of two bytes: 16 MB. */
	private static final int LONGEST_CELL = 8 * 1024 * 1024;

	private static final int SAMPLE = 128 * 1024;

	private static final int SAMPLE_LINES = 200;

	private static final Map<Character, String> DELIMITERS = Map.of(',', "commas", ';', "semicolons", '\t', "tabs", '|',
			"bars");

	private static final Pattern ANNOUNCEMENT = Pattern.compile("sep=([,;\t|])");

	/** One and a half with a comma; 1,234 could be a thousand and is none. */
	private static final Pattern COMMA = Pattern.compile("[-+]?\\d+,(\\d{1,2}|\\d{4,})|[-+]?\\d{1,3}(\\.\\d{3})+,\\d+");

	/** A fraction with a point that cannot be a code such as 24.10. */
	private static final Pattern POINT = Pattern.compile("[-+]?\\d+\\.\\d{4,}|[-+]?0\\.\\d+|-\\d+\\.\\d+");

	private static final Pattern LISTED = Pattern.compile("\\d+(,\\d+){2,}|.*,\\s.*");

	static Dialect of(NamedPath file, Encoding encoding) {
		String sample = sample(file, encoding);
		String first = sample.lines().findFirst().orElse("").strip();
		var announcement = ANNOUNCEMENT.matcher(first);
		boolean announced = announcement.matches();
		char delimiter = announced ? announcement.group(1).charAt(0) : delimiter(sample);
		return new Dialect(delimiter, announced, delimiter != ',' && decimalComma(lines(sample, delimiter)));
	}

	/** In words, such as “semicolons, decimal comma”. */
	String inWords() {
		return DELIMITERS.getOrDefault(this.delimiter, "") + (this.decimalComma ? ", decimal comma" : "");
	}

	CsvReaderBuilder reader() {
		return reader(this.delimiter).allowUnclosedQuote(false).maxBufferSize(LONGEST_CELL);
	}

	private static CsvReaderBuilder reader(char delimiter) {
		return CsvReader.builder()
			.fieldSeparator(delimiter)
			.skipEmptyLines(false)
			.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
			.missingFieldStrategy(FieldMismatchStrategy.IGNORE);
	}

	private static String sample(NamedPath file, Encoding encoding) {
		char[] buffer = new char[SAMPLE];
		int length = 0;
		try (Reader text = encoding.read(file, CodingErrorAction.REPLACE)) {
			for (int read = 0; read >= 0 && length < SAMPLE; length += Math.max(read, 0)) {
				read = text.read(buffer, length, SAMPLE - length);
			}
		}
		catch (IOException ex) {
			throw file.broken(ex);
		}
		String sample = new String(buffer, 0, length);
		int end = Math.max(sample.lastIndexOf('\n'), sample.lastIndexOf('\r'));
		return (length < SAMPLE || end < 0) ? sample : sample.substring(0, end + 1);
	}

	private static List<Line> lines(String sample, char delimiter) {
		List<Line> lines = new ArrayList<>();
		try (CsvReader<Line> csv = reader(delimiter).allowUnclosedQuote(true).build(new LineHandler(), sample)) {
			csv.stream().filter((line) -> !line.isBlank()).limit(SAMPLE_LINES).forEach(lines::add);
			return lines;
		}
		catch (CsvParseException | IOException ex) {
			return lines;
		}
	}

	/** The one by which most lines have as many cells, two at least. */
	private static char delimiter(String sample) {
		return IntStream.of(',', ';', '\t', '|')
			.mapToObj((candidate) -> (char) candidate)
			.max(Comparator.comparingDouble((candidate) -> agreement(lines(sample, candidate))))
			.filter((candidate) -> agreement(lines(sample, candidate)) > 0)
			.orElse(',');
	}

	private static double agreement(List<Line> lines) {
		if (lines.isEmpty()) {
			return 0;
		}
		int header = lines.getFirst().cells().size();
		return lines.stream()
			.map((line) -> line.cells().size())
			.filter((width) -> width > 1)
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
			.entrySet()
			.stream()
			.mapToDouble((width) -> (double) width.getValue() / lines.size() + ((width.getKey() == header) ? 0.5 : 0)
					+ width.getKey() * 1e-6)
			.max()
			.orElse(0);
	}

	private static boolean decimalComma(List<Line> lines) {
		int columns = lines.stream().mapToInt((line) -> line.cells().size()).max().orElse(0);
		boolean any = false;
		for (int column = 0; column < columns; column++) {
			int at = column;
			List<String> cells = lines.stream().map((line) -> line.cell(at).text()).toList();
			if (any(cells, POINT)) {
				return false;
			}
			any = any || (any(cells, COMMA) && !any(cells, LISTED));
		}
		return any;
	}

	private static boolean any(List<String> cells, Pattern pattern) {
		return cells.stream().anyMatch((cell) -> pattern.matcher(cell).matches());
	}

}
