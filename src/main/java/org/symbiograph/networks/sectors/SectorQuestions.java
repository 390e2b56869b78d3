package org.symbiograph.networks.sectors;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.symbiograph.codes.Code;
import org.symbiograph.codes.CodeParameters;
import org.symbiograph.codes.Codes;
import org.symbiograph.codes.Scheme;
import org.symbiograph.library.ExchangeFilters;
import org.symbiograph.web.InvalidRequest;
import org.symbiograph.web.NotFound;

import org.springframework.stereotype.Component;

/** Understands what is asked about flows between sectors. */
@Component
class SectorQuestions {

	/** The levels between which flows are counted. */
	private static final Set<String> LEVELS = Set.of("division", "section");

	private final ExchangeFilters filters;

	private final Codes codes;

	private final CodeParameters spelling;

	SectorQuestions(ExchangeFilters filters, Codes codes, CodeParameters spelling) {
		this.filters = filters;
		this.codes = codes;
		this.spelling = spelling;
	}

	/**
	 * What the parameters ask for.
	 * @throws InvalidRequest if one of them names something there is not
	 */
	SectorQuestion read(SectorParameters parameters, SectorEnds ends) {
		Optional<Code> from = find("from", ends.from());
		Optional<Code> to = find("to", ends.to());
		Map<String, String> given = new LinkedHashMap<>();
		from.ifPresent((code) -> given.put("from", code.code()));
		to.ifPresent((code) -> given.put("to", code.code()));
		given.putAll(this.filters.read(parameters.ofExchanges(null, null), null).given());
		// whoever's first code is in a sector is active in it: an index leads there
		return new SectorQuestion(
				this.filters.read(
						parameters.ofExchanges(from.map(Code::key).orElse(null), to.map(Code::key).orElse(null)), null),
				divisions(from), divisions(to), given);
	}

	/**
	 * The sector of any level that an address names.
	 * @throws NotFound if there is none; it names the nearest ones
	 */
	Code get(String code) {
		return this.codes.find(Scheme.NACE, code)
			.orElseThrow(() -> new NotFound(this.spelling.explain(Scheme.NACE, code)));
	}

	private Optional<Code> find(String field, @Nullable String text) {
		Optional<Code> code = this.filters.find(Scheme.NACE, field, text);
		if (code.isPresent() && !LEVELS.contains(code.get().level())) {
			throw new InvalidRequest(field, explain(code.get()), text);
		}
		return code;
	}

	private String explain(Code code) {
		return "NACE %s is a %s; flows are counted between divisions, choose %s".formatted(code.code(), code.level(),
				this.codes.listBroader(code)
					.stream()
					.filter((broader) -> LEVELS.contains(broader.level()))
					.map((broader) -> "%s %s (%s)".formatted(broader.level(), broader.code(), broader.title()))
					.collect(Collectors.joining(" or ")));
	}

	private List<String> divisions(Optional<Code> sector) {
		return sector.stream()
			.flatMap(
					(code) -> code.level().equals("section") ? this.codes.listNarrower(code).stream() : Stream.of(code))
			.map(Code::key)
			.toList();
	}

}
