package org.symbiograph.codes;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * An entry of a classification.
 *
 * @param scheme the classification
 * @param edition its edition
 * @param key what all spellings of the code have in common
 * @param code the official spelling, for EWC with the asterisk of a hazardous entry
 * @param level its level in the hierarchy, in the words of the classification
 * @param title the official title in English, where it has one
 * @param titles the official titles by language
 * @param hazardous for EWC entries, whether it is hazardous waste
 * @param broader the key of the code one level up
 */
public record Code(Scheme scheme, String edition, String key, String code, String level, @Nullable String title,
		Map<String, String> titles, @Nullable Boolean hazardous, @Nullable String broader) {

	/** Puts the titles in the order of languages, and leaves out those there are not. */
	public Code {
		Map<String, String> given = titles;
		titles = Arrays.stream(Language.values())
			.filter((language) -> !language.of(given).isEmpty())
			.collect(Collectors.toMap(Language::id, (language) -> language.of(given), (one, same) -> one,
					LinkedHashMap::new));
	}

	/** A substance by its CAS number, which no classification lists. */
	public static Code ofSubstance(String key) {
		return new Code(Scheme.CAS, "CAS", key, CasNumber.of(key), "substance", null, Map.of(), null, null);
	}

	/** Whether it takes what no other entry of its group names. */
	boolean isNotOtherwiseSpecified() {
		return this.scheme == Scheme.EWC && this.key.endsWith("99");
	}

	/** Where the code is described. */
	public String href() {
		return "/api/v1/codes/%s/%s".formatted(this.scheme.id(), this.key);
	}

}
