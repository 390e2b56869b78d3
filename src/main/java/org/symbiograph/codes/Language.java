package org.symbiograph.codes;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/** A language in which codes have official titles, or wastes have words. */
public enum Language {

	EN, NL, DE, FR, NB, SV, DA, FI;

	/** The language by its code of ISO 639-1: {@code nl}. */
	@JsonValue
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Its name in English. */
	public String label() {
		return Locale.of(id()).getDisplayLanguage(Locale.ENGLISH);
	}

	/** The full-text index of the official titles in it. */
	String titles() {
		return "code_titles_" + id();
	}

	/** The title in it, or in English where there is none in it. */
	@Nullable String title(Code code) {
		return Optional.ofNullable(code.titles().get(id())).orElse(code.title());
	}

	/** Its text among texts by language, empty if there is none. */
	String of(Map<String, String> texts) {
		return Objects.requireNonNullElse(texts.get(id()), "");
	}

	/** The language of a page, English where it is none of ours. */
	public static Language of(Locale locale) {
		return of(locale.getLanguage()).orElse(EN);
	}

	/** The language of that code. */
	public static Optional<Language> of(String id) {
		return Arrays.stream(values()).filter((language) -> language.id().equals(id)).findFirst();
	}

}
