package org.symbiograph.precedents;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.symbiograph.graph.Rows;
import org.symbiograph.graph.Statements;
import org.symbiograph.library.ExchangeFacets.Count;
import org.symbiograph.web.Paging;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Answers any question for precedents by going through the exchanges that bear on it. */
@Repository
@Transactional(readOnly = true)
class CountedPrecedents {

	private final Statements statements;

	CountedPrecedents(Statements statements) {
		this.statements = statements;
	}

	Found find(Question question, Paging paging) {
		Map<Level, Long> levels = countByLevel(question);
		List<Taken> taken = taken(question);
		Level broadest = broadest(Found.closest(levels), question.widen());
		Page page = this.statements
			.query(PrecedentStatements.page(question, broadest, new Weights(Trait.of(question), taken), paging))
			.fetchAs(Page.class)
			.mappedBy(Rows.as(Page.class))
			.one()
			.orElseThrow();
		return new Found(levels, page.hits(), page.facets(), taken);
	}

	/** Who takes such streams. */
	List<Taken> taken(Question question) {
		return List.copyOf(this.statements.query(PrecedentStatements.taken(question))
			.fetchAs(Taken.class)
			.mappedBy(Rows.as(Taken.class))
			.all());
	}

	/** Who takes streams that are described in such words. */
	List<Taken> takenOfWords(Question question) {
		return List.copyOf(this.statements.query(PrecedentStatements.takenOfWords(question))
			.fetchAs(Taken.class)
			.mappedBy(Rows.as(Taken.class))
			.all());
	}

	/**
	 * How many precedents there are down to each level that the question can be asked at.
	 */
	private Map<Level, Long> countByLevel(Question question) {
		Map<Level, Long> exactly = this.statements.query(PrecedentStatements.levels(question))
			.fetchAs(LevelCount.class)
			.mappedBy(Rows.as(LevelCount.class))
			.all()
			.stream()
			.collect(Collectors.toMap((row) -> Level.ofRank(row.level()), LevelCount::count));
		Map<Level, Long> levels = new EnumMap<>(Level.class);
		long sum = 0;
		for (Level level : Level.ofCodes()) {
			sum += exactly.getOrDefault(level, 0L);
			if (question.codes().stream().anyMatch((code) -> code.key(level) != null)) {
				levels.put(level, sum);
			}
		}
		if (question.words() != null) {
			levels.put(Level.TEXT, exactly.getOrDefault(Level.TEXT, 0L));
		}
		return levels;
	}

	private static Level broadest(Level closest, @Nullable Level widen) {
		return (widen == null || widen.compareTo(closest) < 0) ? closest : widen;
	}

	record LevelCount(int level, long count) {

	}

	record Page(List<Found.Hit> hits, List<Count> facets) {

	}

}
