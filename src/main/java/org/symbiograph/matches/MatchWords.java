package org.symbiograph.matches;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.symbiograph.codes.Code;
import org.symbiograph.codes.Codes;
import org.symbiograph.codes.Language;
import org.symbiograph.codes.Scheme;
import org.symbiograph.codes.Stems;

import org.springframework.stereotype.Component;

/** The words by which streams, uses and sectors are compared. */
@Component
class MatchWords {

	/** What titles of sectors and products say of nearly everything. */
	private static final Set<String> GENERAL = Stems.of(Language.EN,
			"manufacture production product elsewhere similar activity related preparation nec");

	private static final Pattern NO_LETTER = Pattern.compile("[^a-z0-9]+");

	private final Codes codes;

	private final Map<String, String> sections = new ConcurrentHashMap<>();

	MatchWords(Codes codes) {
		this.codes = codes;
	}

	/** The stems of a name. */
	static Set<String> stems(String name) {
		return Stems.of(Language.EN, name);
	}

	/**
	 * All sequences of three to five letters of the words of a name, their ends marked.
	 */
	static Set<String> sequences(String name) {
		Set<String> sequences = new HashSet<>();
		for (String word : NO_LETTER.split(name.toLowerCase(Locale.ROOT), 0)) {
			String marked = " " + word + " ";
			for (int length = 3; length <= 5; length++) {
				for (int from = 0; from + length <= marked.length(); from++) {
					sequences.add(marked.substring(from, from + length));
				}
			}
		}
		return sequences;
	}

	/** The words of a stream and of the titles of its codes. */
	Set<String> ofStream(Give give) {
		return telling(Stream.of(stems(give.stream()), titles(Scheme.EWC, give.ewc()), titles(Scheme.CPA, give.cpa())));
	}

	/**
	 * The words of what a receiver does: of the titles of its sectors and those above
	 * them, and of the products it wants.
	 */
	Set<String> ofReceiver(Want want) {
		List<String> sectors = want.sectors()
			.stream()
			.flatMap((key) -> this.codes.findByKey(Scheme.NACE, key).stream())
			.flatMap((code) -> Stream.concat(Stream.of(code), this.codes.listBroader(code).stream()))
			.filter((code) -> !code.level().equals("section"))
			.map(Code::key)
			.toList();
		return telling(Stream.of(titles(Scheme.NACE, sectors), titles(Scheme.CPA, want.cpa())));
	}

	/** How much each word tells among the titles of sectors. */
	Rarity ofSectors() {
		return Rarity
			.among(this.codes.list(Scheme.NACE).stream().map((code) -> this.codes.stems(Language.EN, code)).toList());
	}

	/** The section of a sector, by their keys. */
	String section(String sector) {
		return this.sections.computeIfAbsent(sector, this::findSection);
	}

	private String findSection(String sector) {
		return this.codes.findByKey(Scheme.NACE, sector)
			.map((code) -> Stream.concat(Stream.of(code), this.codes.listBroader(code).stream())
				.reduce((narrow, broad) -> broad)
				.orElse(code)
				.key())
			.orElse(sector);
	}

	private Set<String> titles(Scheme scheme, Collection<String> keys) {
		return keys.stream()
			.flatMap((key) -> this.codes.findByKey(scheme, key).stream())
			.flatMap((code) -> this.codes.stems(Language.EN, code).stream())
			.collect(Collectors.toSet());
	}

	private static Set<String> telling(Stream<Set<String>> words) {
		return words.flatMap(Set::stream).filter((word) -> !GENERAL.contains(word)).collect(Collectors.toSet());
	}

}
