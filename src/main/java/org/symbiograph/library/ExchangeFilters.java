package org.symbiograph.library;

import java.util.List;
import java.util.Optional;

import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.symbiograph.codes.Code;
import org.symbiograph.codes.CodeParameters;
import org.symbiograph.codes.Scheme;
import org.symbiograph.web.InvalidRequest;

import org.springframework.stereotype.Component;

/** Understands the filters of requests; what it cannot understand it refuses. */
@Component
public class ExchangeFilters {

	private final CodeParameters codes;

	private final Choices choices;

	ExchangeFilters(CodeParameters codes, Choices choices) {
		this.codes = codes;
		this.choices = choices;
	}

	/**
	 * What the parameters ask for.
	 * @param parameters as the request writes them
	 * @param excludeCaseStudy the case study to leave out
	 * @throws InvalidRequest if one of them names something there is not
	 */
	public ExchangeFilter read(ExchangeParameters parameters, @Nullable String excludeCaseStudy) {
		String source = source(parameters.source());
		String excluded = excluded(excludeCaseStudy);
		boolean isImport = source != null && this.choices.isImport(source);
		return new ExchangeFilter(words(parameters.q()), key(Scheme.EWC, "ewc", parameters.ewc()),
				key(Scheme.CPA, "cpa", parameters.cpa()), casKey(parameters.cas()),
				key(Scheme.NACE, "donorNace", parameters.donorNace()),
				key(Scheme.NACE, "receiverNace", parameters.receiverNace()), country(parameters.country()),
				Optional.ofNullable(choice("status", parameters.status())).flatMap(Status::of).orElse(null),
				choice("kind", parameters.kind()), choice("treatment", parameters.treatment()),
				choice("use", parameters.use()), choice("caseStudy", parameters.caseStudy()),
				network(parameters.network()), isImport ? null : source, isImport ? source : null,
				choice("evidence", parameters.evidence()), excluded, atPlaceOf(excluded));
	}

	/**
	 * The case study to leave out and all others at its place, if it is given.
	 */
	public List<String> atPlaceOf(@Nullable String caseStudy) {
		String named = excluded(caseStudy);
		return (named != null) ? this.choices.listAtPlaceOf(named) : List.of();
	}

	private @Nullable String excluded(@Nullable String caseStudy) {
		return this.choices.caseStudy("excludeCaseStudy", StringUtils.trimToNull(caseStudy));
	}

	/** The id of the document or of the import that a request names. */
	public @Nullable String source(@Nullable String text) {
		return choice("source", text);
	}

	/** The country that a request names by code or name, if it names one. */
	public @Nullable String country(@Nullable String text) {
		return choice("country", text);
	}

	/** The network that a request names by id or title, if it names one. */
	public @Nullable String network(@Nullable String text) {
		return choice("network", text);
	}

	/** The words a request looks for. */
	public @Nullable String words(@Nullable String text) {
		String given = StringUtils.trimToNull(text);
		if (given != null && Words.anyOf(given).isEmpty()) {
			throw new InvalidRequest("q", "has no words to look for", given);
		}
		return given;
	}

	private @Nullable String key(Scheme scheme, String field, @Nullable String text) {
		return find(scheme, field, text).map(Code::key).orElse(null);
	}

	/** The code that a parameter names, if it is given. */
	public Optional<Code> find(Scheme scheme, String field, @Nullable String text) {
		return Optional.ofNullable(StringUtils.trimToNull(text)).map((code) -> this.codes.get(scheme, field, code));
	}

	/** A CAS number need not occur in the library, but must be one. */
	public @Nullable String casKey(@Nullable String text) {
		String given = StringUtils.trimToNull(text);
		if (given == null) {
			return null;
		}
		return Scheme.CAS.key(given)
			.orElseThrow(() -> new InvalidRequest("cas", "%s is no CAS number: %s".formatted(given, Scheme.CAS.hint()),
					given));
	}

	private @Nullable String choice(String filter, @Nullable String text) {
		return this.choices.get(filter, StringUtils.trimToNull(text));
	}

}
