package org.symbiograph.imports.companies;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A slip of spelling is one letter, in words long enough to know. */
class SpellingTests {

	@ParameterizedTest
	@CsvSource({ "novozymes, novozimes", "alcohol, alchol", "iisin, ilsin", "plastic, plastics", "nordisk, nodrisk" })
	void takesASlipForTheSameWord(String word, String other) {
		assertThat(new Spelling(List.of(word, other, "unrelated")).alike(word)).containsExactly(other);
		assertThat(Spelling.similarity(word, other)).isBetween(0.8, 0.999);
	}

	@ParameterizedTest
	@CsvSource({ "alcan, alcoa", "shell, snel", "agfa, agra", "plant1, plant2", "2001a, 2002a" })
	void takesOtherWordsForOthers(String word, String other) {
		assertThat(new Spelling(List.of(word, other)).alike(word)).isEmpty();
		assertThat(Spelling.similarity(word, other)).isZero();
	}

	@Test
	void isSureOfTheSameWord() {
		assertThat(Spelling.similarity("agfa", "agfa")).isEqualTo(1);
	}

}
