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
	COMPANIES,
	/** Those with most exchanges first. */
	EXCHANGES,
	/** Those of which sources draw most links first. */
	LINKS,
	/** By the first year told. */
	YEARS,
	/** By title. */
	TITLE;

	private Comparator<NetworkSummary> comparator() {
		return switch (this) {
			case COMPANIES -> Comparator.comparingLong(NetworkSummary::companies).reversed();
			case EXCHANGES -> Comparator.comparingLong(NetworkSummary::exchanges).reversed();
			case LINKS -> Comparator.comparingLong(NetworkSummary::links).reversed();
			case YEARS -> Comparator.comparing(NetworkSummary::from, Comparator.nullsLast(Comparator.naturalOrder()));
			case TITLE -> Comparator.comparing((network) -> StringUtils.stripAccents(network.title()),
					String.CASE_INSENSITIVE_ORDER);
		};
	}

	String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The order that a request asks for, the first unless it does. */
	static NetworkOrder of(@Nullable String text) {
		String id = Nearest.choose("sort", StringUtils.defaultIfBlank(text, COMPANIES.id()),
				Arrays.stream(values()).map(NetworkOrder::id).toList());
		return valueOf(id.toUpperCase(Locale.ROOT));
	}

	List<NetworkSummary> sort(List<NetworkSummary> networks) {
		return networks.stream()
			.sorted(Comparator.comparing((NetworkSummary network) -> !WholeLibrary.KIND.equals(network.kind()))
				.thenComparing(comparator()))
			.toList();
	}

}
