package org.symbiograph.codes;

import java.util.Optional;

import org.apache.commons.validator.routines.checkdigit.CASNumberCheckDigit;

/**
 * Registry numbers of the Chemical Abstracts Service: up to ten digits, the last of which
 * checks the others.
 */
public final class CasNumber {

	private CasNumber() {
	}

	/** The digits of a number in its official spelling, {@code 124-38-9}. */
	public static String of(String digits) {
		int end = digits.length();
		return "%s-%s-%s".formatted(digits.substring(0, end - 3), digits.substring(end - 3, end - 1),
				digits.substring(end - 1));
	}

	static Optional<String> checked(String digits) {
		return CASNumberCheckDigit.getInstance().isValid(of(digits)) ? Optional.of(digits) : Optional.empty();
	}

}
