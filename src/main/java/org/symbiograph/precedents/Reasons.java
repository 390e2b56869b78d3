package org.symbiograph.precedents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.symbiograph.codes.Code;
import org.symbiograph.codes.Codes;
import org.symbiograph.codes.Scheme;
import org.symbiograph.precedents.PrecedentQueries.Hit;

import org.springframework.stereotype.Component;

/** Says why an exchange is a precedent. */
@Component
class Reasons {

	private final Codes codes;

	Reasons(Codes codes) {
		this.codes = codes;
	}

	/** In plain words, what a hit has in common with the question. */
	List<String> of(Question question, Hit hit) {
		List<String> because = new ArrayList<>();
		for (CodeDescription code : question.codes()) {
			Level.ofCodes()
				.stream()
				.filter((level) -> hit.keys(code.property()).contains(String.valueOf(code.key(level))))
				.findFirst()
				.ifPresent((level) -> because.add(sameCode(code, level)));
		}
		question.donorSectors()
			.stream()
			.filter((sector) -> hit.donorSectorKeys().contains(sector.key()))
			.findFirst()
			.ifPresent(
					(sector) -> because.add("donor in the same NACE %s %s".formatted(sector.level(), sector.code())));
		if (hit.relevance() > 0) {
			because.add("has words of \"%s\"".formatted(question.words()));
		}
		return because;
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
