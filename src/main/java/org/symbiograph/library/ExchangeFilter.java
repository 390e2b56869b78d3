package org.symbiograph.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Which exchanges are wanted; every part that is given must hold.
 *
 * @param words words of the exchange
 * @param ewc key of an EWC code; it stands for all codes below it, as do the others
 * @param cpa key of a CPA code
 * @param cas key of a CAS number
 * @param donorNace key of the donor's sector
 * @param receiverNace key of the receiver's sector
 * @param country ISO 3166-1 alpha-2 code of the case study's country
 * @param status how far the exchange has come
 * @param kind kind of flow
 * @param treatment who treats
 * @param use id of the use
 * @param caseStudy id of the case study
 * @param network id of the network that both parties belong to
 * @param source id of the source
 * @param toldBy id of the import that tells it, alone or beside others
 * @param evidence grade of evidence
 * @param excludeCaseStudy id of the case study that is left out
 * @param excluded ids of that case study and of all others at its place
 */
public record ExchangeFilter(@Nullable String words, @Nullable String ewc, @Nullable String cpa, @Nullable String cas,
		@Nullable String donorNace, @Nullable String receiverNace, @Nullable String country, @Nullable Status status,
		@Nullable String kind, @Nullable String treatment, @Nullable String use, @Nullable String caseStudy,
		@Nullable String network, @Nullable String source, @Nullable String toldBy, @Nullable String evidence,
		@Nullable String excludeCaseStudy, List<String> excluded) {

	/** What is asked for, by the names of the parameters, as it was understood. */
	public Map<String, String> given() {
		Map<String, String> given = new LinkedHashMap<>();
		put(given, "receiverNace", this.receiverNace);
		put(given, "country", this.country);
		put(given, "status", (this.status != null) ? this.status.id() : null);
		put(given, "kind", this.kind);
		put(given, "treatment", this.treatment);
		put(given, "use", this.use);
		put(given, "caseStudy", this.caseStudy);
		put(given, "network", this.network);
		put(given, "source", (this.source != null) ? this.source : this.toldBy);
		put(given, "evidence", this.evidence);
		put(given, "excludeCaseStudy", this.excludeCaseStudy);
		return given;
	}

	private static void put(Map<String, String> given, String name, @Nullable String value) {
		if (value != null) {
			given.put(name, value);
		}
	}

}
