package org.symbiograph.matches;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The exchanges that matching learns from, so indexed that a stream or a use is compared
 * with all of them at once. How rare a word is depends on which exchanges these are, so
 * that a library without a place knows nothing of it.
 */
final class MatchLibrary {

	/** What flows; an exchange is of one of these kinds. */
	private static final List<String> KINDS = List.of("material", "energy", "water");

	/** What equal words count in the likeness of two streams, at most. */
	private static final double WORDS = 0.9;

	/** What equal codes count in it, at most. */
	private static final double CODES = 0.9;

	/** What a code of a product counts beside one of a waste. */
	private static final double PRODUCT = 0.8;

	/** What the same producing sector counts in it, at most. */
	private static final double DONOR = 0.15;

	/** What the kinds of all exchanges count where uses are not alike. */
	private static final double ANY = 0.05;

	private final List<Described> exchanges;

	private final int[] kinds;

	private final MatchWords words;

	private final TextIndex streams;

	private final TextIndex uses;

	private final Rarity sequences;

	private final Rarity sectorWords;

	private final CodeIndex ewc;

	private final CodeIndex cpa;

	private final CodeIndex donors;

	private final CodeIndex receivers;

	private MatchLibrary(List<Described> exchanges, MatchWords words, Rarity sequences, Rarity sectorWords) {
		this.exchanges = exchanges;
		this.words = words;
		this.kinds = exchanges.stream().mapToInt((one) -> KINDS.indexOf(one.exchange().kind())).toArray();
		this.streams = new TextIndex(each(Described::stream));
		this.uses = new TextIndex(each(Described::use));
		this.sequences = sequences;
		this.sectorWords = sectorWords;
		this.ewc = new CodeIndex(each((one) -> one.exchange().ewc()), Closeness::ewc);
		this.cpa = new CodeIndex(each((one) -> one.exchange().cpa()), Closeness::cpa);
		this.donors = new CodeIndex(each((one) -> one.exchange().donorSectors()), this::nace);
		this.receivers = new CodeIndex(each((one) -> one.exchange().receiverSectors()), this::nace);
	}

	static MatchLibrary of(Collection<MatchExchange> exchanges, MatchWords words) {
		List<Described> described = exchanges.stream().map(Described::of).toList();
		return new MatchLibrary(described, words, Rarity.among(described.stream().map(Described::sequences).toList()),
				words.ofSectors());
	}

	/** The part of it that a condition holds for. */
	MatchLibrary only(Predicate<MatchExchange> condition) {
		Map<Boolean, List<Described>> parts = this.exchanges.stream()
			.collect(Collectors.partitioningBy((one) -> condition.test(one.exchange())));
		List<Set<String>> left = parts.getOrDefault(false, List.of()).stream().map(Described::sequences).toList();
		return new MatchLibrary(parts.getOrDefault(true, List.of()), this.words, this.sequences.without(left),
				this.sectorWords);
	}

	List<MatchExchange> exchanges() {
		return each(Described::exchange);
	}

	MatchExchange get(int index) {
		return this.exchanges.get(index).exchange();
	}

	int size() {
		return this.exchanges.size();
	}

	/** How much each stream of the library is like the given one, from 0 to 1. */
	double[] likeStream(Give give) {
		double[] byWords = this.streams.likeness(MatchWords.stems(give.stream()));
		double[] byEwc = this.ewc.closeness(give.ewc());
		double[] byCpa = this.cpa.closeness(give.cpa());
		double[] byDonor = this.donors.closeness(give.sectors());
		return IntStream.range(0, size())
			.mapToDouble((i) -> 1 - (1 - WORDS * byWords[i]) * (1 - CODES * Math.max(byEwc[i], PRODUCT * byCpa[i]))
					* (1 - DONOR * byDonor[i]))
			.toArray();
	}

	/**
	 * How much each receiver is like the one who wants, from 0 to 1: the square of how
	 * close their sectors are.
	 */
	double[] likeReceiver(Want want) {
		double[] closeness = this.receivers.closeness(want.sectors());
		return IntStream.range(0, size()).mapToDouble((i) -> closeness[i] * closeness[i]).toArray();
	}

	/** How much each use is like the wanted one, from 0 to 1. */
	double[] likeUse(Want want) {
		return this.uses.likeness(MatchWords.stems(want.use()));
	}

	/** How much a sequence of letters tells in the names of streams and uses. */
	Rarity sequences() {
		return this.sequences;
	}

	/** How much a word tells in the titles of sectors. */
	Rarity sectorWords() {
		return this.sectorWords;
	}

	/** How much of each kind flows where a stream is like the given one. */
	List<Double> kinds(Neighbours near) {
		double[] kinds = new double[KINDS.size()];
		for (int i = 0; i < near.size(); i++) {
			kinds[this.kinds[near.index(i)]] += near.share(i);
		}
		return Arrays.stream(kinds).boxed().toList();
	}

	/** How much of each kind flows where a use is like the wanted one, else anywhere. */
	List<Double> kinds(Demand demand) {
		double[] kinds = new double[KINDS.size()];
		for (int i = 0; i < size(); i++) {
			kinds[this.kinds[i]] += Math.pow(demand.uses()[i], 3) + ANY / size();
		}
		return Arrays.stream(kinds).boxed().toList();
	}

	private double nace(String one, String other) {
		return Closeness.nace(one, other, this.words::section);
	}

	private <T> List<T> each(Function<Described, T> part) {
		return this.exchanges.stream().map(part).toList();
	}

	/** An exchange with the words it is compared by. */
	private record Described(MatchExchange exchange, Set<String> stream, Set<String> use, Set<String> sequences) {

		static Described of(MatchExchange exchange) {
			Set<String> sequences = new HashSet<>(MatchWords.sequences(exchange.stream()));
			sequences.addAll(MatchWords.sequences(exchange.use()));
			return new Described(exchange, MatchWords.stems(exchange.stream()), MatchWords.stems(exchange.use()),
					sequences);
		}

	}

}
