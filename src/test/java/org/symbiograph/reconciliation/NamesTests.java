package org.symbiograph.reconciliation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How names of companies are compared. */
class NamesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "ILVA | Ilva S.p.A.", "Sedibex | Sédibex", "Södra Cell Värö | SODRA CELL VARO AB",
					"Hyundai Motor Corp. | hyundai motor", "Speyer & Grund | Speyer and Grund GmbH",
					"Novo Nordisk A/S | Novo Nordisk", "CP Kelco | CP Kelco ApS" })
	void areTheSameWithoutCaseAccentsSignsAndLegalForms(String one, String other) {
		assertThat(Names.alikeness(one, other)).isEqualTo(1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Arcelor Mittal | ArcelorMittal", "Novo Nordisk | Novo Nordsk",
			"Texas Industries | Texas Industries (TXI)", "TXI | Texas Industries (TXI)" })
	void areAlikeButNotTheSame(String one, String other) {
		assertThat(Names.alikeness(one, other)).isBetween(0.85, 0.99);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Norcem | Novozymes", "Cement plant 4 (Styria) | Mining company (Styria)" })
	void areUnlike(String one, String other) {
		assertThat(Names.alikeness(one, other)).isLessThan(0.7);
	}

	@Test
	void keepALegalFormThatIsAllOfAName() {
		assertThat(Names.wordsOfCompany("SE")).containsExactly("se");
		assertThat(Names.alikeness("", "ILVA")).isZero();
	}

}
