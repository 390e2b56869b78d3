package org.symbiograph.imports.formats.maestri;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What single cells of the workbook come to. */
class CellsTests {

	private static final CodeLists CODES = CodeLists.read();

	@ParameterizedTest
	@CsvSource(nullValues = "-", delimiter = '|', textBlock = """
			2410            | 24.10          |
			1710            | 17.1           | group filled up
			3100            | 31             | division filled up
			2000            | 20             | division filled up
			21              | 21             |
			0110 / 0120     | 01.1;01.2      | group filled up
			011/012         | 01.1;01.2      |
			101/102/103     | 10.1;10.2;10.3 |
			2012/2030       | 20.12;20.30    |
			610             | 06.10          | leading zero
			322             | 03.22          | leading zero
			C24.10          | 24.10          |
			2413            | 20.13          | no such code
			9999            | 99.99          |
			steel           | steel          |
			""")
	void dotsSectors(String text, String expected, @Nullable String doubt) {
		assertCell(SectorCell.read(text, CODES.nace(), Map.of("2413", "20.13")), expected, doubt);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			100202               | No  | 10 02 02                      |
			140601               | Yes | 14 06 01*                     |
			200108/200125        | No  | 20 01 08;20 01 25             |
			160209/160210/160214 | Yes | 16 02 09*;16 02 10*;16 02 14  |
			010505               | No  | 01 05 05*                     | flagged non-hazardous
			100202               | Yes | 10 02 02                      | flagged hazardous
			10304                | Yes | 01 03 04*                     | leading zero
			999999               | No  | 99 99 99                      |
			slag                 | No  | slag                          |
			""")
	void spacesWasteCodesAndStarsThem(String text, String flag, String expected, @Nullable String doubt) {
		assertCell(WasteCell.read(text, flag, CODES.ewc()), expected, doubt);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			351110 | 35.11.10 |
			192030 | 19.20.3  | a zero too few or too many
			038322 | 38.32.2  | a zero too few or too many
			11410  | 01.14.10 | a zero too few or too many
			999999 | 99.99.99 |
			""")
	void dotsProductCodes(String text, String expected, @Nullable String doubt) {
		assertCell(ProductCell.cpa(text, CODES.cpa()), expected, doubt);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			124389            | 124-38-9
			9004346 / 9005532 | 9004-34-6;9005-53-2
			124380            | 124380
			""")
	void hyphenatesCasNumbersWhoseCheckDigitIsRight(String text, String expected) {
		assertThat(ProductCell.cas(text).value()).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			''                                 | unknown       |
			Yes                                | paid          |
			By the receiver                    | receiver-pays |
			Due by the receiver                | receiver-pays |
			The donor pays discharge fees      | donor-pays    |
			No                                 | unknown       | no payment is due
			The donor, later the receiver      | paid          | not told clearly
			""")
	void tellsWhoPays(String text, String expected, @Nullable String doubt) {
		assertCell(Terms.payment(text), expected, doubt);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Implemented             | implemented
			Planned                 | planned
			Under feasibility study | feasibility
			Dreamt of               | Dreamt of
			""")
	void tellsHowFarItGot(String text, String expected) {
		assertThat(Terms.status(text).value()).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			35.30.11 | energy
			35.11.10 | energy
			35.21.10 | material
			37.00.11 | water
			38.11.58 | material
			''       | material
			""")
	void guessesTheKindByTheProduct(String cpa, String expected) {
		assertThat(Terms.kind(cpa)).isEqualTo(expected);
	}

	private static void assertCell(Normalised cell, String expected, @Nullable String doubt) {
		assertThat(cell.value()).isEqualTo(expected);
		if (doubt == null) {
			assertThat(cell.doubt()).isEmpty();
		}
		else {
			assertThat(cell.doubt()).containsIgnoringCase(doubt);
		}
	}

}
