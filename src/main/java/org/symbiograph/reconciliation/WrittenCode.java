package org.symbiograph.reconciliation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.commons.lang3.Strings;
import org.symbiograph.codes.Code;

/**
 * A code as it stands in a cell: perhaps after the name of its classification, perhaps
 * before its title ({@code EWC 10 02 02 - unprocessed slag}).
 *
 * @param code what may be the code
 * @param title what may be its title, empty if there is none
 */
record WrittenCode(String code, String title) {

	private static final Pattern NAME = Pattern.compile(
			"^(?:EWC|EURAL|AVV|LoW|LER|CER|EAK|NACE|CPA|CAS)(?:[ -]?(?:code|number|no|nr|Rev\\.? ?2(?:\\.1)?))?[.:# -]*(?=[\\dA-Z])",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern WITH_TITLE = Pattern.compile("^([A-Z]?\\d[\\d .\\u00a0-]*\\*?)[\\s,;:–-]+(\\p{L}.*)$");

	static WrittenCode read(String text) {
		String unnamed = NAME.matcher(text).replaceFirst("");
		Matcher parts = WITH_TITLE.matcher(unnamed);
		return parts.matches() ? new WrittenCode(parts.group(1).strip(), parts.group(2).strip())
				: new WrittenCode(unnamed, "");
	}

	/** Whether it is written as the classification writes it. */
	boolean isOfficial(Code code) {
		return this.code.equals(code.code()) || this.code.equals(Strings.CS.removeEnd(code.code(), "*"));
	}

	/** Whether it marks as hazardous what is not. */
	boolean contradicts(Code known) {
		return this.code.endsWith("*") && !Boolean.TRUE.equals(known.hazardous());
	}

	boolean hasDigits() {
		return this.code.chars().anyMatch(Character::isDigit);
	}

}
