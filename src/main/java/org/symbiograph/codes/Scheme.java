package org.symbiograph.codes;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonValue;
import org.apache.commons.lang3.Strings;

/**
 * A classification, with the spellings in which its codes arrive. The key of a code is
 * what all its spellings have in common: digits, or letters and digits, without
 * separators.
 */
public enum Scheme {

	/**
	 * European List of Waste (Commission Decision 2000/532/EC): chapters, sub-chapters
	 * and six-digit entries. Spreadsheets lose the leading zero, so an odd number of
	 * digits gets one.
	 */
	EWC("EwcCode", "(\\d{2}){1,3}", "an EWC code has 2, 4 or 6 digits, such as 10 02 02") {

		@Override
		String strip(String text) {
			String digits = super.strip(Strings.CS.removeEnd(text.strip(), "*"));
			return (digits.length() % 2 == 1) ? "0" + digits : digits;
		}

	},

	/**
	 * NACE Rev. 2 (Regulation (EC) No 1893/2006): sections, divisions, groups, classes.
	 */
	NACE("Sector", "[A-U]|[A-U]?\\d{2,4}", "a NACE code is a section letter or has 2 to 4 digits, such as 24.10") {

		@Override
		String strip(String text) {
			return withoutSectionLetter(super.strip(text));
		}

	},

	/** NACE Rev. 2.1 (Delegated Regulation (EU) 2023/137): the successor of Rev. 2. */
	NACE21("NaceCode", "[A-V]|[A-V]?\\d{2,4}",
			"a NACE Rev. 2.1 code is a section letter or has 2 to 4 digits, such as 24.10") {

		@Override
		String strip(String text) {
			return withoutSectionLetter(super.strip(text));
		}

	},

	/**
	 * CPA 2.1 (Regulation (EU) No 1209/2014): products by activity, two to six digits.
	 */
	CPA("CpaCode", "[A-U]|[A-U]?\\d{2,6}", "a CPA code is a section letter or has 2 to 6 digits, such as 24.10.11") {

		@Override
		String strip(String text) {
			return withoutSectionLetter(super.strip(text));
		}

	},

	/** Chemical Abstracts Service registry numbers, with their check digit. */
	CAS("Substance", "\\d{5,10}",
			"a CAS number has 5 to 10 digits, the last of which checks the others, such as 7704-34-9") {

		@Override
		public Optional<String> key(String text) {
			return super.key(text).flatMap(CasNumber::checked);
		}

	},

	/** Recovery and disposal operations (Directive 2008/98/EC, Annexes I and II). */
	TREATMENT("Operation", "[RD]\\d{1,2}", "an operation is R1 to R13 or D1 to D15"),

	/** Regions of the European Union (Regulation (EC) No 1059/2003), levels 0 to 3. */
	NUTS("Region", "[A-Z]{2}[A-Z0-9]{0,3}", "a NUTS code is a country and up to three signs, such as NL411");

	private static final Pattern SEPARATORS = Pattern.compile("[\\s.\\u00a0\\-]");

	private static final Pattern SECTION_BEFORE_DIGITS = Pattern.compile("[A-V](\\d+)");

	private final String label;

	private final Pattern shape;

	private final String hint;

	Scheme(String label, String shape, String hint) {
		this.label = label;
		this.shape = Pattern.compile(shape);
		this.hint = hint;
	}

	/** The name of the scheme in addresses and answers: {@code ewc}. */
	@JsonValue
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The full-text index of what earlier exchanges describe by its codes. */
	String described() {
		return switch (this) {
			case NACE, NACE21 -> "company_words";
			case TREATMENT -> "treatment_words";
			default -> "stream_words";
		};
	}

	/** The label of its nodes. */
	public String label() {
		return this.label;
	}

	/**
	 * What a code of the scheme looks like, to say to someone who wrote something else.
	 */
	public String hint() {
		return this.hint;
	}

	/**
	 * The key of the code that is written so, if it is written like a code of this
	 * scheme.
	 * @param text any usual spelling: {@code 10 02 02*}, {@code 10.02.02}, {@code C24.10}
	 */
	public Optional<String> key(String text) {
		String stripped = strip(text);
		return this.shape.matcher(stripped).matches() ? Optional.of(stripped) : Optional.empty();
	}

	String strip(String text) {
		return SEPARATORS.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
	}

	/** The scheme of that name. */
	public static Optional<Scheme> of(String id) {
		return Arrays.stream(values()).filter((scheme) -> scheme.id().equals(id)).findFirst();
	}

	private static String withoutSectionLetter(String text) {
		Matcher matcher = SECTION_BEFORE_DIGITS.matcher(text);
		return matcher.matches() ? matcher.group(1) : text;
	}

}
