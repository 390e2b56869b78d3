package org.symbiograph.codes;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

/** How a question in words is understood. */
class WordingTests {

	private static final Map<Language, Vocabulary> vocabularies = Vocabulary.of(
			List.of(Map.of("en", "blast furnace", "nl", "hoogoven"),
					Map.of("en", "slag; scoria", "nl", "slak; slakken"), Map.of("en", "film", "nl", "folie"),
					Map.of("en", "biochar"), Map.of("en", "fly ash; pfa"),
					Map.of("en", "sludge", "de", "Schlamm; Schlämme")),
			Map.of(Language.NL, List.of("onverwerkte slakken"), Language.EN, List.of("unprocessed slag")));

	@ParameterizedTest
	@CsvSource({ "hoogovenslak, hoogoven + slak", "hoogovenslakken, hoogoven + slakken", "krimpfolie, folie",
			"slakkken, slakken", "onverwrekte, onverwerkte" })
	void dividesCompoundsAndCorrectsSlips(String word, String reading) {
		assertThat(read(word, Language.NL).readings()).containsExactly(entry(word, reading));
	}

	@Test
	void leavesAShortUnknownWordAlone() {
		assertThat(read("abc", Language.NL).readings()).isEmpty();
		assertThat(read("abc", Language.NL).englishWords()).isEqualTo("(abc)^1.0");
	}

	@Test
	void asksForTheFirstMeaningInFullAndForSynonymsByHalf() {
		Wording wording = read("hoogovenslak", Language.NL);

		assertThat(wording.englishWords()).isEqualTo("(blast furnace)^1.0 (slag)^1.0 (scoria)^0.5");
		assertThat(wording.inEnglish()).isEqualTo("blast furnace slag");
		assertThat(wording.ownWords()).isEqualTo("hoogovenslak hoogoven slak");
	}

	@Test
	void readsPhrasesAndHyphenatedWordsAsOne() {
		assertThat(read("fly ash", Language.EN).englishWords()).isEqualTo("(fly ash)^1.0 (pfa)^0.5");
		assertThat(read("bio-char", Language.EN).ownWords()).isEqualTo("biochar");
	}

	@Test
	void givesLittleToWordsThatSayOnlyThatItIsAWaste() {
		assertThat(read("spent slag", Language.EN).englishWords()).startsWith("(spent)^0.3 (slag)^1.0");
		assertThat(read("waste", Language.EN).englishWords()).isEqualTo("(waste)^1.0");
	}

	@Test
	void comparesWordsWithoutCaseAndAccents() {
		assertThat(read("SCHLÄMME", Language.DE).inEnglish()).isEqualTo("sludge");
		assertThat(read("SCHLÄMME", Language.DE).understood())
			.isGreaterThan(read("SCHLÄMME", Language.FR).understood());
	}

	@Test
	void takesTheSignsOfAnIndexForNothing() {
		assertThat(read("+slag* -(ash) \"x\"~2", Language.EN).englishWords()).doesNotContain("+", "*", "-", "\"", "~");
	}

	private static Wording read(String text, Language language) {
		return Wording.read(text, language,
				Objects.requireNonNull(vocabularies.get(language), "every language has a vocabulary"));
	}

}
