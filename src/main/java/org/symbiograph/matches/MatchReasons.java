package org.symbiograph.matches;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.commons.lang3.StringUtils;
import org.symbiograph.codes.Code;
import org.symbiograph.codes.Codes;
import org.symbiograph.codes.Scheme;
import org.symbiograph.matches.Matches.Behind;

import org.springframework.stereotype.Component;

/** Names the exchanges that speak most for a match, and says why. */
@Component
class MatchReasons {

	private static final int MOST = 3;

	/**
	 * What has less in common than this with the stream, or with who wants it, is no
	 * reason.
	 */
	private static final double LEAST = 0.05;

	private final Codes codes;

	MatchReasons(Codes codes) {
		this.codes = codes;
	}

	/**
	 * The exchanges behind a match: most alike in stream, receiver and use together, else
	 * in stream and one of these.
	 */
	List<Behind> of(Give give, Want want, Neighbours near, Demand demand, MatchLibrary library) {
		return IntStream.range(0, near.size())
			.mapToObj((i) -> Spoken.of(i, near, demand))
			.filter((one) -> Math.max(one.byReceiver(), one.byUse()) >= LEAST)
			.sorted(Comparator.comparingDouble(Spoken::byBoth)
				.thenComparingDouble(Spoken::byReceiver)
				.thenComparingDouble(Spoken::byUse)
				.reversed())
			.limit(MOST)
			.map((one) -> behind(library.get(one.index()), give, want))
			.toList();
	}

	private Behind behind(MatchExchange exchange, Give give, Want want) {
		List<String> because = new ArrayList<>();
		because.add(stream(exchange, give));
		receiver(exchange, want).ifPresent(because::add);
		if (!exchange.use().isEmpty()) {
			boolean alike = shareWords(exchange.use(), want.use());
			because.add("used for: %s%s".formatted(exchange.use(), alike ? ", as wanted" : ""));
		}
		return new Behind(exchange.id(), "/api/v1/exchanges/" + exchange.id(), exchange.title(), because);
	}

	private String stream(MatchExchange exchange, Give give) {
		return closest(give.ewc(), exchange.ewc(), Closeness::ewc)
			.map((pair) -> "same EWC %s".formatted(inCommon(Scheme.EWC, pair)))
			.or(() -> closest(give.cpa(), exchange.cpa(), Closeness::cpa)
				.map((pair) -> "same CPA %s".formatted(inCommon(Scheme.CPA, pair))))
			.or(() -> shareWords(exchange.stream(), give.stream()) ? Optional.of("words in common") : Optional.empty())
			.map((why) -> "a stream like it: %s, %s".formatted(exchange.stream(), why))
			.orElse("a stream like it: " + exchange.stream());
	}

	private Optional<String> receiver(MatchExchange exchange, Want want) {
		return closest(want.sectors(), exchange.receiverSectors(), MatchReasons::common)
			.map((pair) -> "went to %s, %s".formatted(sector(pair.other()),
					pair.one().equals(pair.other()) ? "the receiver's own"
							: "of the receiver's own %s".formatted(inCommon(Scheme.NACE, pair))))
			.or(() -> exchange.receiverSectors().stream().findFirst().map((sector) -> "went to " + sector(sector)));
	}

	private String sector(String key) {
		return this.codes.findByKey(Scheme.NACE, key)
			.map((code) -> "NACE %s %s".formatted(code.code(), code.title()))
			.orElse(key);
	}

	/** The narrowest code that holds both, with its level. */
	private String inCommon(Scheme scheme, KeyPair pair) {
		String common = StringUtils.getCommonPrefix(pair.one(), pair.other());
		return this.codes.findByKey(scheme, pair.one())
			.stream()
			.flatMap((code) -> Stream.concat(Stream.of(code), this.codes.listBroader(code).stream()))
			.filter((code) -> common.startsWith(code.key()))
			.findFirst()
			.map((code) -> described(scheme, code))
			.orElse("code " + common);
	}

	private static String described(Scheme scheme, Code code) {
		boolean whole = scheme == Scheme.EWC && code.key().length() == 6;
		return "%s %s".formatted(whole ? "code" : code.level(), code.code());
	}

	private static Optional<KeyPair> closest(List<String> ones, List<String> others,
			ToDoubleBiFunction<String, String> closeness) {
		return ones.stream()
			.flatMap((one) -> others.stream().map((other) -> new KeyPair(one, other)))
			.filter((pair) -> closeness.applyAsDouble(pair.one(), pair.other()) > 0)
			.max(Comparator.comparingDouble((pair) -> closeness.applyAsDouble(pair.one(), pair.other())));
	}

	/** How many digits two sectors have in common, at least those of a division. */
	private static double common(String one, String other) {
		int common = StringUtils.getCommonPrefix(one, other).length();
		return (common >= 2) ? common : 0;
	}

	private static boolean shareWords(String one, String other) {
		Set<String> common = new HashSet<>(MatchWords.stems(one));
		common.retainAll(MatchWords.stems(other));
		return !common.isEmpty();
	}

	private record KeyPair(String one, String other) {

	}

	/** How much an exchange speaks for a match. */
	private record Spoken(int index, double byBoth, double byReceiver, double byUse) {

		static Spoken of(int place, Neighbours near, Demand demand) {
			int index = near.index(place);
			double likeness = near.likeness(place);
			return new Spoken(index, likeness * demand.both()[index], likeness * demand.receivers()[index],
					likeness * demand.uses()[index]);
		}

	}

}
