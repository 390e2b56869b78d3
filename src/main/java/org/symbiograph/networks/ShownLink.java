package org.symbiograph.networks;

import java.util.List;

/**
 * A link of a network with those it is between.
 *
 * @param from who gives
 * @param to who takes
 * @param link what is given
 */
record ShownLink(Actor from, Actor to, Link link) {

	/** More streams or exchanges than this are for a file. */
	private static final int MOST = 4;

	public List<String> streams() {
		return first(this.link.streams());
	}

	public int moreStreams() {
		return this.link.streams().size() - streams().size();
	}

	public List<String> exchanges() {
		return first(this.link.exchanges());
	}

	public int moreExchanges() {
		return this.link.exchanges().size() - exchanges().size();
	}

	private static List<String> first(List<String> all) {
		return all.subList(0, Math.min(MOST, all.size()));
	}

}
