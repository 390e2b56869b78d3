package org.symbiograph.matches;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.symbiograph.matches.Thresholds.Scored;

/**
 * A case study as a workshop of which the outcome is known: what its donors gave, what
 * its receivers wanted, and who got what.
 *
 * @param caseStudy its id
 * @param place its place
 * @param candidates all that could have gone to all
 * @param truths the pairs, by their places among the candidates, that are exchanges
 */
record DocumentedCase(String caseStudy, String place, Candidates candidates, Set<Pair> truths) {

	/** The case that exchanges of one case study make. */
	static DocumentedCase of(Collection<MatchExchange> exchanges) {
		Map<List<String>, Give> gives = new LinkedHashMap<>();
		Map<List<String>, Want> wants = new LinkedHashMap<>();
		Set<List<List<String>>> pairs = new LinkedHashSet<>();
		for (MatchExchange exchange : exchanges) {
			Give give = give(exchange);
			Want want = want(exchange);
			List<String> from = List.of(give.company(), give.stream().toLowerCase(Locale.ROOT));
			List<String> to = List.of(want.company(), want.use().toLowerCase(Locale.ROOT));
			gives.merge(from, give, DocumentedCase::both);
			wants.merge(to, want, DocumentedCase::both);
			pairs.add(List.of(from, to));
		}
		List<List<String>> from = List.copyOf(gives.keySet());
		List<List<String>> to = List.copyOf(wants.keySet());
		Set<Pair> truths = new LinkedHashSet<>();
		pairs.forEach((pair) -> truths.add(new Pair(from.indexOf(pair.getFirst()), to.indexOf(pair.getLast()))));
		MatchExchange any = exchanges.iterator().next();
		return new DocumentedCase(any.caseStudy(), any.place(),
				new Candidates(List.copyOf(gives.values()), List.copyOf(wants.values())), truths);
	}

	boolean isTrue(int give, int want) {
		return this.truths.contains(new Pair(give, want));
	}

	/** Scores of all pairs beside the truth. */
	List<Scored> compare(List<double[]> scores) {
		return IntStream.range(0, scores.size())
			.boxed()
			.flatMap((give) -> IntStream.range(0, scores.get(give).length)
				.mapToObj((want) -> new Scored(scores.get(give)[want], isTrue(give, want))))
			.toList();
	}

	private static Give give(MatchExchange exchange) {
		return new Give(exchange.donor().among("donor"), exchange.donorSectors(), exchange.stream(), exchange.ewc(),
				exchange.cpa());
	}

	private static Want want(MatchExchange exchange) {
		return new Want(exchange.receiver().among("receiver"), exchange.receiverSectors(), exchange.use(), List.of());
	}

	private static Give both(Give one, Give other) {
		return new Give(one.company(), union(one.sectors(), other.sectors()), one.stream(),
				union(one.ewc(), other.ewc()), union(one.cpa(), other.cpa()));
	}

	private static Want both(Want one, Want other) {
		return new Want(one.company(), union(one.sectors(), other.sectors()), one.use(), List.of());
	}

	private static List<String> union(List<String> one, List<String> other) {
		return Stream.concat(one.stream(), other.stream()).sorted().distinct().toList();
	}

	/** The places of a give and a want among the candidates. */
	record Pair(int give, int want) {

	}

}
