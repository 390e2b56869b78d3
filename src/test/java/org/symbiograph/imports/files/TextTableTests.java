package org.symbiograph.imports.files;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Text tables as data teams have them. */
class TextTableTests {

	private static final Charset WESTERN = Charset.forName("windows-1252");

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = { ",", ";", "\t", "|" })
	void knowsTheDelimiter(String delimiter) throws IOException {
		String text = "code,title,share\n01 01 01,\"a, b; c|d\te\",2\n01 01 02,\"with\nline break\",3\n";

		Sheet sheet = sheet(text.replace("01,", "01" + delimiter)
			.replace("02,", "02" + delimiter)
			.replace("\",", "\"" + delimiter)
			.replace("code,title,", "code" + delimiter + "title" + delimiter));

		assertThat(rows(sheet)).containsExactly(List.of("code", "title", "share"),
				List.of("01 01 01", "a, b; c|d\te", "2"), List.of("01 01 02", "with\nline break", "3"));
	}

	@Test
	void knowsSemicolonsAmongDecimalCommas() throws IOException {
		Sheet sheet = sheet("name;lat;lon\nOne;52,5;4,75\nTwo;51,2;3,8\n");

		assertThat(rows(sheet)).contains(List.of("One", "52,5", "4,75"));
		assertThat(sheet.decimalComma()).isTrue();
		assertThat(sheet.dialect()).isEqualTo("UTF-8, semicolons, decimal comma");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '/', textBlock = """
			name;n/One;1,234
			name;n/One;1,2,3
			name;n/One;55.8248
			name;n/One;words, and more
			""")
	void takesNothingElseForADecimalComma(String header, String row) throws IOException {
		assertThat(sheet(header + "\n" + row + "\n").decimalComma()).isFalse();
	}

	@Test
	void followsTheDelimiterThatASpreadsheetAnnounces() throws IOException {
		Sheet sheet = sheet("sep=;\ncode;title\n01;a,b\n");

		assertThat(rows(sheet)).containsExactly(List.of(), List.of("code", "title"), List.of("01", "a,b"));
	}

	@Test
	void countsLinesAsAPersonDoes() throws IOException {
		Sheet sheet = sheet("a,b\r\n\r\n\"x\r\ny\",1\r\n2\r\n1,2,3\r\n");

		try (Stream<Line> lines = sheet.lines()) {
			assertThat(lines.map((line) -> line.number() + ":" + line.cells().size())).containsExactly("1:2", "2:0",
					"3:2", "5:1", "6:3");
		}
	}

	@Test
	void takesBlanksOffCells() throws IOException {
		assertThat(rows(sheet("a,b\n  10 02 02 ,\u00a0x\u00a0\n"))).contains(List.of("10 02 02", "x"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16LE", "UTF-16BE" })
	void readsWhatAByteOrderMarkTells(String charset) throws IOException {
		Sheet sheet = sheet("\ufeffname,place\nBrødrene,Ålesund\n".getBytes(Charset.forName(charset)));

		assertThat(rows(sheet)).containsExactly(List.of("name", "place"), List.of("Brødrene", "Ålesund"));
		assertThat(sheet.encodingGuessed()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Société d’énergie – Montluçon", "Müller & Söhne GmbH, Größe", "Åsnæs Kraftværk",
			"Señor Niño, 5 €", "MANUFACTURE À FAÇON, ŒUVRE", "Castelló de la Plana, al·legació" })
	void readsWesternTextAndSaysSo(String words) throws IOException {
		Sheet sheet = sheet(("name;other\n" + words + ";x\n").getBytes(WESTERN));

		assertThat(rows(sheet)).contains(List.of(words, "x"));
		assertThat(sheet.encodingGuessed()).isTrue();
		assertThat(sheet.dialect()).isEqualTo("windows-1252, semicolons");
	}

	@ParameterizedTest
	@CsvSource({ "IBM850, Müller", "windows-1251, Отходы", "windows-1250, Spółka", "windows-1253, Απόβλητα" })
	void refusesOtherEncodingsWithTheLine(String charset, String word) throws IOException {
		UnreadableFile refused = refused(("name;other\nplain;x\n" + word + ";x\n").getBytes(Charset.forName(charset)));

		assertThat(refused.row()).isEqualTo(3);
		assertThat(refused.reason()).contains("unknown encoding", "line 3");
		assertThat(refused.remedy()).contains("UTF-8");
	}

	@Test
	void refusesTwoEncodingsInOneFile() throws IOException {
		byte[] one = "name;other\nBrød;x\n".getBytes(StandardCharsets.UTF_8);
		byte[] two = "Ålesund;y\n".getBytes(WESTERN);
		byte[] both = new byte[one.length + two.length];
		System.arraycopy(one, 0, both, 0, one.length);
		System.arraycopy(two, 0, both, one.length, two.length);

		UnreadableFile refused = refused(both);

		assertThat(refused.row()).isEqualTo(3);
		assertThat(refused.reason()).contains("mixes encodings");
	}

	@Test
	void refusesUtf16WithoutAMark() throws IOException {
		UnreadableFile refused = refused("name,other\nx,y\n".getBytes(StandardCharsets.UTF_16LE));

		assertThat(refused.row()).isEqualTo(1);
		assertThat(refused.reason()).contains("zero bytes", "UTF-16");
	}

	@Test
	void keepsTheBeginningOfACellThatIsTooLong() throws IOException {
		Sheet sheet = sheet("id,note\na," + "x".repeat(5_000_000) + "\nb,fine\n");

		try (Stream<Line> lines = sheet.lines()) {
			List<Line> read = lines.toList();
			assertThat(read.get(1).cell(1)).isEqualTo(new Cell("x".repeat(200), Cell.Kind.TOO_LONG));
			assertThat(read.get(2).cell(1)).isEqualTo(Cell.of("fine"));
		}
	}

	@Test
	void refusesACellBeyondAllMeasure() throws IOException {
		Sheet sheet = sheet("id,note\na,fine\nb," + "x".repeat(9_000_000) + "\n");

		UnreadableFile refused = caught(() -> rows(sheet));

		assertThat(refused.row()).isEqualTo(3);
		assertThat(refused.reason()).contains("16 MB");
	}

	@Test
	void saysWhereAQuotationMarkIsNeverClosed() throws IOException {
		Sheet sheet = sheet("id,note\na,fine\nb,\"open\nc,fine\n");

		UnreadableFile refused = caught(() -> rows(sheet));

		assertThat(refused.row()).isEqualTo(3);
		assertThat(refused.reason()).contains("never closed");
	}

	@Test
	void saysWhereSignsFollowAQuotationMark() throws IOException {
		Sheet sheet = sheet("id,note\na,\"5\" pipe\"\n");

		UnreadableFile refused = caught(() -> rows(sheet));

		assertThat(refused.row()).isEqualTo(2);
		assertThat(refused.reason()).contains("after the closing quotation mark");
	}

	@Test
	void refusesALineOfEndlessCells() throws IOException {
		Sheet sheet = sheet("id,note\na,fine\n" + ",".repeat(200_000) + "\n");

		UnreadableFile refused = caught(() -> rows(sheet));

		assertThat(refused.row()).isEqualTo(3);
		assertThat(refused.reason()).contains("16384 cells");
	}

	@Test
	void readsTwice() throws IOException {
		Sheet sheet = sheet("a,b\n1,2\n");

		assertThat(rows(sheet)).isEqualTo(rows(sheet));
	}

	private Sheet sheet(String text) throws IOException {
		return sheet(text.getBytes(StandardCharsets.UTF_8));
	}

	private Sheet sheet(byte[] bytes) throws IOException {
		Path file = Files.write(this.folder.resolve("table.csv"), bytes);
		try (DataFiles files = DataFiles.open(List.of(NamedPath.of(file)))) {
			return files.sheets().getFirst();
		}
	}

	private UnreadableFile refused(byte[] bytes) {
		return caught(() -> sheet(bytes));
	}

	private static UnreadableFile caught(ThrowingCallable reading) {
		UnreadableFile caught = catchThrowableOfType(UnreadableFile.class, reading);
		assertThat(caught).isNotNull();
		assertThat(caught.file()).isEqualTo("table.csv");
		return caught;
	}

	private static List<List<String>> rows(Sheet sheet) {
		try (Stream<Line> lines = sheet.lines()) {
			return lines.map((line) -> line.cells().stream().map(Cell::text).toList()).toList();
		}
	}

}
