package org.symbiograph.codes;

import java.util.Locale;
import java.util.Optional;

import org.apache.commons.lang3.Strings;
import org.jspecify.annotations.Nullable;

/**
 * The official titles of codes in the language of a page, in English where there is none.
 */
public final class CodeTitles {

	private final Codes codes;

	private final Language language;

	CodeTitles(Codes codes, Locale locale) {
		this.codes = codes;
		this.language = Language.of(locale);
	}

	/** The title of a code that is written so; empty for one that has none. */
	public String of(String scheme, String text) {
		return find(scheme, text).map(this::of).orElse("");
	}

	/** The title of a code. */
	public @Nullable String of(Code code) {
		return this.language.title(inLanguage(code).orElse(code));
	}

	/** The language the title is in, by ISO 639-1. */
	public String languageOf(String scheme, String text) {
		return find(scheme, text).map(this::languageOf).orElse(Language.EN.id());
	}

	/** The language the title is in, by ISO 639-1. */
	public String languageOf(Code code) {
		return inLanguage(code).map((titled) -> this.language).orElse(Language.EN).id();
	}

	/**
	 * The code as it is titled in the language. A sector of NACE Rev. 2 is titled as the
	 * one of Rev. 2.1 with the same code and the same English title.
	 */
	private Optional<Code> inLanguage(Code code) {
		if (!this.language.of(code.titles()).isEmpty()) {
			return Optional.of(code);
		}
		return Optional.of(code)
			.filter((sector) -> sector.scheme() == Scheme.NACE)
			.flatMap((sector) -> this.codes.findByKey(Scheme.NACE21, sector.key()))
			.filter((successor) -> Strings.CI.equals(successor.title(), code.title()))
			.filter((successor) -> !this.language.of(successor.titles()).isEmpty());
	}

	private Optional<Code> find(String scheme, String text) {
		return Scheme.of(scheme).flatMap((known) -> this.codes.find(known, text));
	}

}
