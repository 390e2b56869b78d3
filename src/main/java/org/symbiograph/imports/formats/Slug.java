package org.symbiograph.imports.formats;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

import org.apache.commons.lang3.StringUtils;

/** Identifiers made from words, safe in a URL and the same at every load. */
public final class Slug {

	private static final Pattern OTHER_SIGNS = Pattern.compile("[^a-z0-9]+");

	private Slug() {
	}

	/** The identifier that some words make; empty for words without Latin letters. */
	public static String of(String words) {
		String ascii = StringUtils.stripAccents(Normalizer.normalize(words, Normalizer.Form.NFKD));
		return StringUtils.strip(OTHER_SIGNS.matcher(ascii.toLowerCase(Locale.ROOT)).replaceAll("-"), "-");
	}

}
