package org.symbiograph.precedents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.symbiograph.codes.Code;
import org.symbiograph.codes.Codes;
import org.symbiograph.codes.Language;
import org.symbiograph.codes.Scheme;
import org.symbiograph.codes.Stems;
import org.symbiograph.library.Exchange;
import org.symbiograph.library.Words;
import org.symbiograph.precedents.Found.Hit;

import org.springframework.stereotype.Component;

/** Says why an exchange is a precedent. */
@Component
class Reasons {

	private final Codes codes;

	Reasons(Codes codes) {
		this.codes = codes;
	}

	/** What a hit has in common with the question. */
	List<Reason> of(Question question, Hit hit, Exchange exchange) {
		List<Reason> because = new ArrayList<>();
		for (CodeDescription code : question.codes()) {
			closest(code, hit).ifPresent((level) -> because.add(sameCode(code, level)));
		}
		Optional.ofNullable(question.words())
			.filter((words) -> hit.text() > 0)
			.map((words) -> wordsInCommon(question, exchange))
			.filter((words) -> !words.isEmpty())
			.ifPresent((words) -> because.add(new Reason("words", "words in common: %s", words)));
		question.hints()
			.stream()
			.map(Question.Hint::code)
			.filter((code) -> closest(code, hit).filter(Level.CODE::equals).isPresent())
			.findFirst()
			.ifPresent((code) -> because
				.add(new Reason("suggested", "bears EWC code %s, which these words suggest", code.code().code())));
		question.donorSectors()
			.stream()
			.filter((sector) -> hit.donorSectorKeys().contains(sector.key()))
			.findFirst()
			.ifPresent((sector) -> because.add(new Reason("donor." + sector.level(),
					"donor in the same NACE " + sector.level() + " %s", sector.code())));
		if (hit.corroboration() > 0) {
			because.add(new Reason("corroboration",
					(hit.corroboration() == 1) ? "%s other place gives such a stream to the same sector"
							: "%s other places give such a stream to the same sector",
					hit.corroboration()));
		}
		return because;
	}

	private static Optional<Level> closest(CodeDescription code, Hit hit) {
		return Level.ofCodes()
			.stream()
			.filter((level) -> hit.keys(code.property()).contains(String.valueOf(code.key(level))))
			.findFirst();
	}

	/**
	 * The words of the stream and the title that the question has too, as they are
	 * written there.
	 */
	private static String wordsInCommon(Question question, Exchange exchange) {
		Set<String> asked = Stems.of(Language.EN, Objects.requireNonNull(question.wording()).inEnglish());
		return Arrays.stream(Words.anyOf(exchange.stream().name() + " " + exchange.title()).split(" ", -1))
			.filter((word) -> Stems.of(Language.EN, word).stream().anyMatch(asked::contains))
			.distinct()
			.collect(Collectors.joining(" "));
	}

	private Reason sameCode(CodeDescription description, Level level) {
		Scheme scheme = description.code().scheme();
		Code code = Optional.ofNullable(description.key(level))
			.flatMap((key) -> this.codes.findByKey(scheme, key))
			.orElse(description.code());
		if (scheme == Scheme.NACE) {
			return new Reason("donor." + code.level(), "donor in NACE " + code.level() + " %s", code.code());
		}
		String what = (level == Level.CODE) ? "code" : code.level();
		return new Reason("same." + what, "same %s " + what + " %s", scheme.name(), code.code());
	}

	/**
	 * Something in common.
	 *
	 * @param kind what, as the pages call it
	 * @param english how the API says it
	 * @param values the codes, words or numbers that it names
	 */
	record Reason(String kind, String english, List<Object> values) {

		Reason(String kind, String english, Object... values) {
			this(kind, english, List.of(values));
		}

		@Override
		public String toString() {
			return this.english.formatted(this.values.toArray());
		}

	}

}
