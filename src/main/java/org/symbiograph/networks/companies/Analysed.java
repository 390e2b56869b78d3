package org.symbiograph.networks.companies;

import java.util.List;

/**
 * What a request asks to be analysed.
 *
 * @param producer the company
 * @param others companies that the request describes beside it
 * @param notes what was made of the request
 */
record Analysed(Producer producer, List<Other> others, List<String> notes) {

	/**
	 * A company that only the request knows.
	 *
	 * @param streams what it gives and wants
	 * @param ties how it is connected
	 */
	record Other(MemberStreams streams, List<Tie> ties) {

	}

}
