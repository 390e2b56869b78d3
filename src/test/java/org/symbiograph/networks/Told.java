package org.symbiograph.networks;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.symbiograph.networks.ReportedLink.Party;

/** Things told of a network, made for tests. */
final class Told {

	static final NetworkFilter ALL = new NetworkFilter(Flow.ids(), null, null);

	private Told() {
	}

	/** The graph of exchanges between companies, written as pairs of their ids. */
	static SimpleGraph graph(String... pairs) {
		return Selection.of(exchanges(pairs), ALL).graph();
	}

	private static List<ReportedLink> exchanges(String... pairs) {
		return List.of(pairs)
			.stream()
			.map((pair) -> exchange("x-" + pair, pair.substring(0, 1), pair.substring(1), null, null))
			.toList();
	}

	/** An exchange told by the import cited. */
	static ReportedLink exchange(String id, String donor, String receiver, @Nullable Integer from,
			@Nullable Integer until) {
		return exchange(id, company(donor), company(receiver), from, until);
	}

	static ReportedLink exchange(String id, Party donor, Party receiver, @Nullable Integer from,
			@Nullable Integer until) {
		return new ReportedLink(id, false, "k", donor, receiver, "slag", "by-product", from, until, List.of("cited"),
				List.of("paper"), id);
	}

	/** A link that the import eips draws. */
	static ReportedLink drawn(String id, String donor, String receiver, String flow, @Nullable String exchange) {
		return new ReportedLink(id, true, "k", company(donor), company(receiver), "steam", flow, 1990, null,
				List.of("eips"), List.of("drawing"), exchange);
	}

	static Party undisclosed(String id, @Nullable String activity) {
		return new Party(id, "Not disclosed", true, activity, null);
	}

	static Party company(String id) {
		return new Party(id, id.toUpperCase(Locale.ROOT), false, null, null);
	}

}
