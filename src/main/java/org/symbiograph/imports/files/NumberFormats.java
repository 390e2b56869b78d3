package org.symbiograph.imports.files;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Numbers of a spreadsheet as a person wrote them: with the fifteen digits that such
 * programs keep, dates as ISO 8601, and zeros that a number format such as {@code 000000}
 * or {@code 0.00} adds, because codes are kept so.
 */
final class NumberFormats {

	private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

	/** Beyond these many digits a number is written with an exponent. */
	private static final int LONGEST = 21;

	/** 31 December 9999, the last date of a spreadsheet. */
	private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);

	private static final Pattern NOT_SHOWN = Pattern.compile("\\[[^\\]]*]|_.|\\*.");

	private static final Pattern ELAPSED = Pattern.compile("\\[[hmsHMS]+]");

	private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\\\.");

	private static final Pattern ZEROS = Pattern.compile("[0 \\-/]+(\\.0+)?");

	private final Map<String, Format> formats = new HashMap<>();

	private final boolean since1904;

	NumberFormats(boolean since1904) {
		this.since1904 = since1904;
	}

	String show(BigDecimal number, @Nullable String format, @Nullable Integer id) {
		BigDecimal kept = number.round(DIGITS).stripTrailingZeros();
		Format shown = (format != null) ? this.formats.computeIfAbsent(format, Format::of) : Format.ofId(id);
		if (shown.isDate() && kept.signum() >= 0 && kept.compareTo(LAST_DAY) < 0) {
			return date(kept, shown);
		}
		return shown.zeros().isEmpty() ? plain(kept) : padded(kept, shown.zeros());
	}

	private static String plain(BigDecimal number) {
		boolean isLong = Math.max(number.precision() - number.scale(), number.scale()) > LONGEST;
		return isLong ? number.toString() : number.toPlainString();
	}

	private static String padded(BigDecimal number, String zeros) {
		int point = zeros.indexOf('.');
		int decimals = (point < 0) ? 0 : zeros.length() - point - 1;
		if (number.scale() > decimals || number.signum() < 0 || number.precision() - number.scale() > LONGEST) {
			return plain(number);
		}
		String digits = number.setScale(decimals).unscaledValue().toString();
		StringBuilder shown = new StringBuilder();
		int left = digits.length();
		for (int i = zeros.length() - 1; i >= 0; i--) {
			boolean digit = zeros.charAt(i) == '0';
			shown.append(!digit ? zeros.charAt(i) : (left > 0) ? digits.charAt(--left) : '0');
		}
		return shown.append(new StringBuilder(digits.substring(0, left)).reverse()).reverse().toString();
	}

	private String date(BigDecimal days, Format format) {
		int day = days.intValue();
		long seconds = days.subtract(BigDecimal.valueOf(day))
			.multiply(BigDecimal.valueOf(86_400))
			.setScale(0, RoundingMode.HALF_UP)
			.longValue();
		LocalDateTime moment = first(day).plusDays(day).atStartOfDay().plusSeconds(seconds);
		LocalTime time = moment.toLocalTime().truncatedTo(ChronoUnit.SECONDS);
		if (!format.hasDay() && day == 0) {
			return time.toString();
		}
		return time.equals(LocalTime.MIDNIGHT) ? moment.toLocalDate().toString() : moment.toLocalDate() + "T" + time;
	}

	/** The day 0; spreadsheets take 1900 for a leap year, which moves earlier days. */
	private LocalDate first(int day) {
		if (this.since1904) {
			return LocalDate.of(1904, 1, 1);
		}
		return (day < 60) ? LocalDate.of(1899, 12, 31) : LocalDate.of(1899, 12, 30);
	}

	/**
	 * What a number format means for us.
	 *
	 * @param isDate whether it shows a date or a time
	 * @param hasDay whether it shows a day
	 * @param zeros the zeros and signs it shows, empty if there is more to it
	 */
	private record Format(boolean isDate, boolean hasDay, String zeros) {

		private static final Format GENERAL = new Format(false, false, "");

		static Format of(String code) {
			String first = code.split(";", 2)[0];
			String bare = NOT_SHOWN.matcher(first).replaceAll("");
			String signs = LITERALS.matcher(bare).replaceAll("").toLowerCase(Locale.ROOT);
			if (signs.equals("general") || signs.equals("@")) {
				return GENERAL;
			}
			boolean day = signs.contains("y") || signs.contains("d");
			boolean date = day || signs.contains("h") || signs.contains("s") || signs.contains("mmm");
			String shown = bare.replace("\\", "").replace("\"", "");
			boolean zeros = ZEROS.matcher(shown).matches() && shown.startsWith("0")
					&& shown.replace(".", "").length() > 1;
			return new Format(date && !ELAPSED.matcher(first).find(), day, (zeros && !date) ? shown : "");
		}

		/** Formats without words: dates of East Asian editions (ECMA-376, 18.8.30). */
		static Format ofId(@Nullable Integer id) {
			boolean date = id != null && ((id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58));
			return date ? new Format(true, true, "") : GENERAL;
		}

	}

}
