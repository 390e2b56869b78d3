package org.symbiograph.reconciliation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An entity that a cell may mean.
 *
 * @param label what a reader sees of it
 * @param score how well it fits, 0 to 100
 * @param sign what says that it is meant
 * @param features what the score was made of
 */
record Found(Label label, double score, Sign sign, Map<String, Object> features) {

	static final Comparator<Found> BEST_FIRST = Comparator.comparingDouble(Found::score)
		.thenComparing(Found::sign)
		.reversed()
		.thenComparing((found) -> found.label().id().text());

	/**
	 * The one of them that is meant without doubt, if there is one: the only one with the
	 * strongest sign.
	 */
	static Optional<Found> sure(List<Found> found) {
		List<Found> signed = found.stream().filter((one) -> one.sign() == Sign.OFFICIAL).toList();
		if (signed.isEmpty()) {
			signed = found.stream().filter((one) -> one.sign() == Sign.SAME).toList();
		}
		return (signed.size() == 1) ? Optional.of(signed.getFirst()) : Optional.empty();
	}

	/**
	 * As the protocol writes it.
	 * @param sure whether it is meant without doubt, and then fits as well as anything
	 * can
	 */
	Candidate toCandidate(boolean sure) {
		return new Candidate(this.label.id().text(), this.label.name(), this.label.description(),
				List.of(this.label.id().type().reference()), sure ? 100 : Math.round(this.score * 10) / 10.0, sure,
				this.features.entrySet()
					.stream()
					.map((feature) -> new Feature(feature.getKey(), feature.getValue()))
					.toList());
	}

	/** What says that an entity is meant, the strongest last. */
	enum Sign {

		/** It is like it. */
		LIKENESS,

		/** Name, title or code is the same but for the way it is written. */
		SAME,

		/** The code is written as the classification writes it. */
		OFFICIAL

	}

	/** A candidate as the protocol writes it. */
	record Candidate(String id, String name, String description, List<EntityType.Reference> type, double score,
			boolean match, List<Feature> features) {

	}

	/** What a score was made of. */
	record Feature(String id, Object value) {

	}

}
