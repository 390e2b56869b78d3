package org.symbiograph.networks;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.symbiograph.networks.NetworkQueries.NetworkSummary;
import org.symbiograph.web.Nearest;

/** In which order networks are listed; those of the whole library always go before. */
enum NetworkOrder {

	/** Those with most companies first. */
	COMPANIES(Comparator.comparingLong(NetworkSummary::companies).reversed()),
	/** Those with most exchanges first. */
	EXCHANGES(Comparator.comparingLong(NetworkSummary::exchanges).reversed()),
	/** Those of which sources draw most links first. */
	LINKS(Comparator.comparingLong(NetworkSummary::links).reversed()),
	/** By the first year told. */
	YEARS(Comparator.comparing(NetworkSummary::from, Comparator.nullsLast(Comparator.naturalOrder()))),
	/** By title. */
	TITLE(Comparator.comparing((network) -> StringUtils.stripAccents(network.title()), String.CASE_INSENSITIVE_ORDER));

	private final Comparator<NetworkSummary> comparator;

	NetworkOrder(Comparator<NetworkSummary> comparator) {
		this.comparator = comparator;
	}

	String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The order that a request asks for, the first unless it does. */
	static NetworkOrder of(@Nullable String text) {
		String id = StringUtils.defaultIfBlank(text, COMPANIES.id()).toLowerCase(Locale.ROOT);
		Nearest.check("sort", id, id, Arrays.stream(values()).map(NetworkOrder::id).toList());
		return valueOf(id.toUpperCase(Locale.ROOT));
	}

	List<NetworkSummary> sort(List<NetworkSummary> networks) {
		return networks.stream()
			.sorted(Comparator.comparing((NetworkSummary network) -> !WholeLibrary.KIND.equals(network.kind()))
				.thenComparing(this.comparator))
			.toList();
	}

}
