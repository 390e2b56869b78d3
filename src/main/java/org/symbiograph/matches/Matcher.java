package org.symbiograph.matches;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.symbiograph.graph.LibraryChanged;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Matches what companies give with what others want, by the exchanges of the library.
 * Library and models change with a release only, so they are kept.
 */
@Component
class Matcher {

	/**
	 * There are not many more case studies to leave out; a model is a handful of numbers.
	 */
	private static final int MODELS = 500;

	private final Supplier<Collection<MatchExchange>> exchanges;

	private final MatchWords words;

	private final AtomicReference<@Nullable MatchLibrary> library = new AtomicReference<>();

	private final Map<Set<String>, SingletonSupplier<MatchModel>> models = new LinkedHashMap<>();

	@Autowired
	Matcher(MatchLibraryQueries queries, MatchWords words) {
		this(queries::list, words);
	}

	Matcher(Supplier<Collection<MatchExchange>> exchanges, MatchWords words) {
		this.exchanges = exchanges;
		this.words = words;
	}

	/**
	 * Scores all candidates.
	 * @param candidates what is given and wanted
	 * @param excluded the case studies that nothing may be learnt from
	 */
	Matched match(Candidates candidates, Collection<String> excluded) {
		Set<String> left = Set.copyOf(excluded);
		MatchLibrary library = left.isEmpty() ? library()
				: library().only((exchange) -> !left.contains(exchange.caseStudy()));
		MatchModel model = model(left, library);
		return new Matched(library, model.score(new PairFeatures(library, this.words).of(candidates)),
				model.threshold());
	}

	private MatchModel model(Set<String> excluded, MatchLibrary library) {
		SingletonSupplier<MatchModel> model;
		synchronized (this.models) {
			if (this.models.size() >= MODELS) {
				this.models.clear();
			}
			model = this.models.computeIfAbsent(excluded,
					(any) -> SingletonSupplier.of(() -> MatchModel.fit(library, this.words)));
		}
		return model.obtain();
	}

	/** Learns anew when it is asked next. */
	@EventListener(LibraryChanged.class)
	void forget() {
		this.library.set(null);
		synchronized (this.models) {
			this.models.clear();
		}
	}

	MatchLibrary library() {
		MatchLibrary known = this.library.get();
		if (known == null) {
			known = MatchLibrary.of(this.exchanges.get(), this.words);
			if (known.size() > 0) {
				this.library.set(known);
			}
		}
		return known;
	}

	/**
	 * Candidates with their scores.
	 *
	 * @param library the exchanges the scores rest on
	 * @param scores for each give and each want, as logarithms
	 * @param threshold the score from which on a pair is predicted
	 */
	record Matched(MatchLibrary library, List<double[]> scores, double threshold) {

	}

}
