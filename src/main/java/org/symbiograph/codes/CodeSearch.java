package org.symbiograph.codes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.symbiograph.web.Addresses;
import org.symbiograph.web.InvalidRequest;
import org.symbiograph.web.Table;

import org.springframework.stereotype.Component;

/** Searches codes as requests ask for it. */
@Component
class CodeSearch {

	static final Table<Item> COLUMNS = Table.of(Item.class)
		.with("id", Item::id)
		.with("code", Item::code)
		.with("title", Item::title)
		.with("scheme", (item) -> item.scheme().id())
		.with("edition", Item::edition)
		.with("level", Item::level)
		.with("hazardous", Item::hazardous)
		.with("mirror", Item::mirror)
		.with("score", Item::score)
		.with("because", Item::because)
		.with("link", (item) -> Addresses.inFull(item.href()));

	private static final int USUAL = 10;

	private static final int MOST = 100;

	private final CodeParameters parameters;

	private final Codes codes;

	private final CodeFinder finder;

	private final CodeQueries queries;

	CodeSearch(CodeParameters parameters, Codes codes, CodeFinder finder, CodeQueries queries) {
		this.parameters = parameters;
		this.codes = codes;
		this.finder = finder;
		this.queries = queries;
	}

	Answer answer(Scheme scheme, Parameters parameters) {
		Language language = this.parameters.language(parameters.lang());
		int limit = limit(parameters.limit());
		String words = words(parameters.q());
		Code sector = Optional.ofNullable(StringUtils.trimToNull(parameters.sector()))
			.map((text) -> this.parameters.get(Scheme.NACE, "sector", text))
			.orElse(null);
		Optional<Code> written = this.codes.find(scheme, words);
		if (written.isPresent()) {
			return listed(new Understood(words, null, null, Map.of(), Map.of()), withNarrower(written.get()), language,
					limit, "the code itself, and codes below it");
		}
		if (words.isEmpty() && sector == null) {
			return listed(new Understood("", null, null, Map.of(), Map.of()), this.codes.listTop(scheme), language,
					limit, "top of the hierarchy");
		}
		CodeHits found = this.finder.find(new CodeQuestion(scheme, words, sector, language, List.of()), limit);
		return new Answer(new Understood(words, found.wording().language(), (sector != null) ? sector.code() : null,
				found.wording().readings(), found.wording().meanings()), items(found.hits(), language));
	}

	private static int limit(@Nullable Integer limit) {
		if (limit != null && (limit < 1 || limit > MOST)) {
			throw new InvalidRequest("limit", "must be from 1 to " + MOST, String.valueOf(limit));
		}
		return (limit != null) ? limit : USUAL;
	}

	private static String words(@Nullable String text) {
		String words = StringUtils.trimToEmpty(text);
		if (!words.isEmpty() && Vocabulary.words(words).isEmpty()) {
			throw new InvalidRequest("q", "has no words to look for", words);
		}
		return words;
	}

	private List<Code> withNarrower(Code code) {
		List<Code> codes = new ArrayList<>(List.of(code));
		codes.addAll(this.codes.listNarrower(code));
		return codes;
	}

	private Answer listed(Understood query, List<Code> codes, Language language, int limit, String because) {
		return new Answer(query,
				items(codes.stream().limit(limit).map((code) -> new CodeHits.Hit(code, 0, List.of(because))).toList(),
						language));
	}

	private List<Item> items(List<CodeHits.Hit> hits, Language language) {
		Map<String, List<String>> mirrors = this.queries.listMirrors(hits.stream()
			.map(CodeHits.Hit::code)
			.filter((code) -> code.scheme() == Scheme.EWC)
			.map(Code::key)
			.toList());
		return hits.stream()
			.map((hit) -> Item.of(hit, language, mirrors.getOrDefault(hit.code().key(), List.of())))
			.toList();
	}

	/** A search, as a request writes it. */
	record Parameters(@Parameter(
			description = "Words in any of the languages, or the beginning of a code, for example hoogovenslak") @Nullable String q,
			@Parameter(
					description = "NACE Rev. 2 sector the residue comes from, for example 24.10") @Nullable String sector,
			@Parameter(
					description = "Language of titles, and of the words where they belong to several: en, nl, de, fr, nb, sv, da or fi") @Nullable String lang,
			@Parameter(
					description = "How many codes, 1 to 100; 10 unless told, 100 in a file") @Nullable Integer limit) {

		/** Without a limit as many as there may be. */
		Parameters orAll() {
			return (this.limit != null) ? this : new Parameters(this.q, this.sector, this.lang, MOST);
		}

	}

	/** The codes found, and how the question was understood. */
	@Schema(name = "CodesFound")
	record Answer(Understood query, List<Item> items) {

	}

	/** How a question was understood. */
	@Schema(name = "CodeQuestion")
	record Understood(String words,
			@Schema(description = "The language that explains most of the words") @Nullable Language language,
			@Schema(description = "The producer's sector", example = "24.10") @Nullable String sector,
			@Schema(description = "How compounds were divided and slips corrected") Map<String, String> readings,
			@Schema(description = "What words of other languages mean in English") Map<String, String> meanings) {

	}

	/** A code that was found. */
	@Schema(name = "CodeFound")
	record Item(@Schema(example = "ewc-100202") String id, @Schema(example = "10 02 02") String code,
			@Nullable String title, Scheme scheme, String edition, String level,
			@Schema(description = "EWC entries only") @Nullable Boolean hazardous,
			@Schema(description = "EWC entries only: the same waste when it is, or is not, hazardous") List<String> mirror,
			@Schema(description = "From 0 to 1; orders the codes, and is no probability") double score,
			@Schema(description = "What speaks for it, the strongest first") List<String> because,
			@JsonProperty String href) {

		static Item of(CodeHits.Hit hit, Language language, List<String> mirror) {
			Code code = hit.code();
			return new Item(code.scheme().id() + "-" + code.key(), code.code(), language.title(code), code.scheme(),
					code.edition(), code.level(), code.hazardous(), mirror, hit.score(), hit.because(), code.href());
		}

	}

}
