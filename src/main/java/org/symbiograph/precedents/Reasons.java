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

	/** In plain words, what a hit has in common with the question. */
	List<String> of(Question question, Hit hit, Exchange exchange) {
		List<String> because = new ArrayList<>();
		for (CodeDescription code : question.codes()) {
			closest(code, hit).ifPresent((level) -> because.add(sameCode(code, level)));
		}
		Optional.ofNullable(question.words())
			.filter((words) -> hit.text() > 0)
			.map((words) -> wordsInCommon(question, exchange))
			.filter((words) -> !words.isEmpty())
			.ifPresent((words) -> because.add("words in common: " + words));
		question.hints()
			.stream()
			.map(Question.Hint::code)
			.filter((code) -> closest(code, hit).filter(Level.CODE::equals).isPresent())
			.findFirst()
			.ifPresent((code) -> because
				.add("bears EWC code %s, which these words suggest".formatted(code.code().code())));
		question.donorSectors()
			.stream()
			.filter((sector) -> hit.donorSectorKeys().contains(sector.key()))
			.findFirst()
			.ifPresent(
					(sector) -> because.add("donor in the same NACE %s %s".formatted(sector.level(), sector.code())));
		if (hit.corroboration() > 0) {
			because.add("%d other %s such a stream to the same sector".formatted(hit.corroboration(),
					(hit.corroboration() == 1) ? "place gives" : "places give"));
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

	private String sameCode(CodeDescription description, Level level) {
		Scheme scheme = description.code().scheme();
		Code code = Optional.ofNullable(description.key(level))
			.flatMap((key) -> this.codes.findByKey(scheme, key))
			.orElse(description.code());
		return (scheme == Scheme.NACE) ? "donor in NACE %s %s".formatted(code.level(), code.code())
				: "same %s %s %s".formatted(scheme.name(), (level == Level.CODE) ? "code" : code.level(), code.code());
	}

}
