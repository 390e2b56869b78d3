package org.symbiograph.matches;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * An exchange that the matching of partners learns from.
 *
 * @param id its id
 * @param title its title
 * @param caseStudy where it is reported
 * @param place the place of the case study, which other case studies may share
 * @param recordedBy the import that it was recorded by first
 * @param kind material, energy or water
 * @param donor who gave
 * @param donorSectors the keys of the sectors it came from
 * @param stream what was given
 * @param ewc the keys of the stream's EWC codes
 * @param cpa the keys of its CPA codes
 * @param receiver who took
 * @param receiverSectors the keys of the sectors it went to
 * @param use what for; empty if not known
 */
record MatchExchange(String id, String title, String caseStudy, String place, String recordedBy, String kind,
		Party donor, List<String> donorSectors, String stream, List<String> ewc, List<String> cpa, Party receiver,
		List<String> receiverSectors, String use) {

	/** One side of an exchange. */
	record Party(String id, @Nullable String name, boolean anonymous, @Nullable String activity) {

		/**
		 * Who it is among the parties of one side in a case study: who is not disclosed
		 * is told by activity.
		 */
		String among(String side) {
			return this.anonymous ? side + " " + Objects.requireNonNullElse(this.activity, "unknown") : this.id;
		}

	}

}
