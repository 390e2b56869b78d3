package org.symbiograph.precedents;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.symbiograph.codes.Code;
import org.symbiograph.codes.Codes;
import org.symbiograph.codes.Scheme;
import org.symbiograph.graph.Rows;
import org.symbiograph.graph.Statements;
import org.symbiograph.library.Exchange;
import org.symbiograph.library.Exchange.Sector;
import org.symbiograph.library.ExchangeFacets;
import org.symbiograph.library.ExchangeFacets.Count;
import org.symbiograph.library.ExchangeFacets.Facet;
import org.symbiograph.library.ExchangeQueries;
import org.symbiograph.precedents.Answer.CodeView;
import org.symbiograph.precedents.Answer.Match;
import org.symbiograph.precedents.Answer.Precedent;
import org.symbiograph.precedents.Answer.Query;
import org.symbiograph.precedents.Answer.ReceivingSector;
import org.symbiograph.web.CurrentRelease;
import org.symbiograph.web.Paging;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Finds who did this before. */
@Repository
@Transactional(readOnly = true)
class PrecedentQueries {

	private final Statements statements;

	private final ExchangeQueries exchanges;

	private final ExchangeFacets facets;

	private final Codes codes;

	private final Reasons reasons;

	private final NearestCodeQueries nearestCodes;

	private final CurrentRelease release;

	PrecedentQueries(Statements statements, ExchangeQueries exchanges, ExchangeFacets facets, Codes codes,
			Reasons reasons, NearestCodeQueries nearestCodes, CurrentRelease release) {
		this.reasons = reasons;
		this.nearestCodes = nearestCodes;
		this.statements = statements;
		this.exchanges = exchanges;
		this.facets = facets;
		this.codes = codes;
		this.release = release;
	}

	Answer find(Question question, Paging paging) {
		Map<Level, Long> levels = countByLevel(question);
		Level closest = levels.entrySet()
			.stream()
			.filter((level) -> level.getValue() > 0)
			.map(Map.Entry::getKey)
			.findFirst()
			.orElse(Level.NONE);
		Found found = this.statements
			.query(PrecedentStatements.page(question, broadest(closest, question.widen()), paging))
			.fetchAs(Found.class)
			.mappedBy(Rows.as(Found.class))
			.one()
			.orElseThrow();
		Map<String, List<Facet>> facets = this.facets.describe(found.facets());
		return new Answer(query(question), this.release.findId().orElse(""), closest, levels,
				precedents(question, found.hits()), receivingSectors(found.facets(), facets), facets,
				(closest == Level.NONE) ? this.nearestCodes.listFor(question) : null,
				paging.of(ExchangeFacets.total(found.facets())));
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

	private List<Precedent> precedents(Question question, List<Hit> hits) {
		Map<String, Exchange> exchanges = this.exchanges.list(hits.stream().map(Hit::id).toList())
			.stream()
			.collect(Collectors.toMap(Exchange::id, Function.identity()));
		return hits.stream().map((hit) -> {
			Exchange exchange = Objects.requireNonNull(exchanges.get(hit.id()));
			return new Precedent(exchange,
					new Match(Level.ofRank(hit.level()), hit.score(), this.reasons.of(question, hit)),
					exchange.evidence());
		}).toList();
	}

	private List<ReceivingSector> receivingSectors(List<Count> counts, Map<String, List<Facet>> facets) {
		List<Count> divisions = counts.stream().filter((count) -> count.filter().equals("receiverDivision")).toList();
		double all = divisions.stream().mapToDouble(Count::weight).sum();
		List<Facet> classes = facets.getOrDefault("receiverNace", List.of());
		return divisions.stream()
			.sorted(Comparator.comparingDouble(Count::weight)
				.thenComparingLong(Count::count)
				.reversed()
				.thenComparing(Count::value))
			.map((division) -> new ReceivingSector(sector(division.value()),
					(all > 0) ? Math.round(division.weight() / all * 10_000) / 10_000.0 : 0, division.count(),
					classes.stream().filter((facet) -> facet.value().startsWith(division.value())).toList()))
			.toList();
	}

	private Sector sector(String division) {
		return this.codes.findByKey(Scheme.NACE, division)
			.map((code) -> new Sector(code.code(), String.valueOf(code.title()), null))
			.orElseThrow();
	}

	private static Query query(Question question) {
		Map<String, CodeView> views = new LinkedHashMap<>();
		question.codes().forEach((description) -> views.put(description.name(), view(description.code())));
		question.donorSectors().stream().findFirst().ifPresent((sector) -> views.put("donorNace", view(sector)));
		return new Query(views.get("ewc"), views.get("cpa"), views.get("cas"), views.get("donorNace"), question.words(),
				question.filter().given(), question.notes());
	}

	private static CodeView view(Code code) {
		return new CodeView(code.code(), code.title(), code.hazardous());
	}

	record LevelCount(int level, long count) {

	}

	record Found(List<Hit> hits, List<Count> facets) {

	}

	record Hit(String id, int level, double score, double relevance, List<String> ewcKeys, List<String> cpaKeys,
			List<String> casKeys, List<String> donorSectorKeys) {

		List<String> keys(String property) {
			return switch (property) {
				case "ewcKeys" -> this.ewcKeys;
				case "cpaKeys" -> this.cpaKeys;
				case "casKeys" -> this.casKeys;
				default -> this.donorSectorKeys;
			};
		}

	}

}
