package org.symbiograph.precedents;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.symbiograph.codes.Scheme;
import org.symbiograph.graph.Rows;
import org.symbiograph.graph.Statements;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells who takes the streams of several questions without filters: at once what the
 * release has settled for their codes, and what their words add.
 */
@Repository
@Transactional(readOnly = true)
class Takers {

	private final Statements statements;

	private final CountedPrecedents counted;

	Takers(Statements statements, CountedPrecedents counted) {
		this.statements = statements;
		this.counted = counted;
	}

	/** Who takes the streams of each question, in the order of the questions. */
	List<List<Taken>> of(List<Question> questions) {
		Set<String> keys = questions.stream()
			.flatMap((question) -> Trait.of(question).stream())
			.flatMap((trait) -> key(trait).stream())
			.collect(Collectors.toSet());
		Map<String, Receivers> settled = settled(keys).stream()
			.collect(Collectors.toMap(Receivers::key, Function.identity()));
		return questions.stream()
			.map((question) -> Stream
				.concat(ofCodes(question, settled),
						(question.search() != null) ? this.counted.takenOfWords(question).stream() : Stream.empty())
				.toList())
			.toList();
	}

	/** What the release has settled for keys, as far as exchanges bear them. */
	Collection<Receivers> settled(Set<String> keys) {
		return keys.isEmpty() ? List.of()
				: this.statements.query("precedents/takers")
					.bind(List.copyOf(keys))
					.to("keys")
					.fetchAs(Receivers.class)
					.mappedBy(Rows.as(Receivers.class))
					.all();
	}

	private static Stream<Taken> ofCodes(Question question, Map<String, Receivers> settled) {
		return Trait.of(question)
			.stream()
			.flatMap((trait) -> key(trait).map(settled::get).stream().flatMap((row) -> row.taken(trait.id())));
	}

	/** The key of a roll-up: that of an EWC code, others with their scheme before it. */
	private static Optional<String> key(Trait trait) {
		CodeDescription description = trait.code();
		if (description == null) {
			return trait.ranks() ? Optional.empty() : Optional.of("");
		}
		Scheme scheme = description.code().scheme();
		return Optional.ofNullable(description.key(trait.level()))
			.map((key) -> (scheme == Scheme.EWC) ? key : scheme.id() + " " + key);
	}

	/** Who takes the streams of a code, by NACE division. */
	record Receivers(String key, List<String> divisions, List<Double> places, List<Long> exchanges, List<String> best) {

		Stream<Taken> taken(String trait) {
			return IntStream.range(0, this.divisions.size())
				.mapToObj((i) -> new Taken(trait, this.divisions.get(i), this.places.get(i), this.exchanges.get(i),
						List.of(this.best.get(i).strip().split(" ", -1))));
		}

	}

}
