package org.symbiograph.precedents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.symbiograph.codes.Code;
import org.symbiograph.codes.Wording;
import org.symbiograph.library.Exchange;
import org.symbiograph.library.ExchangeFacets;
import org.symbiograph.library.ExchangeFacets.Facet;
import org.symbiograph.library.ExchangeQueries;
import org.symbiograph.precedents.Answer.CodeView;
import org.symbiograph.precedents.Answer.Match;
import org.symbiograph.precedents.Answer.Precedent;
import org.symbiograph.precedents.Answer.Query;
import org.symbiograph.precedents.Answer.Understood;
import org.symbiograph.precedents.Found.Hit;
import org.symbiograph.web.CurrentRelease;
import org.symbiograph.web.Paging;

import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Finds who did this before. */
@Repository
@Transactional(readOnly = true)
class PrecedentQueries {

	private final ExchangeQueries exchanges;

	private final ExchangeFacets facets;

	private final SettledPrecedents settled;

	private final CountedPrecedents counted;

	private final ReceivingSectors receivingSectors;

	private final Reasons reasons;

	private final NearestCodeQueries nearestCodes;

	private final CurrentRelease release;

	PrecedentQueries(SettledPrecedents settled, CountedPrecedents counted, ExchangeQueries exchanges,
			ExchangeFacets facets, ReceivingSectors receivingSectors, Reasons reasons, NearestCodeQueries nearestCodes,
			CurrentRelease release) {
		this.settled = settled;
		this.counted = counted;
		this.exchanges = exchanges;
		this.facets = facets;
		this.receivingSectors = receivingSectors;
		this.reasons = reasons;
		this.nearestCodes = nearestCodes;
		this.release = release;
	}

	Answer find(Question question, Paging paging) {
		return answer(question, paging,
				question.isSettled() ? this.settled.find(question, paging) : this.counted.find(question, paging));
	}

	/** The answer, from what the graph says. */
	Answer answer(Question question, Paging paging, Found found) {
		Map<String, List<Facet>> facets = this.facets.describe(found.counts());
		return new Answer(query(question), this.release.findId().orElse(""), found.closest(), found.levels(),
				precedents(question, found.hits()),
				this.receivingSectors.of(question, found.taken(), facets.getOrDefault("receiverNace", List.of())),
				facets, (found.closest() == Level.NONE) ? this.nearestCodes.listFor(question) : null,
				paging.of(ExchangeFacets.total(found.counts())));
	}

	private List<Precedent> precedents(Question question, List<Hit> hits) {
		Map<String, Exchange> exchanges = this.exchanges.list(hits.stream().map(Hit::id).toList())
			.stream()
			.collect(Collectors.toMap(Exchange::id, Function.identity()));
		return hits.stream().map((hit) -> {
			Exchange exchange = Objects.requireNonNull(exchanges.get(hit.id()));
			return new Precedent(exchange,
					new Match(Level.ofRank(hit.level()), hit.score(), this.reasons.of(question, hit, exchange)),
					exchange.evidence());
		}).toList();
	}

	private static Query query(Question question) {
		Map<String, CodeView> views = new LinkedHashMap<>();
		question.codes().forEach((description) -> views.put(description.name(), view(description.code())));
		question.donorSectors().stream().findFirst().ifPresent((sector) -> views.put("donorNace", view(sector)));
		return new Query(views.get("ewc"), views.get("cpa"), views.get("cas"), views.get("donorNace"), question.words(),
				understood(question), question.filter().given(), question.notes());
	}

	private static @Nullable Understood understood(Question question) {
		Wording wording = question.wording();
		return (wording == null) ? null : new Understood(wording.language(), wording.readings(), wording.meanings(),
				question.hints().stream().map((hint) -> view(hint.code().code())).toList());
	}

	private static CodeView view(Code code) {
		return new CodeView(code.code(), code.title(), code.hazardous());
	}

}
