package org.symbiograph.imports.formats.maestri;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The identifier of an exchange in the workbook, such as {@code 1,12,3}.
 *
 * @param caseStudy the number of the case study in the library of case studies
 * @param source the number of the source there
 * @param sequence the number of the exchange within them
 */
record Identifier(int caseStudy, int source, int sequence) {

	private static final Pattern WRITTEN = Pattern
		.compile("(\\d{1,4})\\s*[,;.-]\\s*(\\d{1,4})\\s*[,;.-]\\s*(\\d{1,5})");

	static Optional<Identifier> of(String text) {
		Matcher matcher = WRITTEN.matcher(text);
		return matcher.matches() ? Optional.of(new Identifier(Integer.parseInt(matcher.group(1)),
				Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)))) : Optional.empty();
	}

	/** The id of the exchange in the library. */
	String exchange() {
		return "maestri-%d-%d-%d".formatted(this.caseStudy, this.source, this.sequence);
	}

	/** The identifier as the workbook writes it. */
	String record() {
		return "%d,%d,%d".formatted(this.caseStudy, this.source, this.sequence);
	}

}
