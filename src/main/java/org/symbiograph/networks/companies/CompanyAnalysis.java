package org.symbiograph.networks.companies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.symbiograph.networks.companies.MemberStreams.MemberStream;
import org.symbiograph.networks.companies.NeighbourhoodQueries.Complement;
import org.symbiograph.precedents.Level;
import org.symbiograph.precedents.StreamPrecedents.Outlet;

/**
 * Compares what a producer gives with what the companies of its network give and take
 * (organization network analysis).
 */
final class CompanyAnalysis {

	/** What a likeness counts at each level, 0 to 1; assigned. */
	private static final Map<Level, Double> LIKENESS = Map.of(Level.CODE, 1.0, Level.GROUP, 0.6, Level.CHAPTER, 0.3);

	/** What having taken such a stream counts beside stating a need for it; assigned. */
	private static final double TOOK = 0.9;

	/**
	 * What a company counts that nobody can call, because no source names it; assigned.
	 */
	private static final double UNDISCLOSED = 0.5;

	private static final int PRECEDENTS = 3;

	private final @Nullable String country;

	private final Neighbourhood neighbourhood;

	private final List<KnownStream> streams;

	private final List<MemberStreams> members;

	/** Streams like which the network has nothing but others of the chapter. */
	private final Set<KnownStream> distant;

	/**
	 * An analysis.
	 * @param country where the producer is
	 * @param neighbourhood how the companies are connected
	 * @param streams what the producer gives
	 * @param members what the companies give and take
	 */
	CompanyAnalysis(@Nullable String country, Neighbourhood neighbourhood, List<KnownStream> streams,
			List<MemberStreams> members) {
		this.country = country;
		this.neighbourhood = neighbourhood;
		this.streams = streams;
		this.members = members;
		this.distant = streams.stream().filter(this::isDistant).collect(Collectors.toSet());
	}

	/** Who gives a stream of the same code, or of the nearest there is. */
	List<Finding> same() {
		return best((stream, member) -> member.gives()
			.stream()
			.map((given) -> level(stream, given).map((level) -> found(stream, member, given, level, likeness(level),
					"gives %s, %s".formatted(given.stream(), sameCode(stream, level)), List.of())))
			.flatMap(Optional::stream));
	}

	/** Who gives a stream that precedents used together with the producer's. */
	List<Finding> complementary() {
		return best((stream, member) -> stream.complements()
			.stream()
			.filter((any) -> canReach(stream, member))
			.flatMap((complement) -> member.gives()
				.stream()
				.filter((given) -> stream.stream().closest(given).filter(Level.CODE::equals).isEmpty())
				.filter((given) -> given.keys(complement.classification()).contains(complement.complement()))
				.map((given) -> together(stream, member, complement, given))));
	}

	/**
	 * Who may want it: who took such a stream, plans to or states a need, or is in a
	 * sector that takes it.
	 */
	List<Finding> interested() {
		return best(
				(stream, member) -> !canReach(stream, member) ? Stream.empty()
						: Stream.concat(
								member.takes()
									.stream()
									.map((taken) -> level(stream, taken)
										.map((level) -> takes(stream, member, taken, level)))
									.flatMap(Optional::stream),
								stream.outlets()
									.stream()
									.filter((outlet) -> member.member()
										.sectors()
										.stream()
										.anyMatch((sector) -> sector.division().equals(outlet.sector().code())))
									.map((outlet) -> inSector(stream, member, outlet))));
	}

	/** Heat and water do not travel to a company that is only in the same sector. */
	private boolean canReach(KnownStream stream, MemberStreams member) {
		return !stream.stream().local()
				|| this.neighbourhood.ties(member.member().id()).stream().anyMatch((tie) -> tie.kind().isLocal());
	}

	private Finding together(KnownStream stream, MemberStreams member, Complement complement, MemberStream given) {
		double often = complement.receivers() / (complement.receivers() + 1.0);
		String because = "gives %s (%s %s), which %d %s used together with %s".formatted(given.stream(),
				complement.classification(), complement.code(), complement.receivers(),
				(complement.receivers() == 1) ? "receiver" : "receivers", (stream.complementsAt() == Level.CODE)
						? stream.stream().label() : "another residue of the group of " + stream.stream().label());
		return found(stream, member, given, stream.complementsAt(), often * likeness(stream.complementsAt()), because,
				Stream.concat(complement.exchanges().stream(), complement.others().stream()).distinct().toList());
	}

