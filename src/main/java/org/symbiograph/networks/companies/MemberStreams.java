package org.symbiograph.networks.companies;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a company of the network gives and takes that bears on the producer's streams.
 *
 * @param member the company
 * @param gives streams it gives
 * @param takes streams it takes, took, plans to take or wants
 */
record MemberStreams(Member member, List<MemberStream> gives, List<MemberStream> takes) {

	/**
	 * A stream of a member.
	 *
	 * @param exchange id of the exchange that tells it; none if the request does
	 * @param stream what it is called
	 * @param status how far the exchange has come; none if the request describes it
	 */
	record MemberStream(@Nullable String exchange, String stream, @Nullable String status, List<String> ewcKeys,
			List<String> cpaKeys, List<String> casKeys) implements ProducerStream.CodedStream {

		/** Whether it is wanted, and not yet taken. */
		boolean isNeed() {
			return this.status == null || List.of("planned", "feasibility").contains(this.status);
		}

	}

}
