package org.symbiograph.imports.companies;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Names are taken apart as people read them. */
class CompanyNameTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "AGRANA Stärke GmbH | agrana starke | gmbh", "Müller GmbH & Co. KG | muller | gmbh co kg",
					"Enel S.p.A. | enel | spa", "Enel S. p. A. | enel | spa", "ENEL SpA | enel | spa",
					"Novo Nordisk A/S | novo nordisk | as", "Ørsted A/S | orsted | as",
					"Orlen Sp. z o.o. | orlen | sp z oo", "Plzeňská teplárenská, a.s. | plzenska teplarenska | as",
					"Guitang Co., Ltd. | guitang | co ltd", "UAB Akmenės cementas | akmenes cementas | uab",
					"AkzoNobel N.V. | akzonobel | nv", "Geocycle Pty Ltd | geocycle | pty ltd", "Ltd | ltd | ''",
					"Johnson and Johnson Inc. | johnson johnson | inc", "L’Oréal | loreal | ''" })
	void leavesCaseAccentsAndLegalFormAside(String name, String words, String legalForm) {
		CompanyName taken = CompanyName.of(name);

		assertThat(String.join(" ", taken.words())).isEqualTo(words);
		assertThat(taken.legalForm()).isEqualTo(legalForm);
	}

	@Test
	void keepsThePlaceInBracketsThatTellsItFromOthers() {
		assertThat(CompanyName.of("Power plant (Lubei)").inBrackets()).containsExactly("lubei");
		assertThat(CompanyName.of("Power plant (Lubei)").words()).containsExactly("power", "plant");
	}

	@Test
	void keepsNumbersAndLettersThatTellUnitsApart() {
		assertThat(CompanyName.of("Cement plant 2").marks()).containsExactly("2");
		assertThat(CompanyName.of("A&U Energie").marks()).containsExactly("a", "u");
	}

	@Test
	void knowsThatSeveralCompaniesAreNamedAsOne() {
		CompanyName joint = CompanyName.of("AVR and Cabot Corporation");

		assertThat(joint.isJoinedWith(CompanyName.of("Cabot"))).isTrue();
		assertThat(CompanyName.of("AVR N.V.").isJoinedWith(joint)).isTrue();
		assertThat(joint.isJoinedWith(CompanyName.of("Suez"))).isFalse();
		assertThat(CompanyName.of("Guitang Co., Ltd.").isJoinedWith(CompanyName.of("Guitang"))).isFalse();
	}

}
