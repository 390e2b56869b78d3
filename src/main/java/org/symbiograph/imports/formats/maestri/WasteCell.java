package org.symbiograph.imports.formats.maestri;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.symbiograph.codes.Scheme;

/**
 * Reads cells with codes of the List of Waste. The star of a hazardous entry comes from
 * the List, and the workbook's own mark is held against it.
 */
final class WasteCell {

	private static final Pattern BETWEEN = Pattern.compile("\\s*[/;,]\\s*");

	private static final Pattern PAIRS = Pattern.compile("(\\d{2})(\\d{2})(\\d{2})");

	private WasteCell() {
	}

	/**
	 * What a cell comes to.
	 * @param text what it tells
	 * @param flag whether the workbook calls it hazardous: Yes or No
	 * @param known the entries of the List, starred, by digits
	 */
	static Normalised read(String text, String flag, Map<String, String> known) {
		Set<String> doubts = new LinkedHashSet<>();
		Set<String> codes = new LinkedHashSet<>();
		if (!text.isEmpty()) {
			BETWEEN.splitAsStream(text).forEach((part) -> codes.add(code(part, known, doubts)));
		}
		boolean hazardous = codes.stream().anyMatch((code) -> code.endsWith("*"));
		if (hazardous && flag.equalsIgnoreCase("No")) {
			doubts.add("flagged non-hazardous, but the List of Waste has this entry as hazardous");
		}
		if (!hazardous && flag.equalsIgnoreCase("Yes")) {
			doubts.add("flagged hazardous, but no entry of the List of Waste here is");
		}
		return new Normalised(String.join(";", codes), String.join("; ", doubts));
	}

	private static String code(String part, Map<String, String> known, Set<String> doubts) {
		String digits = Scheme.EWC.key(part).orElse("");
		if (part.replaceAll("\\D", "").length() % 2 == 1 && !digits.isEmpty()) {
			doubts.add("an odd number of digits: the leading zero that was lost is put back");
		}
		String entry = known.get(digits);
		return (entry != null) ? entry : (digits.length() == 6) ? PAIRS.matcher(digits).replaceFirst("$1 $2 $3") : part;
	}

}