	private Finding takes(KnownStream stream, MemberStreams member, MemberStream taken, Level level) {
		boolean own = taken.exchange() != null && stream.stream().exchanges().contains(taken.exchange());
		String does = own ? "takes %s from this company already"
				: taken.isNeed() ? "states a need: plans to take %s" : "took %s";
		return found(stream, member, taken, level, likeness(level) * (taken.isNeed() ? 1 : TOOK),
				does.formatted(taken.stream()) + ", " + sameCode(stream, level), List.of())
			.takenAlready(own || takesAlready(stream, member));
	}

	/** Whether a source draws that the company takes the stream from the producer. */
	private boolean takesAlready(KnownStream stream, MemberStreams member) {
		return this.neighbourhood.ties(member.member().id())
			.stream()
			.anyMatch((tie) -> tie.exchanges().stream().anyMatch(stream.stream().exchanges()::contains)
					|| tie.takes().stream().anyMatch(stream.stream().name()::equalsIgnoreCase));
	}

	private Finding inSector(KnownStream stream, MemberStreams member, Outlet outlet) {
		return new Finding(member.member(), this.neighbourhood.ties(member.member().id()), stream.stream().name(), null,
				"sector", score(member.member(), outlet.score()), takesAlready(stream, member),
				List.of("is in NACE %s %s, which takes such streams: %s".formatted(outlet.sector().code(),
						outlet.sector().title(), outlet.because().getFirst())),
				outlet.precedents()
					.stream()
					.filter((id) -> !stream.stream().exchanges().contains(id))
					.limit(PRECEDENTS)
					.toList());
	}

	private Finding found(KnownStream stream, MemberStreams member, MemberStream theirs, Level level, double score,
			String because, List<String> precedents) {
		String own = theirs.exchange();
		List<String> shown = (precedents.isEmpty() && own != null) ? List.of(own) : precedents;
		return new Finding(member.member(), this.neighbourhood.ties(member.member().id()), stream.stream().name(),
				theirs.stream(), level.id(), score(member.member(), score), false, List.of(because),
				shown.stream().limit(PRECEDENTS).toList());
	}

	/**
	 * The level of a likeness; the chapter counts only where the network has nothing
	 * closer.
	 */
	private Optional<Level> level(KnownStream stream, MemberStream other) {
		return stream.stream()
			.closest(other)
			.filter((level) -> level != Level.CHAPTER || this.distant.contains(stream));
	}

	private boolean isDistant(KnownStream stream) {
		return this.members.stream()
			.flatMap((member) -> Stream.concat(member.gives().stream(), member.takes().stream()))
			.map(stream.stream()::closest)
			.flatMap(Optional::stream)
			.allMatch((level) -> level == Level.CHAPTER);
	}

	private static double likeness(Level level) {
		return Objects.requireNonNull(LIKENESS.get(level));
	}

	private double score(Member member, double fit) {
		double score = fit
				* this.neighbourhood.nearness(member,
						Objects.equals(this.country, member.country()) && this.country != null)
				* (member.anonymous() ? UNDISCLOSED : 1);
		return Math.round(score * 1_000) / 1_000.0;
	}

	private static String sameCode(KnownStream stream, Level level) {
		String code = Optional.ofNullable(stream.stream().code())
			.map((known) -> known.scheme() + " " + known.code())
			.orElse("");
		return (level == Level.CODE) ? "same code " + code : "same %s as %s".formatted(level.id(), code);
	}

	/** For each company and stream the best finding, with the reasons of all. */
	private List<Finding> best(Comparison comparison) {
		Map<List<String>, List<Finding>> rows = new LinkedHashMap<>();
		for (MemberStreams member : this.members) {
			for (KnownStream stream : this.streams) {
				comparison.of(stream, member)
					.forEach((finding) -> rows
						.computeIfAbsent(List.of(member.member().id(), stream.stream().name()),
								(any) -> new ArrayList<>())
						.add(finding));
			}
		}
		return rows.values()
			.stream()
			.map(Finding::joined)
			.sorted(Comparator.comparing(Finding::already)
				.thenComparing(Comparator.comparingDouble(Finding::score).reversed())
				.thenComparingInt((finding) -> -finding.precedents().size())
				.thenComparing((finding) -> finding.company().id())
				.thenComparing(Finding::yours))
			.toList();
	}

	/** Compares a stream of the producer with those of a member. */
	@FunctionalInterface
	private interface Comparison {

		Stream<Finding> of(KnownStream stream, MemberStreams member);

	}

}
