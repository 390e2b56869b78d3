package org.symbiograph.imports.formats.maestri;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.symbiograph.codes.CasNumber;
import org.symbiograph.codes.Scheme;

/** Reads cells with CPA codes or CAS numbers, both written as bare digits. */
final class ProductCell {

	private static final Pattern BETWEEN = Pattern.compile("\\s*[/;,]\\s*");

	private ProductCell() {
	}

	/** What a cell with CPA codes comes to, given the codes of CPA 2.1. */
	static Normalised cpa(String text, Set<String> known) {
		Set<String> doubts = new LinkedHashSet<>();
		Set<String> codes = new LinkedHashSet<>();
		if (!text.isEmpty()) {
			BETWEEN.splitAsStream(text).forEach((part) -> codes.add(code(part, known, doubts)));
		}
		return new Normalised(String.join(";", codes), String.join("; ", doubts));
	}

	private static String code(String part, Set<String> known, Set<String> doubts) {
		String digits = Scheme.CPA.key(part).orElse("");
		if (digits.length() < 2 || known.contains(dotted(digits))) {
			return digits.isEmpty() ? part : dotted(digits);
		}
		Optional<String> meant = Stream.of("0" + digits, digits.replaceFirst("0$", ""), digits.replaceFirst("^0", ""))
			.filter((other) -> !other.equals(digits))
			.map(ProductCell::dotted)
			.filter(known::contains)
			.findFirst();
		meant.ifPresent(
				(other) -> doubts.add("CPA 2.1 has no code %s, a zero too few or too many".formatted(dotted(digits))));
		return meant.orElse(dotted(digits));
	}

	private static String dotted(String digits) {
		StringBuilder code = new StringBuilder(digits);
		if (digits.length() > 4) {
			code.insert(4, '.');
		}
		if (digits.length() > 2) {
			code.insert(2, '.');
		}
		return code.toString();
	}

	/**
	 * What a cell with CAS numbers comes to. A number whose check digit is wrong stays as
	 * it is written.
	 */
	static Normalised cas(String text) {
		Set<String> numbers = new LinkedHashSet<>();
		if (!text.isEmpty()) {
			BETWEEN.splitAsStream(text)
				.forEach((part) -> numbers.add(Scheme.CAS.key(part).map(CasNumber::of).orElse(part)));
		}
		return Normalised.plain(String.join(";", numbers));
	}

}
