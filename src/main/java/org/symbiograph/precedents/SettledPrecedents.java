package org.symbiograph.precedents;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.symbiograph.graph.Rows;
import org.symbiograph.graph.Statements;
import org.symbiograph.library.ExchangeFacets.Count;
import org.symbiograph.precedents.Found.Hit;
import org.symbiograph.precedents.Takers.Receivers;
import org.symbiograph.web.Paging;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers a question for one EWC code from what the release has settled for it, in one
 * statement, however many precedents there are.
 */
@Repository
@Transactional(readOnly = true)
class SettledPrecedents {

	private final Statements statements;

	SettledPrecedents(Statements statements) {
		this.statements = statements;
	}

	Found find(Question question, Paging paging) {
		CodeDescription code = question.codes().getFirst();
		List<Level> asked = Level.ofCodes().stream().filter((level) -> code.key(level) != null).toList();
		Settled settled = this.statements.query("precedents/settled")
			.bindAll(Map.of("keys", asked.stream().map(code::key).toList(), "skip", paging.skip(), "limit",
					paging.limit()))
			.fetchAs(Settled.class)
			.mappedBy(Rows.as(Settled.class))
			.one()
			.orElseThrow();
		Map<Level, Long> levels = new EnumMap<>(Level.class);
		asked.forEach((level) -> levels.put(level, settled.levels().get(asked.indexOf(level))));
		List<Taken> taken = settled.taken().stream().flatMap((roll) -> taken(roll, code, asked)).toList();
		double part = common(Trait.of(question), new Weights(Trait.of(question), taken), Found.closest(levels));
		return new Found(levels, settled.hits().stream().map((hit) -> hit.of(Found.closest(levels), part)).toList(),
				settled.facets().stream().flatMap(RollUp::counts).toList(), taken);
	}

	private static Stream<Taken> taken(Receivers roll, CodeDescription code, List<Level> asked) {
		return roll.key().isEmpty() ? roll.taken(Trait.ANY)
				: asked.stream()
					.filter((level) -> Objects.equals(code.key(level), roll.key()))
					.flatMap((level) -> roll.taken(code.name() + level.name()));
	}

	/** What every precedent of a level has in common with the question. */
	private static double common(List<Trait> traits, Weights weights, Level level) {
		return traits.stream()
			.filter((trait) -> trait.ranks() && trait.level().compareTo(level) >= 0)
			.mapToDouble((trait) -> weights.share(trait, traits))
			.sum();
	}

	record Settled(List<Long> levels, List<Standing> hits, List<RollUp> facets, List<Receivers> taken) {

	}

	/** An exchange in its place in the order of a code. */
	record Standing(String id, double standing, long corroboration, List<String> ewcKeys, List<String> cpaKeys,
			List<String> casKeys, List<String> donorSectorKeys) {

		Hit of(Level level, double part) {
			return new Hit(this.id, level.rank(), Math.round(part * this.standing * 10_000) / 10_000.0,
					this.corroboration, 0, this.ewcKeys, this.cpaKeys, this.casKeys, this.donorSectorKeys);
		}

	}

	/** How many precedents of a code have which value of a filter. */
	record RollUp(String filter, List<String> values, List<Long> exchanges) {

		Stream<Count> counts() {
			return IntStream.range(0, this.values.size())
				.mapToObj((i) -> new Count(this.filter, this.values.get(i), this.exchanges.get(i)));
		}

	}

}
