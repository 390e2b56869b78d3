package org.symbiograph.imports.formats.maestri;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.symbiograph.codes.Scheme;

/**
 * Reads cells with NACE codes. The workbook writes four digits throughout, so that a
 * group or division ends in zeros; some cells hold several codes.
 */
final class SectorCell {

	private static final Pattern BETWEEN = Pattern.compile("\\s*[/;,]\\s*");

	private final Set<String> known;

	private final Map<String, String> repairs;

	private final Set<String> doubts = new LinkedHashSet<>();

	private SectorCell(Set<String> known, Map<String, String> repairs) {
		this.known = known;
		this.repairs = repairs;
	}

	/**
	 * What a cell comes to.
	 * @param text what it tells
	 * @param known the codes of NACE Rev. 2
	 * @param repairs codes that do not exist, with those that are meant
	 */
	static Normalised read(String text, Set<String> known, Map<String, String> repairs) {
		if (text.isEmpty()) {
			return Normalised.plain("");
		}
		SectorCell cell = new SectorCell(known, repairs);
		String[] parts = BETWEEN.split(text, 0);
		Set<String> codes = new LinkedHashSet<>();
		for (String part : parts) {
			codes.add(cell.code(part, parts.length == 1));
		}
		return new Normalised(String.join(";", codes), String.join("; ", cell.doubts));
	}

	private String code(String part, boolean mayBeNumber) {
		Optional<String> digits = Scheme.NACE.key(part).filter((key) -> key.matches("\\d{2,4}"));
		return digits.map((key) -> dotted(key, mayBeNumber)).orElse(part);
	}

	private String dotted(String digits, boolean mayBeNumber) {
		return switch (digits.length()) {
			case 2 -> digits;
			case 3 -> group(digits, mayBeNumber);
			default -> padded(digits);
		};
	}

	/** Three digits are a group, or a class whose leading zero was lost in a number. */
	private String group(String digits, boolean mayBeNumber) {
		String group = digits.substring(0, 2) + "." + digits.charAt(2);
		String lost = padded("0" + digits);
		if (this.known.contains(lost) && ((mayBeNumber && !digits.startsWith("0")) || !this.known.contains(group))) {
			this.doubts.add("three digits, so a leading zero is taken to be lost, as where a cell is a number");
			return lost;
		}
		return group;
	}

	private String padded(String digits) {
		String division = digits.substring(0, 2);
		String code = division + "." + digits.substring(2);
		if (this.known.contains(code)) {
			return code;
		}
		if (digits.endsWith("0")) {
			this.doubts.add("no class of NACE Rev. 2: a " + (digits.endsWith("00") ? "division" : "group")
					+ " filled up with zeros");
			return digits.endsWith("00") ? division : code.substring(0, 4);
		}
		String meant = this.repairs.get(digits);
		if (meant != null) {
			this.doubts.add("NACE Rev. 2 has no such code");
			return meant;
		}
		return code;
	}

}
