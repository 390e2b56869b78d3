package org.symbiograph.precedents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.symbiograph.codes.Code;
import org.symbiograph.codes.CodeFinder;
import org.symbiograph.codes.CodeHits;
import org.symbiograph.codes.CodeQuestion;
import org.symbiograph.codes.Codes;
import org.symbiograph.codes.Language;
import org.symbiograph.codes.Scheme;
import org.symbiograph.codes.Wordings;
import org.symbiograph.library.ExchangeFilter;
import org.symbiograph.library.ExchangeFilters;
import org.symbiograph.precedents.Question.Hint;
import org.symbiograph.web.InvalidRequest;
import org.symbiograph.web.Nearest;

import org.springframework.stereotype.Component;

/** Understands a question for precedents; what it cannot understand it refuses. */
@Component
class QuestionReader {

	private static final int MOST_HINTS = 3;

	/** The score of a code from which on words are taken to suggest it. */
	private static final double SURE = 0.45;

	private static final double NEARLY_AS_GOOD = 0.85;

	private final ExchangeFilters filters;

	private final Codes codes;

	private final Wordings wordings;

	private final CodeFinder finder;

	QuestionReader(ExchangeFilters filters, Codes codes, Wordings wordings, CodeFinder finder) {
		this.filters = filters;
		this.codes = codes;
		this.wordings = wordings;
		this.finder = finder;
	}

	Question read(PrecedentParameters parameters) {
		List<CodeDescription> codes = new ArrayList<>();
		this.filters.find(Scheme.EWC, "ewc", parameters.ewc())
			.ifPresent((code) -> codes.add(new CodeDescription("ewc", code, "ewcKeys")));
		this.filters.find(Scheme.CPA, "cpa", parameters.cpa())
			.ifPresent((code) -> codes.add(new CodeDescription("cpa", code, "cpaKeys")));
		Optional.ofNullable(this.filters.casKey(parameters.cas()))
			.ifPresent((key) -> codes.add(new CodeDescription("cas", Code.ofSubstance(key), "casKeys")));
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
		ExchangeFilter filter = this.filters.read(parameters.filters(), parameters.excludeCaseStudy());
		CodeHits read = (words != null) ? read(words, codes.isEmpty(), sectors, filter) : null;
		return new Question(codes, words, (read != null) ? read.wording() : null,
				(read != null) ? hints(read.hits()) : List.of(), sectors, filter, widen(parameters.widen()),
				"year".equals(choice("sort", parameters.sort(), List.of("score", "year"))), notes(codes, parameters));
	}

	/** What words mean, and where no code is given, which codes they suggest. */
	private CodeHits read(String words, boolean suggest, List<Code> sectors, ExchangeFilter filter) {
		String text = SearchWords.of(words);
		return suggest
				? this.finder.find(new CodeQuestion(Scheme.EWC, text, sectors.stream().findFirst().orElse(null),
						Language.EN, filter.excluded()), MOST_HINTS)
				: new CodeHits(this.wordings.read(text, Language.EN), List.of());
	}

	private static List<Hint> hints(List<CodeHits.Hit> hits) {
		List<CodeHits.Hit> sure = hits.stream()
			.filter((hit) -> hit.score() >= SURE && hit.score() >= NEARLY_AS_GOOD * hits.getFirst().score())
			.toList();
		double all = sure.stream().mapToDouble(CodeHits.Hit::score).sum();
		return IntStream.range(0, sure.size())
			.mapToObj((i) -> new Hint(new CodeDescription("hint" + i, sure.get(i).code(), "ewcKeys"),
					sure.get(i).score() * sure.get(i).score() / all))
			.toList();
	}

	private List<Code> withBroader(Code code) {
		List<Code> codes = new ArrayList<>(List.of(code));
		codes.addAll(this.codes.listBroader(code));
		return codes;
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
