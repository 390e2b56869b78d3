package org.symbiograph.precedents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.symbiograph.codes.CasNumber;
import org.symbiograph.codes.Code;
import org.symbiograph.codes.Codes;
import org.symbiograph.codes.Scheme;
import org.symbiograph.library.ExchangeFilters;
import org.symbiograph.web.InvalidRequest;
import org.symbiograph.web.Nearest;

import org.springframework.stereotype.Component;

/** Understands a question for precedents; what it cannot understand it refuses. */
@Component
class QuestionReader {

	private final ExchangeFilters filters;

	private final Codes codes;

	QuestionReader(ExchangeFilters filters, Codes codes) {
		this.filters = filters;
		this.codes = codes;
	}

	Question read(PrecedentParameters parameters) {
		List<CodeDescription> codes = new ArrayList<>();
		this.filters.find(Scheme.EWC, "ewc", parameters.ewc())
			.ifPresent((code) -> codes.add(new CodeDescription("ewc", code, "ewcKeys")));
		this.filters.find(Scheme.CPA, "cpa", parameters.cpa())
			.ifPresent((code) -> codes.add(new CodeDescription("cpa", code, "cpaKeys")));
		Optional.ofNullable(this.filters.casKey(parameters.cas()))
			.ifPresent((key) -> codes.add(new CodeDescription("cas", substance(key), "casKeys")));
		String words = this.filters.words(parameters.q());
		List<Code> sectors = this.filters.find(Scheme.NACE, "donorNace", parameters.donorNace())
			.map(this::withBroader)
			.orElse(List.of());
		if (codes.isEmpty() && words == null) {
			if (sectors.isEmpty()) {
				throw new InvalidRequest("ewc",
						"Describe the stream by at least one of ewc, cpa, cas, q (words) or donorNace", null);
			}
			codes.add(new CodeDescription("donorNace", sectors.getFirst(), "donorSectorKeys"));
			sectors = List.of();
		}
		return new Question(codes, words, sectors,
				this.filters.read(parameters.filters(), parameters.excludeCaseStudy()), widen(parameters.widen()),
				"year".equals(choice("sort", parameters.sort(), List.of("score", "year"))), notes(codes, parameters));
	}

	private List<Code> withBroader(Code code) {
		List<Code> codes = new ArrayList<>(List.of(code));
		codes.addAll(this.codes.listBroader(code));
		return codes;
	}

	private static Code substance(String key) {
		return new Code(Scheme.CAS, "CAS", key, CasNumber.of(key), "substance", null, Map.of(), null, null);
	}

	private static @Nullable Level widen(@Nullable String text) {
		String level = choice("widen", text, List.of("group", "chapter"));
		return (level == null) ? null : level.equals("group") ? Level.GROUP : Level.CHAPTER;
	}

	private static @Nullable String choice(String field, @Nullable String text, List<String> choices) {
		String value = StringUtils.trimToNull(text);
		if (value != null) {
			Nearest.check(field, value, value, choices);
		}
		return value;
	}

	private static List<String> notes(List<CodeDescription> codes, PrecedentParameters parameters) {
		return codes.stream()
			.map(CodeDescription::code)
			.filter((code) -> code.scheme() == Scheme.EWC && Boolean.FALSE.equals(code.hazardous()))
			.filter((code) -> StringUtils.contains(parameters.ewc(), '*'))
			.map((code) -> "%s is not hazardous waste in the List of Waste; the asterisk was left out of account."
				.formatted(code.code()))
			.toList();
	}

}
