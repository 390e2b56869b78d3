package org.symbiograph.imports.formats.maestri;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How descriptions of the workbook are worded in the library. The table holds
 * fingerprints instead of descriptions, which are other people's text.
 */
final class Wordings {

	private static final int FINGERPRINT_DIGITS = 12;

	private final Map<List<String>, String> ours;

	private Wordings(Map<List<String>, String> ours) {
		this.ours = ours;
	}

	static Wordings read() {
		return new Wordings(OwnTable.read("maestri/wordings")
			.rows()
			.stream()
			.collect(Collectors.toMap((
					row) -> Stream.of("column", "company", "recorded").map((key) -> row.getOrDefault(key, "")).toList(),
					(row) -> row.getOrDefault("ours", ""))));
	}

	/** The wording of a description; without one, the description. */
	String of(String column, String text) {
		return of(column, "", text);
	}

	/** The wording of a description of a company. */
	String of(String column, String company, String text) {
		String recorded = fingerprint(text);
		return Stream.of(company, "")
			.flatMap((of) -> Optional.ofNullable(this.ours.get(List.of(column, of, recorded))).stream())
			.findFirst()
			.orElse(text);
	}

	/** The companies that are described so. */
	List<String> companies(String column, String text) {
		String recorded = fingerprint(text);
		return this.ours.keySet()
			.stream()
			.filter((key) -> key.getFirst().equals(column) && key.getLast().equals(recorded))
			.map((key) -> key.get(1))
			.toList();
	}

	/** What a description is recognised by. */
	static String fingerprint(String text) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest).substring(0, FINGERPRINT_DIGITS);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
