package org.symbiograph.networks;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One thing told of who gives what to whom: a link that a source draws, or an exchange.
 *
 * @param id of the drawn link or of the exchange
 * @param drawn whether a source draws it
 * @param caseStudy the case study it belongs to
 * @param donor who gives
 * @param receiver who takes
 * @param stream what is given
 * @param flow by-product, utility or product
 * @param from first year in which it ran
 * @param until last year in which it ran or was seen
 * @param imports the imports that tell it
 * @param sources the documents that tell it
 * @param exchange the exchange that it is, if it is one
 */
record ReportedLink(String id, boolean drawn, String caseStudy, Party donor, Party receiver, @Nullable String stream,
		String flow, @Nullable Integer from, @Nullable Integer until, List<String> imports, List<String> sources,
		@Nullable String exchange) {

	/** Whether it is told by a document or an import of that id. */
	boolean isToldBy(String source) {
		return this.imports.contains(source) || this.sources.contains(source);
	}

	/** Whether it is known to have run in a year. */
	boolean runsIn(int year) {
		return this.from != null && this.from <= year && (this.until == null || this.until >= year);
	}

	/** A donor or a receiver. */
	record Party(String id, String name, boolean anonymous, @Nullable String activity, Actor.@Nullable Sector sector) {

	}

}
