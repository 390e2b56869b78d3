package org.symbiograph.imports.formats.maestri;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the cells that choose between a few answers. */
final class Terms {

	private static final Pattern BETWEEN = Pattern.compile("\\s*/\\s*");

	private Terms() {
	}

	/** How far the exchange got; an answer that is not known stays as it is written. */
	static Normalised status(String text) {
		return Normalised.plain(switch (text.toLowerCase(Locale.ROOT)) {
			case "implemented" -> "implemented";
			case "planned" -> "planned";
			case "under feasibility study", "feasibility study" -> "feasibility";
			default -> text;
		});
	}

	/** Whether the source gives a quantity; the workbook never gives it. */
	static Normalised quantityKnown(String text) {
		return Normalised.plain(switch (text.toLowerCase(Locale.ROOT)) {
			case "yes" -> "true";
			case "no", "" -> "false";
			default -> text;
		});
	}

	/** Who pays for the exchange. */
	static Normalised payment(String text) {
		String words = text.toLowerCase(Locale.ROOT);
		boolean donor = words.contains("donor");
		boolean receiver = words.contains("receiver");
		if (words.isEmpty()) {
			return Normalised.plain("unknown");
		}
		if (words.equals("no")) {
			return new Normalised("unknown", "no payment is due, which the library does not tell from unknown");
		}
		if (donor == receiver) {
			return new Normalised("paid", words.equals("yes") ? "" : "who pays whom is not told clearly");
		}
		return Normalised.plain(donor ? "donor-pays" : "receiver-pays");
	}

	/** Who carries out the treatment, in order. */
	static Normalised treatmentBy(Recorded row) {
		String text = row.text(Column.TREATMENT_BY);
		List<String> actors = BETWEEN.splitAsStream(text).map(Terms::actor).toList();
		if (text.equals("NA")) {
			return isTreated(row) ? new Normalised("unknown", "nobody is named, but a treatment is told of")
					: Normalised.plain("none");
		}
		return Normalised.plain(row.told(Column.TREATMENT_BY).isEmpty() ? "unknown" : String.join(";", actors));
	}

	private static boolean isTreated(Recorded row) {
		return Stream.of(Column.TREATMENT, Column.TREATMENT_COMPANY, Column.TREATMENT_ACTIVITY, Column.TREATMENT_NACE)
			.map(row::text)
			.anyMatch((text) -> !List.of("", "NA").contains(text));
	}

	private static String actor(String text) {
		String words = text.toLowerCase(Locale.ROOT).replace(' ', '-');
		return List.of("donor", "receiver", "third-party").contains(words) ? words : text;
	}

	/**
	 * A guess at the kind of a stream that nobody has looked at yet, by the CPA division
	 * of what it is seen as: electricity, steam and hot water are 35.1 and 35.3, water 36
	 * and 37.
	 */
	static String kind(String cpa) {
		List<String> groups = new ArrayList<>(List.of(cpa.split(";", 0)));
		if (groups.stream().anyMatch((code) -> code.startsWith("35.1") || code.startsWith("35.3"))) {
			return "energy";
		}
		return groups.stream().anyMatch((code) -> code.startsWith("36") || code.startsWith("37")) ? "water"
				: "material";
	}

}
