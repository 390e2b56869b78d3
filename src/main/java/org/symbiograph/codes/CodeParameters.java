package org.symbiograph.codes;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.symbiograph.web.InvalidRequest;
import org.symbiograph.web.Nearest;
import org.symbiograph.web.NotFound;

import org.springframework.stereotype.Component;

/** Understands codes as people write them in requests. */
@Component
public class CodeParameters {

	private final Codes codes;

	CodeParameters(Codes codes) {
		this.codes = codes;
	}

	/**
	 * The code a request names.
	 * @throws InvalidRequest if there is no such code; it names the nearest ones
	 */
	public Code get(Scheme scheme, String field, String text) {
		return this.codes.find(scheme, text).orElseThrow(() -> new InvalidRequest(field, explain(scheme, text), text));
	}

	/**
	 * The classification that an address names.
	 * @throws NotFound if there is none; it names those there are
	 */
	static Scheme scheme(String id) {
		return Scheme.of(id)
			.orElseThrow(() -> new NotFound("There is no classification %s; choose from %s".formatted(id,
					Stream.of(Scheme.values()).map(Scheme::id).collect(Collectors.joining(", ")))));
	}

	/**
	 * The code that an address names.
	 * @throws NotFound if there is none; it names the nearest ones
	 */
	Code open(Scheme scheme, String text) {
		return this.codes.find(scheme, text).orElseThrow(() -> new NotFound(explain(scheme, text)));
	}

	/** Why there is no code written so, and which are written most like it. */
	public String explain(Scheme scheme, String text) {
		String nearest = this.codes.listNearest(scheme, text, 3)
			.stream()
			.map((code) -> code.code() + " (" + code.title() + ")")
			.collect(Collectors.joining(", "));
		return "There is no %s code %s; nearest: %s".formatted(scheme.name(), text, nearest)
				+ (scheme.key(text).isPresent() ? "" : ". Remember that " + scheme.hint());
	}

	/**
	 * The language a request names by a code of ISO 639, with or without a region;
	 * English if it names none.
	 */
	Language language(@Nullable String text) {
		String id = StringUtils.trimToNull(text);
		if (id == null) {
			return Language.EN;
		}
		List<String> known = Arrays.stream(Language.values()).map(Language::id).toList();
		String language = StringUtils.substringBefore(id.toLowerCase(Locale.ROOT), "-");
		String written = language.equals("no") ? Language.NB.id() : language;
		Nearest.check("lang", written, id, known);
		return Language.of(written).orElseThrow();
	}

}
