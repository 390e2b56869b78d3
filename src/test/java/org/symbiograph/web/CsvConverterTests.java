package org.symbiograph.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Tables as a spreadsheet opens them. */
class CsvConverterTests {

	private static final CsvConverter converter = new CsvConverter(() -> Optional.of("2026.3"));

	@ParameterizedTest
	@ValueSource(strings = { "=HYPERLINK(\"http://x\")", "+cmd|'/C calc'!A0", "-2+3", "@SUM(A1)", "\tx", "\rx", "=",
			"=1\n+1" })
	void neutralisesWhatASpreadsheetWouldRun(String text) {
		assertThat(CsvConverter.harmless(text)).isEqualTo("'" + text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "fly ash", "-12.5", "+3", "10 02 02", "a=b", "16 01 21*" })
	void leavesNumbersAndOtherTextsAlone(String text) {
		assertThat(CsvConverter.harmless(text)).isEqualTo(text);
	}

	@Test
	void writesAMarkForExcelAndARowForAnItem() throws IOException {
		Table<String> table = Table.of(String.class)
			.with("word", (word) -> word)
			.with("length", String::length)
			.with("twice", (word) -> List.of(word, word))
			.with("nothing", (word) -> null);

		assertThat(written(table, "=ö", "a,\"b")).isEqualTo("""
				\uFEFFword,length,twice,nothing\r
				'=ö,2,'=ö; =ö,\r
				"a,""b",4,"a,""b; a,""b",\r
				""");
	}

	private static String written(Table<String> table, String... rows) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		converter.write(new TableExport<>("words", table, Stream.of(rows)), out);
		return out.toString(StandardCharsets.UTF_8);
	}

}
