package org.symbiograph.codes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.symbiograph.codes.CodeQueries.Evidence;

/**
 * All that speaks for one code. Its weight is a sum of relevances as the full-text
 * indexes give them (BM25), of shares of words in common, and of logarithms of counts;
 * docs/quality.md says how the factors were chosen and what they achieve.
 */
final class CodeCase {

	private static final double TITLE = 0.15;

	private static final double TITLE_IN_COMMON = 2.4;

	private static final double TERM = 0.4;

	private static final double NAME = 0.57;

	private static final double EARLIER = 0.29;

	private static final double EARLIER_THE_SAME = 0.95;

	private static final double EARLIER_NEARBY = 0.33;

	private static final double USED = 0.16;

	private static final double USED_NEARBY = 0.66;

	private static final double ORIGIN = 6;

	private static final double TYPICAL = 0.28;

	private static final double NOT_OTHERWISE_SPECIFIED = 0.9;

	/** What an earlier exchange counts whose code we assigned. */
	private static final double ASSIGNED = 0.47;

	private static final double SAME_SECTOR = 0.25;

	private final @Nullable Code sector;

	private final Set<String> stems;

	private double title;

	private double titleInCommon;

	private @Nullable String language;

	private double term;

	private double name;

	private @Nullable String called;

	private double earlier;

	private double earlierRelevance;

	private @Nullable String earlierName;

	private double theSameEarlier;

	private double used;

	private double origin;

	private double typical;

	/**
	 * Nothing yet.
	 * @param sector the sector asked about
	 * @param stems the stems of the words asked about
	 */
	CodeCase(@Nullable Code sector, Set<String> stems) {
		this.sector = sector;
		this.stems = stems;
	}

	void add(Evidence evidence) {
		switch (evidence.kind()) {
			case "title" -> addTitle(evidence);
			case "term" -> {
				if (evidence.score() > this.term) {
					this.term = evidence.score();
					this.called = Objects.requireNonNullElse(this.called, evidence.text());
				}
			}
			case "name" -> {
				if (evidence.score() / Math.sqrt(evidence.number()) > this.name) {
					this.name = evidence.score() / Math.sqrt(evidence.number());
					this.called = evidence.text();
				}
			}
			case "recorded" -> addEarlier(evidence, 1);
			case "assigned" -> addEarlier(evidence, ASSIGNED);
			case "used" -> this.used = evidence.score();
			case "origin" -> this.origin = Math.max(this.origin, closeness(evidence.text()));
			case "typical" -> this.typical += evidence.score() * Math.max(0, shared(evidence.text()) - 1);
			default -> throw new IllegalArgumentException("There is no evidence " + evidence.kind());
		}
	}

	private void addTitle(Evidence evidence) {
		if (evidence.score() > this.title) {
			this.title = evidence.score();
			this.language = evidence.text();
		}
	}

	/** Tells how much of the words asked about and of a title is in common, 0 to 1. */
	void addTitleInCommon(double share) {
		this.titleInCommon = Math.max(this.titleInCommon, share);
	}

	private void addEarlier(Evidence evidence, double trust) {
		int closest = evidence.sectors().stream().mapToInt(this::shared).max().orElse(0);
		double weight = evidence.score() * trust * (1 + SAME_SECTOR * Math.max(0, closest - 1));
		this.earlierRelevance = Math.max(this.earlierRelevance, evidence.score());
		if (this.stems.equals(Stems.of(Language.EN, evidence.text()))) {
			this.theSameEarlier += trust * evidence.number();
		}
		if (weight > this.earlier) {
			this.earlier = weight;
			this.earlierName = evidence.text();
		}
	}

	/** How many leading digits a sector has in common with the one asked about. */
	private int shared(String other) {
		return (this.sector != null) ? StringUtils.getCommonPrefix(this.sector.key(), other).length() : 0;
	}

	/**
	 * How well a sector in which a waste arises describes the one asked about: the more
	 * narrowly it names it, the better.
	 */
	private double closeness(String origin) {
		int shared = shared(origin);
		if (shared == origin.length()) {
			return 0.5 + 0.25 * (shared - 2);
		}
		return (this.sector != null && shared == this.sector.key().length()) ? 0.5 : (shared > 2) ? 0.4 : 0.25;
	}

	/** Whether anything but its frequency speaks for the code or for one above it. */
	boolean isOpen(List<CodeCase> above) {
		return this.term + this.name + this.earlier + this.typical > 0
				|| Stream.concat(Stream.of(this), above.stream()).anyMatch((one) -> one.title + one.origin > 0);
	}

	/**
	 * The weight of the code.
	 * @param above what speaks for the codes above it
	 * @param group what speaks for all codes of its group together
	 * @param code the code
	 */
	double weight(List<CodeCase> above, Group group, Code code) {
		double arises = origin(above);
		return TITLE * this.title + TITLE_IN_COMMON * this.titleInCommon + TERM * this.term + NAME * this.name
				+ EARLIER * this.earlier + EARLIER_THE_SAME * Math.log1p(this.theSameEarlier)
				+ EARLIER_NEARBY * group.earlier() + USED * Math.log1p(this.used)
				+ USED_NEARBY * Math.log1p(group.used()) + ORIGIN * arises + TYPICAL * Math.log1p(this.typical)
				+ ((arises > 0 && code.isNotOtherwiseSpecified()) ? NOT_OTHERWISE_SPECIFIED : 0);
	}

	private double origin(List<CodeCase> above) {
		return Stream.concat(Stream.of(this), above.stream()).mapToDouble((one) -> one.origin).max().orElse(0);
	}

	/** What speaks for the code, in words, the strongest first. */
	List<String> because(List<CodeCase> above, List<Code> broader) {
		List<Reason> reasons = new ArrayList<>();
		if (this.title > 0) {
			String name = Language.of(String.valueOf(this.language)).map(Language::label).orElse("");
			reasons.add(new Reason(TITLE * this.title + TITLE_IN_COMMON * this.titleInCommon,
					"words of its official title in " + name));
		}
		if (this.called != null) {
			reasons.add(new Reason(TERM * this.term + NAME * this.name, "usual for “%s”".formatted(this.called)));
		}
		if (this.earlierName != null) {
			reasons.add(new Reason(EARLIER * this.earlier,
					"an earlier exchange of “%s” bears it".formatted(this.earlierName)));
		}
		if (this.sector != null && origin(above) > 0 && !broader.isEmpty()) {
			reasons.add(new Reason(ORIGIN * origin(above),
					"wastes of %s arise in sector %s".formatted(broader.getFirst().code(), this.sector.code())));
		}
		if (this.sector != null && this.typical > 0) {
			reasons.add(new Reason(TYPICAL * Math.log1p(this.typical),
					"residues typical of sector %s bear it".formatted(this.sector.code())));
		}
		if (reasons.isEmpty()) {
			reasons.add(new Reason(0, "words of the title above it"));
		}
		return reasons.stream()
			.sorted(Comparator.comparingDouble(Reason::weight).reversed())
			.map(Reason::text)
			.toList();
	}

	/** What speaks for the codes of a group together. */
	record Group(double earlier, double used) {

		static final Group NONE = new Group(0, 0);

		static Group of(CodeCase one) {
			return new Group(one.earlierRelevance, one.used);
		}

		Group and(Group other) {
			return new Group(Math.max(this.earlier, other.earlier), this.used + other.used);
		}

	}

	private record Reason(double weight, String text) {

	}

}
