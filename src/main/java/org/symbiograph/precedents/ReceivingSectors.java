package org.symbiograph.precedents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.symbiograph.codes.Code;
import org.symbiograph.codes.Codes;
import org.symbiograph.codes.Scheme;
import org.symbiograph.library.Exchange.Sector;
import org.symbiograph.library.ExchangeFacets.Facet;
import org.symbiograph.precedents.Answer.ReceivingSector;

import org.springframework.stereotype.Component;

/**
 * Works out which sectors take a stream: each trait that exchanges have in common with it
 * gives its weight to the divisions that took them, in proportion to the places where
 * they did.
 */
@Component
class ReceivingSectors {

	/** What the donor's own division gains: residues often stay within a trade. */
	private static final double OWN_DIVISION = 0.5;

	private static final int LENGTH_OF_A_GROUP = 3;

	private final Codes codes;

	ReceivingSectors(Codes codes) {
		this.codes = codes;
	}

	/**
	 * The NACE divisions that take it, the likeliest first.
	 * @param question the stream
	 * @param taken who takes the streams that have something in common with it
	 * @param classes the sectors of the receivers of the precedents listed
	 */
	List<ReceivingSector> of(Question question, List<Taken> taken, List<Facet> classes) {
		List<Trait> traits = Trait.of(question);
		Weights weights = new Weights(traits, taken);
		Map<String, Candidate> candidates = new LinkedHashMap<>();
		for (Trait trait : traits) {
			taken.stream()
				.filter((row) -> row.trait().equals(trait.id()))
				.forEach((row) -> candidates.computeIfAbsent(row.division(), Candidate::new)
					.add(trait, row, weights.of(trait) * row.places(), weights.outlets(trait)));
		}
		question.donorSectors()
			.stream()
			.filter((sector) -> sector.level().equals("division"))
			.map((sector) -> candidates.get(sector.key()))
			.filter(Objects::nonNull)
			.forEach((own) -> own.score += OWN_DIVISION);
		double all = candidates.values().stream().mapToDouble((candidate) -> candidate.score).sum();
		return candidates.values()
			.stream()
			.filter(Candidate::isKnown)
			.sorted(Comparator.<Candidate>comparingDouble((candidate) -> candidate.score)
				.reversed()
				.thenComparing((candidate) -> candidate.division))
			.map((candidate) -> view(candidate, all, classes))
			.toList();
	}

	private ReceivingSector view(Candidate candidate, double all, List<Facet> classes) {
		List<Facet> own = classes.stream().filter((facet) -> facet.value().startsWith(candidate.division)).toList();
		Map.Entry<Trait, Taken> closest = candidate.closest();
		return new ReceivingSector(sector(candidate.division), Math.round(candidate.score / all * 10_000) / 10_000.0,
				closest.getKey().level(), closest.getValue().exchanges(), closest.getValue().best(), candidate.because,
				groups(own), own);
	}

	private Sector sector(String division) {
		return this.codes.findByKey(Scheme.NACE, division)
			.map((code) -> new Sector(code.code(), String.valueOf(code.title()), null))
			.orElseThrow();
	}

	/** Classes added up by the NACE group they belong to. */
	private List<Facet> groups(List<Facet> classes) {
		Map<String, Long> groups = classes.stream()
			.map((facet) -> Map.entry(facet.value().replace(".", ""), facet.count()))
			.filter((entry) -> entry.getKey().length() >= LENGTH_OF_A_GROUP)
			.collect(Collectors.groupingBy((entry) -> entry.getKey().substring(0, LENGTH_OF_A_GROUP),
					LinkedHashMap::new, Collectors.summingLong(Map.Entry::getValue)));
		return groups.entrySet()
			.stream()
			.map((group) -> group(group.getKey(), group.getValue()))
			.flatMap(Optional::stream)
			.sorted(Comparator.comparingLong(Facet::count).reversed().thenComparing(Facet::value))
			.toList();
	}

	private Optional<Facet> group(String key, long count) {
		return this.codes.findByKey(Scheme.NACE, key)
			.map((code) -> new Facet(code.code(), String.valueOf(code.title()), count));
	}

	/** A division, with what speaks for it. */
	private final class Candidate {

		private final String division;

		private final List<Map.Entry<Trait, Taken>> known = new ArrayList<>();

		private final List<String> because = new ArrayList<>();

		private double score;

		Candidate(String division) {
			this.division = division;
		}

		void add(Trait trait, Taken row, double gain, double outlets) {
			this.score += gain;
			if (trait.ranks()) {
				this.known.add(Map.entry(trait, row));
				this.because.add("%.0f of %.0f outlets of %s".formatted(Math.ceil(row.places()), Math.ceil(outlets),
						name(trait)));
			}
		}

		/** Whether anything but its frequency in the library speaks for it. */
		boolean isKnown() {
			return !this.known.isEmpty();
		}

		/** The narrowest thing it has in common, and what is known of it. */
		Map.Entry<Trait, Taken> closest() {
			return this.known.stream().min(Comparator.comparing((entry) -> entry.getKey().level())).orElseThrow();
		}

		private String name(Trait trait) {
			CodeDescription described = trait.code();
			if (described == null) {
				return "exchanges with such words";
			}
			Scheme scheme = described.code().scheme();
			Code code = Optional.ofNullable(described.key(trait.level()))
				.flatMap((key) -> ReceivingSectors.this.codes.findByKey(scheme, key))
				.orElse(described.code());
			return "%s %s".formatted(scheme.name(), code.code());
		}

	}

}
